package no.forankring.core.analysis.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.stream.IntStream;
import no.forankring.core.analysis.Noise;
import no.forankring.core.analysis.TimeSeries;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepartureTest {

  private static TimeSeries level(double value, int first, int size) {
    return new TimeSeries(
        IntStream.range(first, first + size).asLongStream().toArray(),
        Collections.nCopies(size, value).stream().mapToDouble(each -> each).toArray());
  }

  /**
   * Card and Krueger, Minimum wages and employment, The American Economic Review 84 (1994), table
   * 3: employees of a restaurant in New Jersey 20.44 before and 21.03 after, in Pennsylvania 23.33
   * and 21.17; what New Jersey gained on Pennsylvania is published as 2.76, of unrounded means.
   */
  @Test
  void ofAGapItIsTheDifferenceInDifferences() {
    Departure gap = Departure.of(level(20.44 - 23.33, -8, 8), level(21.03 - 21.17, 0, 3));

    assertThat(gap.value()).isCloseTo(2.75, within(1e-9)).isCloseTo(2.76, within(0.015));
    assertThat(gap.p()).isLessThan(1e-9);
  }

  /**
   * Where values do not hold on to each other it is Student's interval for a forecast: Draper and
   * Smith, Applied Regression Analysis, 3rd edition (1998), section 3.1.
   */
  @Test
  void ofOneValueItIsTheErrorOfAForecast() {
    double[] past = {4, 7, 5, 8, 5, 9, 7, 10, 7, 11, 9, 12};
    SimpleRegression line = new SimpleRegression();
    IntStream.range(0, past.length).forEach(i -> line.addData(i, past[i]));
    double error =
        Math.sqrt(
            line.getMeanSquareError()
                * (1 + 1.0 / 12 + Math.pow(14 - 5.5, 2) / line.getXSumSquares()));
    Departure found =
        Departure.of(TimeSeries.of(past), new TimeSeries(new long[] {14}, new double[] {20}));

    assertThat(found.value()).isCloseTo(20 - line.predict(14), within(1e-9));
    assertThat(found.error()).isCloseTo(error, within(1e-9));
    assertThat(found.degrees()).isCloseTo(10, within(1e-9));
    double reach = new TDistribution(10).inverseCumulativeProbability(0.975) * error;
    assertThat(found.interval(0.95).high()).isCloseTo(found.value() + reach, within(1e-9));
    assertThat(found.p())
        .isCloseTo(
            2 * new TDistribution(10).cumulativeProbability(-found.value() / error), within(1e-9));
  }

  @Test
  void growthThatGoesOnIsNoDeparture() {
    TimeSeries line = TimeSeries.of(IntStream.range(0, 20).mapToDouble(i -> 3 + 0.5 * i).toArray());
    Departure found = Departure.of(Steps.first(line, 12), line.from(12));

    assertThat(found.value()).isCloseTo(0, within(1e-9));
  }

  @Test
  void valuesThatAreAllTheSameDepartByNothing() {
    Departure found = Departure.of(level(5, 0, 10), level(5, 10, 3));

    assertThat(found.interval(0.95).contains(0)).isTrue();
  }

  @Test
  void valuesThatHoldOnAreLessSure() {
    double[] slow = {1, 1, 1, -1, -1, -1, 1, 1, 1, -1, -1, -1, 1, 1, 1, -1};
    double[] fast = {1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1};
    TimeSeries after = new TimeSeries(new long[] {16, 17, 18}, new double[] {0, 0, 0});

    assertThat(Departure.of(TimeSeries.of(slow), after).error())
        .isGreaterThan(1.5 * Departure.of(TimeSeries.of(fast), after).error());
  }

  /**
   * Of steps that hold on to the one before by φ, so many depart by chance; the bound leaves three
   * deviations of the count above 6 %.
   */
  @ParameterizedTest
  @CsvSource({"12, 3", "13, 13", "26, 4", "26, 13"})
  void noiseSeldomDeparts(int before, int after) {
    for (double phi : new double[] {0, 0.3, 0.6}) {
      Noise noise = new Noise(20261127);
      int runs = 100;
      long departed =
          IntStream.range(0, runs)
              .mapToObj(run -> TimeSeries.of(noise.holdingOn(phi, before + after)))
              .map(series -> Departure.of(Steps.first(series, before), series.from(before)))
              .filter(departure -> !departure.interval(0.95).contains(0))
              .count();
      assertThat((double) departed / runs)
          .as("held on by %s", phi)
          .isLessThan(0.06 + 3 * Math.sqrt(0.06 * 0.94 / runs));
    }
  }
}
