package no.forankring.core.analysis.effect;

import java.util.stream.LongStream;
import no.forankring.core.analysis.TimeSeries;
import no.forankring.core.analysis.trend.Interval;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * How far the mean of some values lies from where a line through those before them leads, and how
 * far it might lie there by chance: an interrupted time series (Wagner, Soumerai, Zhang and
 * Ross-Degnan, Segmented regression analysis of interrupted time series studies in medication use
 * research, Journal of Clinical Pharmacy and Therapeutics 27 (2002)).
 *
 * <p>The value is a weighted sum w′y of all values: each of those after counts 1/n, each of those
 * before what it counts in the {@link Fit} at the middle of those after, with the other sign. If
 * values hold on to each other by φ a step, the sum's variance is σ²·w′Ωw, where Ω has φ to the
 * power of the steps between two values. σ² comes from what a fit of each side leaves, r = My, as
 * r′r/tr(MΩ), which is right on average (Theil, Principles of Econometrics (1971), section 6.2),
 * with tr(MΩ)²/tr(MΩMΩ) degrees of freedom (Box, Some theorems on quadratic forms applied in the
 * study of analysis of variance problems I, The Annals of Mathematical Statistics 25 (1954),
 * theorem 3.1). Where φ is 0 that is Student's interval.
 *
 * <p>φ is the correlation of neighbouring residuals, corrected for what a line takes from it, (2 +
 * 4φ)/n on each side: (nr + 4)/(n − 8) in all (Marriott and Pope, Bias in the estimation of
 * autocorrelations, Biometrika 41 (1954), who give (1 + 3φ)/n where a mean is taken off; for a line
 * as {@code trend.Persistence} measures). Half a standard error, 1/√n, is added, and φ is kept
 * between 0 and 0.9. That half a one is added, and not none or a whole, was chosen by measurement:
 * decision 15.
 *
 * @param value the mean after, less where the line leads
 * @param error its standard error
 * @param degrees of freedom of the error, above 0; not whole
 */
record Departure(double value, double error, double degrees) {

  /** A line through fewer is not led on. */
  static final int LEAST_BEFORE = 8;

  private static final double CAUTION = 0.5;
  private static final double LARGEST_CORRELATION = 0.9;

  /** With fewer pairs of neighbours nothing is known of how values hold on to each other. */
  private static final int LEAST_PAIRS = 6;

  /**
   * Compares.
   *
   * @param before at least {@link #LEAST_BEFORE}
   * @param after at least one, at later steps
   */
  static Departure of(TimeSeries before, TimeSeries after) {
    Fit past = new Fit(before);
    Fit since = new Fit(after);
    RealVector values = new ArrayRealVector(before.values(), after.values());
    RealVector weights =
        past.weights(since.middle()).mapMultiply(-1).append(since.weights(since.middle()));
    RealMatrix leaving = MatrixUtils.createRealMatrix(values.getDimension(), values.getDimension());
    leaving.setSubMatrix(past.leaving().getData(), 0, 0);
    leaving.setSubMatrix(since.leaving().getData(), before.size(), before.size());
    RealVector left = leaving.operate(values);
    long[] steps =
        LongStream.concat(LongStream.of(before.steps()), LongStream.of(after.steps())).toArray();
    TimeSeries residuals = new TimeSeries(steps, left.toArray());

    RealMatrix holding =
        holding(steps, phi(residuals, before.size(), past.parameters() + since.parameters()));
    RealMatrix product = leaving.multiply(holding);
    double trace = product.getTrace();
    double variance = left.dotProduct(left) / trace;
    return new Departure(
        weights.dotProduct(values),
        Math.sqrt(variance * weights.dotProduct(holding.operate(weights))),
        trace * trace / product.multiply(product).getTrace());
  }

  /**
   * @param boundary how many residuals are of the first side; no pair is taken across it
   */
  private static double phi(TimeSeries residuals, int boundary, int parameters) {
    int size = residuals.size();
    double squares = 0;
    double products = 0;
    int pairs = 0;
    for (int i = 0; i < size; i++) {
      squares += residuals.value(i) * residuals.value(i);
      if (i > 0 && i != boundary && residuals.step(i) == residuals.step(i - 1) + 1) {
        products += residuals.value(i) * residuals.value(i - 1);
        pairs++;
      }
    }
    if (pairs < LEAST_PAIRS) {
      return LARGEST_CORRELATION;
    }
    // Gaps leave fewer pairs; without them there is one less on each side than values.
    double seen = squares == 0 ? 0 : products / squares * (size - 2) / pairs;
    double unbiased = (size * seen + parameters) / (size - 4 - parameters);
    return Math.clamp(unbiased + CAUTION / Math.sqrt(size), 0, LARGEST_CORRELATION);
  }

  private static RealMatrix holding(long[] steps, double phi) {
    RealMatrix holding = MatrixUtils.createRealMatrix(steps.length, steps.length);
    for (int i = 0; i < steps.length; i++) {
      for (int j = 0; j < steps.length; j++) {
        holding.setEntry(i, j, Math.pow(phi, (double) Math.abs(steps[i] - steps[j])));
      }
    }
    return holding;
  }

  /** The same in another unit. */
  Departure times(double factor) {
    return new Departure(value * factor, error * factor, degrees);
  }

  /** Student's interval. */
  Interval interval(double confidence) {
    double reach =
        new TDistribution(null, degrees).inverseCumulativeProbability((1 + confidence) / 2) * error;
    return new Interval(value - reach, value + reach);
  }

  /** The chance of a value at least this far from 0 where nothing departs. */
  double p() {
    if (error == 0) {
      return value == 0 ? 1 : 0;
    }
    return 2 * new TDistribution(null, degrees).cumulativeProbability(-Math.abs(value / error));
  }
}
