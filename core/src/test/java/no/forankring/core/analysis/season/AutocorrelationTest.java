package no.forankring.core.analysis.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.stream.DoubleStream;
import no.forankring.core.analysis.Reference;
import no.forankring.core.analysis.TimeSeries;
import org.junit.jupiter.api.Test;

class AutocorrelationTest {

  /** By hand: 1, 2, 3, 4, 5 has deviations −2 to 2 with squares 10; one step apart 2+0+0+2 = 4. */
  @Test
  void theSumOfProductsIsDividedByThatOfSquares() {
    Autocorrelation found = new Autocorrelation(TimeSeries.of(1, 2, 3, 4, 5), 4);

    assertThat(found.at(1)).hasValueCloseTo(0.4, within(1e-15));
    assertThat(found.at(2)).hasValueCloseTo(-0.1, within(1e-15));
    assertThat(found.at(4)).hasValueCloseTo(-0.4, within(1e-15));
    assertThat(found.at(5)).isEmpty();
    assertThat(found.at(0)).isEmpty();
    assertThat(found.partial(1)).hasValueCloseTo(0.4, within(1e-15));
    assertThat(found.partial(2)).hasValueCloseTo((-0.1 - 0.16) / (1 - 0.16), within(1e-15));
    assertThat(found.ljungBox(2).orElseThrow().statistic())
        .isCloseTo(35 * (0.16 / 4 + 0.01 / 3), within(1e-12));
  }

  /**
   * By hand: 1, 3, a gap, 5, 1 has mean 2.5 and deviations −1.5, 0.5, 2.5, −1.5 with mean square
   * 2.75; one step apart are two pairs with the sum −0.75 − 3.75, divided by 2 + 1; two steps apart
   * the pair of 3 and 5 with 1.25, divided by 1 + 2... and so on, as R's {@code acf(c(1, 3, NA, 5,
   * 1), na.action = na.pass)}.
   */
  @Test
  void aPairWithAGapIsNoPair() {
    Autocorrelation found =
        new Autocorrelation(
            new TimeSeries(new long[] {7, 8, 10, 11}, new double[] {1, 3, 5, 1}), 9);

    assertThat(found.at(1)).hasValueCloseTo(-4.5 / 3 / 2.75, within(1e-15));
    assertThat(found.at(2)).hasValueCloseTo(1.25 / 3 / 2.75, within(1e-15));
    assertThat(found.at(3)).hasValueCloseTo((-3.75 - 0.75) / 5 / 2.75, within(1e-15));
    assertThat(found.at(4)).hasValueCloseTo(2.25 / 5 / 2.75, within(1e-15));
    assertThat(found.at(5)).as("no two are five steps apart").isEmpty();
  }

  @Test
  void whatNeverVariesGoesWithNothing() {
    Autocorrelation found = new Autocorrelation(TimeSeries.of(4, 4, 4, 4), 2);

    assertThat(found.at(1)).isEmpty();
    assertThat(found.partial(1)).isEmpty();
    assertThat(found.ljungBox(1)).isEmpty();
    assertThat(new Autocorrelation(TimeSeries.of(), 2).at(1)).isEmpty();
    assertThatThrownBy(() -> new Autocorrelation(TimeSeries.of(1, 2), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void neitherUnitNorStartMatters() {
    double[] values = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5};
    Autocorrelation found = new Autocorrelation(TimeSeries.of(values), 5);
    Autocorrelation other =
        new Autocorrelation(
            TimeSeries.of(DoubleStream.of(values).map(each -> 1000 - 7 * each).toArray()), 5);
    for (int lag = 1; lag <= 5; lag++) {
      assertThat(other.at(lag)).hasValueCloseTo(found.at(lag).orElseThrow(), within(1e-12));
      assertThat(other.partial(lag))
          .hasValueCloseTo(found.partial(lag).orElseThrow(), within(1e-12));
    }
  }

  /** R 4.2.2: {@code acf}, {@code pacf} and {@code Box.test(type = "Ljung-Box")}. */
  @Test
  void correlationsAreThoseOfR() throws IOException {
    for (Map.Entry<String, JsonNode> each : Reference.json("acf_tests.json").properties()) {
      String name = each.getKey();
      double[] acf = Reference.numbers(each.getValue().path("acf20"));
      double[] pacf = Reference.numbers(each.getValue().path("pacf20"));
      Autocorrelation found =
          new Autocorrelation(TimeSeries.of(Reference.series(name)), acf.length);
      for (int lag = 1; lag <= acf.length; lag++) {
        assertThat(found.at(lag)).as(name).hasValueCloseTo(acf[lag - 1], within(1e-9));
        assertThat(found.partial(lag)).as(name).hasValueCloseTo(pacf[lag - 1], within(1e-9));
      }
      JsonNode box = each.getValue().path("ljung_box_lag10");
      Autocorrelation.LjungBox test = found.ljungBox(10).orElseThrow();
      assertThat(test.statistic())
          .as(name)
          .isCloseTo(box.path("statistic").doubleValue(), within(1e-9));
      assertThat(test.p()).as(name).isCloseTo(box.path("p.value").doubleValue(), within(1e-9));
    }
  }
}
