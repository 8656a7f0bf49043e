package no.forankring.core.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import no.forankring.core.analysis.Reference;
import org.junit.jupiter.api.Test;

class ClassicalDecompositionTest {

  /** R 4.2.2, {@code decompose}. */
  @Test
  void indicesAreThoseOfDecompose() throws IOException {
    JsonNode reference = Reference.json("decompose.json");
    for (Object[] each :
        new Object[][] {
          {"AirPassengers_mult", "AirPassengers", 12},
          {"nottem_add", "nottem", 12},
          {"UKgas_mult", "UKgas", 4}
        }) {
      JsonNode expected = reference.path((String) each[0]);
      boolean multiplicative = expected.path("type").textValue().equals("multiplicative");

      double[] indices =
          ClassicalDecomposition.of(
                  History.of(Reference.series((String) each[1])), (int) each[2], multiplicative)
              .orElseThrow()
              .indices();

      assertThat(indices).containsExactly(Reference.numbers(expected.path("figure")), within(1e-9));
    }
  }

  /** By hand: around a constant trend of 10 the summands are what was added. */
  @Test
  void summandsAreFoundAgain() {
    ClassicalDecomposition found =
        ClassicalDecomposition.of(History.of(11, 9, 10, 11, 9, 10, 11, 9, 10, 11, 9, 10), 3, false)
            .orElseThrow();

    assertThat(found.indices()).containsExactly(new double[] {1, -1, 0}, within(1e-12));
    assertThat(found.noise()).isCloseTo(0, within(1e-12));
  }

  @Test
  void aGapAddsNothingToAnIndex() {
    List<OptionalDouble> places = new ArrayList<>();
    for (double value : new double[] {11, 9, 10, 11, 9, 10, 11, 9, 10, 11, 9, 10, 11, 9, 10}) {
      places.add(OptionalDouble.of(value));
    }
    places.set(6, OptionalDouble.empty());

    double[] indices =
        ClassicalDecomposition.of(History.of(places), 3, false).orElseThrow().indices();

    assertThat(indices[0]).isGreaterThan(indices[2]);
    assertThat(indices[2]).isGreaterThan(indices[1]);
  }

  /** R's {@code decompose} divides 0 by 0 here. */
  @Test
  void zerosHaveNoFactors() {
    assertThat(ClassicalDecomposition.of(History.of(new double[24]), 4, true)).isEmpty();
    assertThat(Seasonality.untested(History.of(new double[24]), 4).index(1)).isZero();
  }

  /** Miller and Williams (2003): what is noise alone is shrunk by (m − 3)/(m − 1) of itself. */
  @Test
  void whatIsNoiseIsShrunkAway() {
    double[] values = new double[12 * 4];
    for (int t = 0; t < values.length; t++) {
      values[t] = 100 + ((t * 37 + t / 12 * 11) % 13 - 6) * 0.5;
    }
    History history = History.of(values);
    double[] plain = ClassicalDecomposition.of(history, 12, true).orElseThrow().indices();
    Seasonality shrunk = Seasonality.untested(history, 12);
    for (int i = 0; i < 12; i++) {
      assertThat(Math.abs(shrunk.index(i) - 1)).isLessThanOrEqualTo(Math.abs(plain[i] - 1));
    }
  }
}
