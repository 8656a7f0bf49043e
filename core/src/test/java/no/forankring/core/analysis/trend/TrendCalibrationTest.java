package no.forankring.core.analysis.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import no.forankring.core.analysis.Noise;
import no.forankring.core.analysis.TimeSeries;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often {@link Trend} is wrong, and how often it sees what there is. */
class TrendCalibrationTest {

  private static final double[] SEASON = {2, -1, 0.6, -1.6, 1, -1.4, 0.4};

  /**
   * Where nothing rises or falls, about six of a hundred at most are said to. The uncorrected test
   * says so of 25 of a hundred for twelve values and φ = 0.6, Hamed and Rao's of as many. The bound
   * leaves three deviations of the count.
   */
  @ParameterizedTest
  @CsvSource({
    "6, 0, 700",
    "6, 0.3, 700",
    "6, 0.6, 700",
    "8, 0, 700",
    "8, 0.3, 700",
    "8, 0.6, 700",
    "10, 0.6, 700",
    "12, 0, 700",
    "12, 0.3, 700",
    "12, 0.6, 700",
    "90, 0, 200",
    "90, 0.3, 200",
    "90, 0.6, 200"
  })
  void noiseIsRarelyCalledATrend(int size, double phi, int runs) {
    Noise noise = new Noise(20261127);

    assertThat(told(runs, () -> TimeSeries.of(noise.holdingOn(phi, size)), 4))
        .isLessThan(0.055 + 3 * Math.sqrt(0.055 * 0.945 / runs));
  }

  @ParameterizedTest
  @CsvSource({"6, 0.10", "8, 0.14", "12, 0.17", "20, 0.17", "90, 0.12"})
  void aRandomWalkIsCalledATrendMoreOften(int size, double most) {
    Noise noise = new Noise(4);

    assertThat(told(200, () -> TimeSeries.of(noise.holdingOn(1, size)), 4)).isLessThan(most);
  }

  @ParameterizedTest
  @CsvSource({"12, 500", "90, 200"})
  void wildValuesAndGapsMakeNoTrend(int size, int runs) {
    Noise noise = new Noise(5);

    assertThat(told(runs, () -> noise.withGaps(noise.wild(size), 0.2), 7)).isLessThan(0.05);
  }

  @ParameterizedTest
  @CsvSource({"4, 12, 0, 300", "4, 16, 0.6, 300", "7, 90, 0, 200", "7, 90, 0.6, 200"})
  void aSeasonMakesNoTrend(int period, int size, double phi, int runs) {
    Noise noise = new Noise(6);

    assertThat(told(runs, () -> rising(noise.holdingOn(phi, size), 0, period), period))
        .isLessThan(0.06);
  }

  /** Slopes in deviations of the noise a step. */
  @ParameterizedTest
  @CsvSource({
    "8, 0, 0.8, 0.45",
    "12, 0, 0.4, 0.6",
    "12, 0.3, 0.8, 0.6",
    "90, 0, 0.02, 0.95",
    "90, 0.6, 0.04, 0.9"
  })
  void whatRisesIsSeen(int size, double phi, double slope, double least) {
    Noise noise = new Noise(7);

    assertThat(told(200, () -> rising(noise.holdingOn(phi, size), slope, 1), 4))
        .isGreaterThan(least);
  }

  /** The interval of 95 % holds the slope at least so often. */
  @ParameterizedTest
  @CsvSource({"8, 0.3", "12, 0.6", "90, 0.6"})
  void theIntervalHoldsTheSlope(int size, double phi) {
    Noise noise = new Noise(8);
    long held =
        IntStream.range(0, 200)
            .mapToObj(run -> rising(noise.holdingOn(phi, size), 0.3, 1))
            .map(series -> Trend.of(series, List.of(), List.of(), 0))
            .filter(
                trend ->
                    trend.slope().orElseThrow().interval().map(i -> i.contains(0.3)).orElse(true))
            .count();

    assertThat(held / 200.0).isGreaterThan(0.91);
  }

  /** The share called rising or falling. */
  private static double told(int runs, Supplier<TimeSeries> series, int period) {
    long told =
        IntStream.range(0, runs)
            .mapToObj(run -> Trend.of(series.get(), List.of(), List.of(period), 0).verdict())
            .filter(verdict -> verdict == Verdict.RISING || verdict == Verdict.FALLING)
            .count();
    return (double) told / runs;
  }

  private static TimeSeries rising(double[] noise, double slope, int period) {
    return TimeSeries.of(
        IntStream.range(0, noise.length)
            .mapToDouble(i -> noise[i] + slope * i + (period > 1 ? SEASON[i % period] : 0))
            .toArray());
  }
}
