package no.forankring.core.analysis.change;

import java.util.Arrays;
import java.util.Optional;
import no.forankring.core.analysis.TimeSeries;
import no.forankring.core.analysis.trend.Interval;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * A quantity seen on days, and where it would lie if chance had fallen otherwise.
 *
 * @param interval Student's, with one degree of freedom less than there were weeks
 */
public record Estimate(double value, Interval interval) {

  /**
   * A ratio of two sums, such as responses per time shown. The days' part in its error is that of
   * the ratio estimator; source: Cochran, Sampling Techniques, 3rd edition (1977), section 2.11.
   *
   * @param above of the same days as below
   * @param below with a sum above 0
   * @param confidence between 0 and 1
   * @return empty where there are too few weeks
   * @throws IllegalArgumentException if the days differ or nothing stands below the line
   */
  public static Optional<Estimate> ofRatio(TimeSeries above, TimeSeries below, double confidence) {
    return of(ratio(above, below), influence(above, below), confidence);
  }

  /** The value with an interval as wide as the mean of these may be off. */
  static Optional<Estimate> of(double value, TimeSeries influences, double confidence) {
    return WeeklyBatches.of(influences)
        .map(
            weeks -> {
              double t =
                  new TDistribution(null, weeks.weeks() - 1.0)
                      .inverseCumulativeProbability((1 + confidence) / 2);
              double reach = t * weeks.error();
              return new Estimate(value, new Interval(value - reach, value + reach));
            });
  }

  static double ratio(TimeSeries above, TimeSeries below) {
    if (!Arrays.equals(above.steps(), below.steps()) || !(sum(below) > 0)) {
      throw new IllegalArgumentException("a ratio needs the same days, and something below");
    }
    return sum(above) / sum(below);
  }

  /** How much each day moves the ratio, scaled so that their mean's error is the ratio's. */
  static TimeSeries influence(TimeSeries above, TimeSeries below) {
    double ratio = ratio(above, below);
    double mean = sum(below) / below.size();
    double[] moved = new double[above.size()];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = (above.value(i) - ratio * below.value(i)) / mean;
    }
    return above.with(moved);
  }

  static double sum(TimeSeries series) {
    double sum = 0;
    for (int i = 0; i < series.size(); i++) {
      sum += series.value(i);
    }
    return sum;
  }
}
