package no.forankring.core.analysis.trend;

import java.util.Arrays;
import java.util.Optional;
import no.forankring.core.analysis.TimeSeries;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * The line whose slope is the median of the slopes between all pairs of values: up to 29 % of the
 * values may be anything, and it does not leave the others. Immutable.
 *
 * <p>Source: Theil, A rank-invariant method of linear and polynomial regression analysis,
 * Proceedings of the Royal Netherlands Academy of Sciences 53 (1950); Sen, Estimates of the
 * regression coefficient based on Kendall's tau, Journal of the American Statistical Association 63
 * (1968). Steps need not be regular: a pair counts by the steps between its two values.
 */
final class TheilSen {

  private final TimeSeries series;
  private final double[] slopes;
  private final double slope;
  private final double middle;

  /**
   * Fits the line; n values take time and room for n·(n − 1)/2 slopes.
   *
   * @throws IllegalArgumentException if there are fewer than two values
   */
  TheilSen(TimeSeries series) {
    if (series.size() < 2) {
      throw new IllegalArgumentException("no slope from " + series.size() + " values");
    }
    this.series = series;
    this.slopes = slopes(series);
    this.slope = median(slopes);
    double[] levels = new double[series.size()];
    Arrays.setAll(levels, i -> series.value(i) - rise(series.step(i)));
    Arrays.sort(levels);
    this.middle = median(levels);
  }

  /** How much the line rises a step, in the unit of the values. */
  double slope() {
    return slope;
  }

  /** The line's value at a step; half the values lie above it and half below. */
  double at(long step) {
    return middle + rise(step);
  }

  /** What the line leaves of the values, at the same steps. */
  TimeSeries residuals() {
    double[] left = new double[series.size()];
    Arrays.setAll(left, i -> series.value(i) - at(series.step(i)));
    return series.with(left);
  }

  /**
   * The slope's interval: the slopes of rank (N ± C)/2 of all N, rounded, where C is the normal
   * quantile of the level times the deviation of Mann and Kendall's S. A variance {@linkplain
   * MannKendall#inflated inflated} for what neighbouring values have in common widens it. Empty
   * where there are too few pairs for the level. Source: Gilbert, Statistical Methods for
   * Environmental Pollution Monitoring (1987), section 16.5.
   *
   * @param level above 0 and below 1, as 0.95
   * @param variance of S, at least 0
   */
  Optional<Interval> interval(double level, double variance) {
    double apart =
        new NormalDistribution(null, 0, 1).inverseCumulativeProbability(0.5 + level / 2)
            * Math.sqrt(variance);
    double below = Math.rint((slopes.length - apart) / 2);
    double above = Math.rint((slopes.length + apart) / 2) + 1;
    return below < 1 || above > slopes.length
        ? Optional.empty()
        : Optional.of(new Interval(slopes[(int) below - 1], slopes[(int) above - 1]));
  }

  /** Counted from the first step: steps may be days since 1970, and digits would be lost. */
  private double rise(long step) {
    return slope * (step - series.step(0));
  }

  private static double[] slopes(TimeSeries series) {
    int size = series.size();
    double[] slopes = new double[size * (size - 1) / 2];
    int next = 0;
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        slopes[next++] = (series.value(j) - series.value(i)) / (series.step(j) - series.step(i));
      }
    }
    Arrays.sort(slopes);
    return slopes;
  }

  private static double median(double[] sorted) {
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
