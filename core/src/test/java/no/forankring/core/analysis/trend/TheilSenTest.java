package no.forankring.core.analysis.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.stream.DoubleStream;
import no.forankring.core.analysis.TimeSeries;
import org.junit.jupiter.api.Test;

class TheilSenTest {

  /**
   * Sen's own example (1968): the 21 slopes of seven values at the steps 1, 2, 3, 4, 10, 12, 18,
   * with the median slope 4 and, for C = 13, the bounds from the fourth to the eighteenth.
   */
  @Test
  void theExampleOfSenComesOut() {
    TheilSen found =
        new TheilSen(
            new TimeSeries(
                new long[] {1, 2, 3, 4, 10, 12, 18}, new double[] {9, 15, 19, 20, 45, 55, 78}));

    assertThat(found.slope()).isEqualTo(4);
    double thirteenPairs = Math.pow(13 / 1.959963984540054, 2);
    Interval interval = found.interval(0.95, thirteenPairs).orElseThrow();
    assertThat(interval.low()).isCloseTo(26.0 / 7, within(1e-12));
    assertThat(interval.high()).isCloseTo(35.0 / 8, within(1e-12));
  }

  @Test
  void oneWildValueMovesNothing() {
    TheilSen found = new TheilSen(TimeSeries.of(1, 3, 5, 7, 9000, 11, 13, 15));

    assertThat(found.slope()).isEqualTo(2);
    assertThat(found.at(4)).isEqualTo(9);
    assertThat(found.residuals().value(4)).isEqualTo(8991);
  }

  @Test
  void aGapIsStepsAndNoValue() {
    TheilSen found =
        new TheilSen(
            new TimeSeries(new long[] {20_000, 20_001, 20_005}, new double[] {10, 12, 20}));

    assertThat(found.slope()).isEqualTo(2);
    assertThat(found.at(20_003)).isEqualTo(16);
  }

  @Test
  void tooFewPairsForTheLevelHaveNoInterval() {
    TimeSeries four = TimeSeries.of(1, 2, 4, 3);
    double variance = MannKendall.of(four).variance();

    assertThat(new TheilSen(four).interval(0.95, variance)).isEmpty();
    assertThat(new TheilSen(four).interval(0.5, variance)).isPresent();
    assertThatThrownBy(() -> new TheilSen(TimeSeries.of(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void unitStartAndDirectionOfTimeChangeTheSlopeAsTheyMust() {
    double[] values = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9};
    TimeSeries series = TimeSeries.of(values);
    double variance = MannKendall.of(series).variance();
    TheilSen found = new TheilSen(series);
    Interval interval = found.interval(0.9, variance).orElseThrow();

    TheilSen scaled =
        new TheilSen(TimeSeries.of(DoubleStream.of(values).map(each -> 7 - 3 * each).toArray()));
    assertThat(scaled.slope()).isCloseTo(-3 * found.slope(), within(1e-12));
    assertThat(scaled.at(5)).isCloseTo(7 - 3 * found.at(5), within(1e-12));
    assertThat(scaled.interval(0.9, variance).orElseThrow().low())
        .isCloseTo(-3 * interval.high(), within(1e-12));

    double[] backwards = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      backwards[i] = values[values.length - 1 - i];
    }
    TheilSen reversed = new TheilSen(TimeSeries.of(backwards));
    assertThat(reversed.slope()).isCloseTo(-found.slope(), within(1e-12));
    assertThat(reversed.interval(0.9, variance).orElseThrow().high())
        .isCloseTo(-interval.low(), within(1e-12));
  }

  /** R 4.2.2 and SciPy 1.10.1 ({@code theilslopes}), over 14 series. */
  @Test
  void slopesAndIntervalsAreThoseOfR() throws IOException {
    for (TrendReference each : TrendReference.all()) {
      TheilSen found = new TheilSen(each.series());
      each.compare("sen_slope", found.slope());
      // R's line counts steps from 1.
      each.compare("sen_intercept_median_resid", found.at(-1));
      double variance = MannKendall.of(each.series()).variance();
      each.compare("sen_ci95_gilbert", found.interval(0.95, variance).orElseThrow());
      each.compare("sen_ci80_gilbert", found.interval(0.80, variance).orElseThrow());
    }
  }
}
