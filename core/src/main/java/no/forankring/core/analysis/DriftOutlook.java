package no.forankring.core.analysis;

import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/**
 * A random walk with drift: the future goes on by the mean of the steps seen so far, and is as
 * unsure as those steps differed. Simple on purpose; it makes no claim of season or turning point.
 *
 * <p>The variance {@code h} steps ahead is s²·h·(1 + h/n) for {@code n} steps seen. Source: Hyndman
 * and Athanasopoulos, Forecasting: Principles and Practice, 3rd edition (2021), section 5.5, drift
 * method; the quantiles are Student's t with n − 1 degrees of freedom, because s is estimated.
 */
public final class DriftOutlook {

  /** Fewer steps than this say nothing yet: six observations are five steps. */
  public static final int LEAST_STEPS = 5;

  private final double start;
  private final double horizon;
  private final double mean;
  private final double deviation;
  private final int steps;

  /**
   * Looks ahead from a value.
   *
   * @param start the value now
   * @param increments the steps seen, at least {@link #LEAST_STEPS}, oldest first
   * @param horizon how many steps ahead; may be a fraction, above 0
   * @throws IllegalArgumentException if there are too few steps or the horizon is not above 0
   */
  public DriftOutlook(double start, List<Double> increments, double horizon) {
    if (increments.size() < LEAST_STEPS || !(horizon > 0)) {
      throw new IllegalArgumentException("too few steps, or no horizon");
    }
    SummaryStatistics statistics = new SummaryStatistics();
    increments.forEach(statistics::addValue);
    this.start = start;
    this.horizon = horizon;
    this.mean = statistics.getMean();
    this.deviation = statistics.getStandardDeviation();
    this.steps = increments.size();
  }

  /** The value that stays above the future value with this chance, 0 &lt; p &lt; 1. */
  public double quantile(double p) {
    double spread = spread();
    double middle = start + mean * horizon;
    return spread == 0
        ? middle
        : middle + spread * new TDistribution(null, steps - 1.0).inverseCumulativeProbability(p);
  }

  /** The chance that the future value is at least this, 0 to 1. */
  public double chanceOfAtLeast(double value) {
    double spread = spread();
    double middle = start + mean * horizon;
    if (spread == 0) {
      return middle >= value ? 1 : 0;
    }
    return 1
        - new TDistribution(null, steps - 1.0).cumulativeProbability((value - middle) / spread);
  }

  private double spread() {
    return deviation * Math.sqrt(horizon * (1 + horizon / steps));
  }
}
