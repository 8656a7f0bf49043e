package no.forankring.core.analysis.unusual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScaleTest {

  @ParameterizedTest
  @EnumSource
  void aPlaceHasItsValue(Scale scale) {
    for (double value : new double[] {-1_000, -1, 0, 0.5, 1, 7, 1e6}) {
      assertThat(scale.value(scale.place(value)))
          .isCloseTo(value, within(1e-9 * (1 + Math.abs(value))));
      assertThat(scale.place(value + 1)).isGreaterThan(scale.place(value));
    }
    assertThat(scale.place(0)).isZero();
  }

  @Test
  void theRootIsAnscombesLessThatOfNothing() {
    assertThat(Scale.ROOT.place(10))
        .isCloseTo(2 * Math.sqrt(10.375) - 2 * Math.sqrt(0.375), within(1e-12));
  }
}
