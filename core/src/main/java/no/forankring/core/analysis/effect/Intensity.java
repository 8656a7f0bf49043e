package no.forankring.core.analysis.effect;

import java.util.Arrays;
import no.forankring.core.analysis.TimeSeries;
import no.forankring.core.analysis.season.Autocorrelation;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealVector;

/**
 * Whether the metric was higher, or lower, in weeks with more of the initiative while it ran. A
 * line is taken off both, for any two things that grow go together. What is left correlates by r,
 * tested as Student's t with n(1 − φψ)/(1 + φψ) values for n, where φ and ψ are how far each holds
 * on to the batch before. Source: Bartlett, Some aspects of the time-correlation problem in regard
 * to tests of significance, Journal of the Royal Statistical Society 98 (1935); φ and ψ are
 * corrected for the line as in {@link Departure}.
 */
final class Intensity {

  /** Fewer batches tell nothing. */
  static final int LEAST = 8;

  private static final double LARGEST_CORRELATION = 0.9;

  /** What is left of the values by rounding alone, as a share of the largest. */
  private static final double ROUNDING = 1e-10;

  private Intensity() {}

  /** Whether they go together by more than chance has it in 5 % of cases. */
  static boolean movesWith(TimeSeries metric, TimeSeries intensity, Window window) {
    TimeSeries given = Batches.of(Steps.shared(metric, intensity), window).after();
    TimeSeries put = Batches.of(Steps.shared(intensity, metric), window).after();
    if (given.size() < LEAST) {
      return false;
    }
    RealVector givenLeft = left(given);
    RealVector putLeft = left(put);
    if (givenLeft.getNorm() == 0 || putLeft.getNorm() == 0) {
      return false;
    }
    double r = givenLeft.cosine(putLeft);
    double held = phi(given, givenLeft) * phi(put, putLeft);
    // Two for a mean each, and one for the line.
    double degrees = given.size() * (1 - held) / (1 + held) - 3;
    if (degrees < 1) {
      return false;
    }
    double t = Math.abs(r) * Math.sqrt(degrees / Math.max(1 - r * r, Double.MIN_NORMAL));
    return 2 * new TDistribution(null, degrees).cumulativeProbability(-t) < 1 - Effect.CONFIDENCE;
  }

  private static RealVector left(TimeSeries series) {
    double largest = Arrays.stream(series.values()).map(Math::abs).max().orElse(0);
    return new Fit(series)
        .leaving()
        .operate(new ArrayRealVector(series.values()))
        .map(each -> Math.abs(each) <= largest * ROUNDING ? 0 : each);
  }

  private static double phi(TimeSeries series, RealVector left) {
    int size = series.size();
    double seen = new Autocorrelation(series.with(left.toArray()), 1).at(1).orElse(0);
    return Math.clamp((size * seen + 2) / (size - 4), 0, LARGEST_CORRELATION);
  }
}
