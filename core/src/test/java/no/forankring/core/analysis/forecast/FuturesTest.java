package no.forankring.core.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.forankring.core.analysis.TimeSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuturesTest {

  private static final int PAIRS = 4_000;

  private static Forecast ahead(TimeSeries series, Domain domain, int horizon) {
    return Forecaster.withSeason(1, domain).ahead(series, horizon).orElseThrow();
  }

  private static TimeSeries noise(Random random, int size, double mean, double correlation) {
    double[] values = new double[size];
    double off = random.nextGaussian();
    for (int t = 0; t < size; t++) {
      off = correlation * off + random.nextGaussian();
      values[t] = mean + off;
    }
    return TimeSeries.of(values);
  }

  @Test
  void ofEachStepTheyAreWhatTheForecastSays() {
    Forecast forecast = ahead(noise(new Random(1), 40, 100, 0.8), Domain.ANY, 6);
    Futures futures = forecast.futures(PAIRS, 7);
    for (int step = 1; step <= 6; step++) {
      Sample sample = futures.at(0, step);
      double width = forecast.quantile(step, 0.9) - forecast.quantile(step, 0.1);
      assertThat(sample.quantile(0.5)).isCloseTo(forecast.middle(step), within(0.01 * width));
      for (double p : new double[] {0.025, 0.1, 0.25, 0.75, 0.9, 0.975}) {
        assertThat(sample.quantile(p)).isCloseTo(forecast.quantile(step, p), within(0.06 * width));
        assertThat(sample.chanceOfAtLeast(forecast.quantile(step, p)))
            .isCloseTo(1 - p, within(0.02));
      }
    }
  }

  @Test
  void betweenTwoStepsTheyLieBetween() {
    Forecast forecast = ahead(noise(new Random(1), 40, 100, 0), Domain.ANY, 3);
    Futures futures = forecast.futures(PAIRS, 7);
    assertThat(futures.at(50, 0.25).quantile(0.5))
        .isCloseTo(50 + 0.25 * (forecast.middle(1) - 50), within(0.1));
    assertThat(futures.sum(50, 1.5).mean())
        .isCloseTo(50 + futures.at(0, 1).mean() + 0.5 * futures.at(0, 2).mean(), within(0.000001));
  }

  /** Errors of a mean cancel out in a sum, those of a random walk add up. */
  @Test
  void stepsGoWithEachOtherAsTheSpreadGrows() {
    double[] level = {100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100};
    double[] still = {2, 2, 2, 2};
    double[] growing = {2, 2 * Math.sqrt(2), 2 * Math.sqrt(3), 4};
    // The tails of one step are fatter than those of a sum, so that its middle looks narrower.
    assertThat(spreadOfSum(level, still)).as("√4 · 2, not 4 · 2").isBetween(3.8, 4.6);
    assertThat(spreadOfSum(level, growing))
        .as("2 · √(4² + 3² + 2² + 1²), not 2 · √(1 + 2 + 3 + 4)")
        .isBetween(10.5, 11.8);
  }

  @Test
  void theMeanOfAStretchCountsWhatIsKnownOfItAndOfStepsBegunTheirPart() {
    Path path = new Path(new double[] {10, 20, 40}, new double[] {0, 0, 0});
    List<Calibration> same = Collections.nCopies(3, new Calibration(0.85, 100, 1));
    Futures futures = new Futures(path, same, Domain.ANY, 0, 1, 3);

    assertThat(futures.mean(Double.NaN, 0, 0, 3).mean()).isCloseTo(70.0 / 3, within(1e-12));
    assertThat(futures.mean(Double.NaN, 0, 1.5, 3).mean())
        .as("half of the second and the third")
        .isCloseTo((10 + 40) / 1.5, within(1e-12));
    assertThat(futures.mean(7, 2, 0, 1).mean())
        .as("two steps of 7 and one of 10")
        .isCloseTo(8, within(1e-12));
  }

  private static double spreadOfSum(double[] level, double[] spread) {
    Path path = new Path(Arrays.copyOf(level, spread.length), spread);
    List<Calibration> same = Collections.nCopies(spread.length, new Calibration(0.85, 100, 1));
    Futures futures = new Futures(path, same, Domain.ANY, 0, PAIRS, 3);
    double one = (futures.at(0, 1).quantile(0.9) - futures.at(0, 1).quantile(0.1)) / spread[0];
    Sample sum = futures.sum(0, spread.length);
    return (sum.quantile(0.9) - sum.quantile(0.1)) / one;
  }

  @Test
  void nothingFallsBelowNothing() {
    Forecast forecast =
        ahead(
            noise(new Random(3), 30, 0.5, 0)
                .with(IntStream.range(0, 30).mapToDouble(t -> t % 4 == 0 ? 3 : 0).toArray()),
            Domain.NON_NEGATIVE,
            5);
    assertThat(forecast.futures(PAIRS, 1).at(0, 5).quantile(0)).isZero();
  }

  @Test
  void noFutureOfACounterFalls() {
    double[] totals = IntStream.range(0, 20).mapToDouble(t -> 10 * t + t % 3).toArray();
    Futures futures = ahead(TimeSeries.of(totals), Domain.COUNTER, 3).futures(PAIRS, 2);
    for (int step = 1; step <= 3; step++) {
      assertThat(futures.at(totals[19], step).quantile(0)).isGreaterThanOrEqualTo(totals[19]);
    }
  }

  @Test
  void theSameSeedGivesTheSameFutures() {
    Forecast forecast = ahead(noise(new Random(1), 40, 100, 0.5), Domain.ANY, 6);
    assertThat(forecast.futures(50, 7).sum(0, 6).quantile(0.3))
        .isEqualTo(forecast.futures(50, 7).sum(0, 6).quantile(0.3))
        .isNotEqualTo(forecast.futures(50, 8).sum(0, 6).quantile(0.3));
  }

  /** Of 150 quarters' sums that came, how many lay within the middle 80 % of the futures. */
  @ParameterizedTest
  @CsvSource({"0, 0.70, 0.90", "0.6, 0.68, 0.90", "1, 0.68, 0.92"})
  void theSumThatComesLiesWithinAsOftenAsItShould(double correlation, double least, double most) {
    Random random = new Random(23);
    int rounds = 150;
    int within = 0;
    for (int round = 0; round < rounds; round++) {
      TimeSeries all = noise(random, 42, 100, correlation);
      TimeSeries known =
          new TimeSeries(Arrays.copyOf(all.steps(), 36), Arrays.copyOf(all.values(), 36));
      double came = Arrays.stream(all.values(), 36, 42).sum();
      Sample sum = ahead(known, Domain.ANY, 6).futures(300, 5).sum(0, 6);
      within += sum.quantile(0.1) <= came && came <= sum.quantile(0.9) ? 1 : 0;
    }
    assertThat((double) within / rounds).isBetween(least, most);
  }
}
