package no.forankring.core.analysis.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import no.forankring.core.analysis.StudentT;
import no.forankring.core.analysis.TimeSeries;
import org.junit.jupiter.api.Test;

class LeastSquaresTest {

  /**
   * By hand: 1, 2, 2, 4, 6 at 0 to 4 has the slope 12/10, the middle 3, the squares 1.6 left, so s²
   * = 1.6/3 and the slope's error √(s²/10).
   */
  @Test
  void theLineIsThatOfTheTextbook() {
    LeastSquares found = new LeastSquares(TimeSeries.of(1, 2, 2, 4, 6));

    assertThat(found.slope()).isCloseTo(1.2, within(1e-12));
    assertThat(found.at(2)).isCloseTo(3, within(1e-12));
    assertThat(found.deviation()).isCloseTo(Math.sqrt(1.6 / 3), within(1e-12));
    assertThat(found.slopeError()).isCloseTo(Math.sqrt(0.16 / 3), within(1e-12));
    assertThat(found.explained()).isCloseTo(14.4 / 16, within(1e-12));
    assertThat(found.p()).isCloseTo(2 * StudentT.atMost(-found.t(), 3), within(1e-9));
    double quantile = StudentT.quantile(0.975, 3);
    assertThat(found.interval(0.95).high())
        .isCloseTo(1.2 + quantile * Math.sqrt(0.16 / 3), within(1e-9));
    assertThat(found.prediction(5, 0.95).low())
        .isCloseTo(6.6 - quantile * Math.sqrt(1.6 / 3 * (1 + 0.2 + 0.9)), within(1e-9));
  }

  @Test
  void aGapIsStepsAndNoValue() {
    TimeSeries gappy = new TimeSeries(new long[] {20_000, 20_001, 20_004}, new double[] {0, 3, 3});
    LeastSquares found = new LeastSquares(gappy);

    assertThat(found.slope())
        .as("Σ(t − 5/3)·y over Σ(t − 5/3)²")
        .isCloseTo(5 / (26.0 / 3), within(1e-12));
    assertThat(found.at(20_000)).isCloseTo(2 - found.slope() * 5 / 3, within(1e-12));
  }

  @Test
  void valuesOnALineLeaveNoDoubt() {
    assertThat(new LeastSquares(TimeSeries.of(1, 3, 5, 7)).p()).isZero();
    LeastSquares flat = new LeastSquares(TimeSeries.of(4, 4, 4, 4));
    assertThat(flat.p()).isEqualTo(1);
    assertThat(flat.explained()).isZero();
    assertThat(flat.prediction(9, 0.8)).isEqualTo(new Interval(4, 4));
    assertThatThrownBy(() -> new LeastSquares(TimeSeries.of(1, 2)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** R 4.2.2, {@code lm} and {@code predict(interval = "prediction")}, over 14 series. */
  @Test
  void theLineIsThatOfR() throws IOException {
    for (TrendReference each : TrendReference.all("ols")) {
      LeastSquares found = new LeastSquares(each.series());
      each.compare("slope", found.slope());
      // R's line counts steps from 1.
      each.compare("intercept", found.at(-1));
      each.compare("slope_se", found.slopeError());
      each.compare("slope_t", found.t());
      each.compare("slope_p", found.p());
      each.compare("r2", found.explained());
      each.compare("sigma", found.deviation());
      each.compare("slope_ci95", found.interval(0.95));
      each.compare("slope_ci80", found.interval(0.80));
      for (int ahead = 0; ahead < 3; ahead++) {
        int step = each.series().size() + ahead;
        assertThat(found.at(step))
            .isCloseTo(each.group().path("pred_next").path(ahead).doubleValue(), within(1e-9));
        Interval interval = found.prediction(step, 0.95);
        assertThat(interval.low())
            .isCloseTo(
                each.group().path("pi95_next").path(ahead).path(0).doubleValue(), within(1e-9));
        assertThat(interval.high())
            .isCloseTo(
                each.group().path("pi95_next").path(ahead).path(1).doubleValue(), within(1e-9));
      }
    }
  }
}
