package no.forankring.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class DriftOutlookTest {

  @Test
  void theMiddleGoesOnByTheMeanStep() {
    DriftOutlook outlook = new DriftOutlook(5000, List.of(100.0, 160.0, 130.0, 120.0, 140.0), 6);

    assertThat(outlook.quantile(0.5)).isCloseTo(5780, within(1e-9));
    assertThat(outlook.chanceOfAtLeast(5780)).isCloseTo(0.5, within(1e-9));
    assertThat(outlook.chanceOfAtLeast(100_000)).isLessThan(1e-6);
  }

  /**
   * By hand: steps 1, 2, 3, 4, 5 have mean 3 and s = √2.5; four steps ahead the spread is √2.5 ·
   * √(4 · (1 + 4/5)) = √18; t(0.9, 4 degrees of freedom) = 1.5332062740589438 (R 4.3.1, {@code
   * qt(0.9, 4)}).
   */
  @Test
  void theSpreadGrowsAsTheDriftMethodSays() {
    DriftOutlook outlook = new DriftOutlook(10, List.of(1.0, 2.0, 3.0, 4.0, 5.0), 4);

    assertThat(outlook.quantile(0.9))
        .isCloseTo(22 + Math.sqrt(18) * 1.5332062740589438, within(1e-9));
    assertThat(outlook.quantile(0.1))
        .isCloseTo(22 - Math.sqrt(18) * 1.5332062740589438, within(1e-9));
  }

  @Test
  void stepsThatNeverDifferedLeaveNoDoubt() {
    DriftOutlook outlook = new DriftOutlook(10, List.of(1.0, 1.0, 1.0, 1.0, 1.0), 2);

    assertThat(outlook.quantile(0.1)).isEqualTo(12);
    assertThat(outlook.chanceOfAtLeast(12)).isEqualTo(1);
    assertThat(outlook.chanceOfAtLeast(12.5)).isZero();
  }

  @Test
  void fewerThanFiveStepsSayNothing() {
    assertThatThrownBy(() -> new DriftOutlook(10, List.of(1.0, 1.0, 1.0, 1.0), 2))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
