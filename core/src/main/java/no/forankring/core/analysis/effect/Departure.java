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
 * r′r/tr(MΩ), which is right on average (Searle, Linear Models (1971), section 2.5, for the mean of
 * a quadratic form), with tr(MΩ)²/tr(MΩMΩ) degrees of freedom (Satterthwaite, An approximate
 * distribution of estimates of variance components, Biometrics Bulletin 2 (1946)). Where φ is 0
 * that is Student's interval.
 *
 * <p>φ is the correlation of neighbouring residuals, corrected for what a line takes from it, (2 +
 * 4φ)/n on each side: (nr + 4)/(n − 8) in all (Marriott and Pope, Bias in the estimation of
 * autocorrelations, Biometrika 41 (1954), who give (1 + 3φ)/n where a mean is taken off; for a line
 * as {@code trend.Persistence} measures). One standard error, 1/√n, is added, as there, and φ is
 * kept between 0 and 0.9. That a whole one is added, and not none, was chosen by measurement:
 * decision 15.
 *
 * @param value the mean after, less where the line leads
 * @param error its standard error
 * @param degrees of freedom of the error, above 0; not whole
 */
record Departure(double value, double error, double degrees) {

  /** A line through fewer is not led on. */
  static final int LEAST_BEFORE = 8;

  private static final double CAUTION = 1;
  private static final double LARGEST_CORRELATION = 0.9;

  /** With fewer pairs of neighbours nothing is known of φ, and the largest is taken. */
  private static final int LEAST_PAIRS = 6;

  /** What is left of values by rounding alone, as a share of the largest. */
  private static final double ROUNDING = 1e-10;

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
        new ArrayRealVector(past.weights(since.middle()))
            .mapMultiply(-1)
            .append(new ArrayRealVector(since.weights(since.middle())));
    RealMatrix leaving = MatrixUtils.createRealMatrix(values.getDimension(), values.getDimension());
    leaving.setSubMatrix(past.leaving().getData(), 0, 0);
    leaving.setSubMatrix(since.leaving().getData(), before.size(), before.size());
    double rounding = values.getLInfNorm() * ROUNDING;
    RealVector left = leaving.operate(values).map(each -> unlessRounding(each, rounding));
    long[] steps =
        LongStream.concat(LongStream.of(before.steps()), LongStream.of(after.steps())).toArray();

    double phi =
        phi(
            new TimeSeries(steps, left.toArray()),
            before.size(),
            past.parameters() + since.parameters());
    RealMatrix holding = holding(steps, phi);
    RealMatrix product = leaving.multiply(holding);
    double trace = product.getTrace();
    double variance = left.dotProduct(left) / trace;
    return new Departure(
        unlessRounding(weights.dotProduct(values), rounding),
        Math.sqrt(variance * weights.dotProduct(holding.operate(weights))),
        trace * trace / traceOfSquare(product));
  }

  private static double unlessRounding(double value, double rounding) {
    return Math.abs(value) <= rounding ? 0 : value;
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
    double[][] holding = new double[steps.length][steps.length];
    for (int i = 0; i < steps.length; i++) {
      for (int j = 0; j <= i; j++) {
        holding[i][j] = Math.pow(phi, (double) (steps[i] - steps[j]));
        holding[j][i] = holding[i][j];
      }
    }
    return MatrixUtils.createRealMatrix(holding);
  }

  private static double traceOfSquare(RealMatrix matrix) {
    double[][] entries = matrix.getData();
    double trace = 0;
    for (int i = 0; i < entries.length; i++) {
      for (int j = 0; j < entries.length; j++) {
        trace += entries[i][j] * entries[j][i];
      }
    }
    return trace;
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
