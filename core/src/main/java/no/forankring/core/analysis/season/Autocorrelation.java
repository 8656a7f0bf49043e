package no.forankring.core.analysis.season;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import no.forankring.core.analysis.TimeSeries;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * How values go with those some steps before, after the mean is taken off. Immutable.
 *
 * <p>r(k) = c(k)/c(0), where c(k) is the sum of products k steps apart divided by the number of
 * values n. Where steps are missing, the sum runs over the pairs of which both were seen, and is
 * divided by their number plus k: without gaps that is n. Source: Box and Jenkins, Time Series
 * Analysis (1970), section 2.1; for gaps R's {@code acf(na.action = na.pass)}, by Parzen, On
 * spectral analysis with missing observations and amplitude modulation, Sankhyā A 25 (1963).
 */
public final class Autocorrelation {

  private final int size;
  private final double[] correlations;
  private final double[] partials;

  /**
   * Correlations are absent after the first lag of which no pair was seen, and wholly where all
   * values are the same.
   *
   * @param lags the largest lag, at least 1
   * @throws IllegalArgumentException if there is no lag
   */
  public Autocorrelation(TimeSeries series, int lags) {
    if (lags < 1) {
      throw new IllegalArgumentException("no lag: " + lags);
    }
    this.size = series.size();
    this.correlations = correlations(series, lags);
    this.partials = partials(correlations);
  }

  /** The correlation with the value this many steps before, −1 to 1. */
  public OptionalDouble at(int lag) {
    return of(correlations, lag);
  }

  /**
   * The same with what the steps between explain taken off, by the Durbin–Levinson recursion.
   * Source: Durbin, The fitting of time-series models, Review of the International Statistical
   * Institute 28 (1960).
   */
  public OptionalDouble partial(int lag) {
    return of(partials, lag);
  }

  private static OptionalDouble of(double[] values, int lag) {
    return 1 <= lag && lag <= values.length
        ? OptionalDouble.of(values[lag - 1])
        : OptionalDouble.empty();
  }

  /**
   * The Ljung–Box test.
   *
   * @param statistic n·(n + 2)·Σ r(k)²/(n − k)
   * @param p the chance of at least that if nothing is correlated, chi-squared with as many degrees
   *     of freedom as lags
   */
  public record LjungBox(double statistic, double p) {}

  /**
   * Whether all correlations up to a lag may be chance; empty if one of them is absent. Source:
   * Ljung and Box, On a measure of lack of fit in time series models, Biometrika 65 (1978).
   */
  public Optional<LjungBox> ljungBox(int lags) {
    if (lags < 1 || lags > correlations.length || lags >= size) {
      return Optional.empty();
    }
    double sum = 0;
    for (int lag = 1; lag <= lags; lag++) {
      double correlation = correlations[lag - 1];
      sum += correlation * correlation / (size - lag);
    }
    double statistic = size * (size + 2.0) * sum;
    return Optional.of(
        new LjungBox(
            statistic,
            1 - new ChiSquaredDistribution(null, lags).cumulativeProbability(statistic)));
  }

  private static double[] correlations(TimeSeries series, int lags) {
    double[] deviations = series.values();
    double mean = Arrays.stream(deviations).average().orElse(0);
    double squares = 0;
    for (int i = 0; i < deviations.length; i++) {
      deviations[i] -= mean;
      squares += deviations[i] * deviations[i];
    }
    if (squares == 0) {
      return new double[0];
    }
    double variance = squares / deviations.length;
    double[] found = new double[lags];
    for (int lag = 1; lag <= lags; lag++) {
      double products = 0;
      int pairs = 0;
      int later = 0;
      for (int i = 0; i < deviations.length; i++) {
        long wanted = series.step(i) + lag;
        while (later < deviations.length && series.step(later) < wanted) {
          later++;
        }
        if (later < deviations.length && series.step(later) == wanted) {
          products += deviations[i] * deviations[later];
          pairs++;
        }
      }
      if (pairs == 0) {
        return Arrays.copyOf(found, lag - 1);
      }
      // With many gaps the quotient of two different sums may leave the range of a correlation.
      found[lag - 1] = Math.clamp(products / (pairs + lag) / variance, -1, 1);
    }
    return found;
  }

  private static double[] partials(double[] correlations) {
    double[] found = new double[correlations.length];
    double[] coefficients = new double[correlations.length];
    for (int order = 0; order < correlations.length; order++) {
      double explained = correlations[order];
      double left = 1;
      for (int i = 0; i < order; i++) {
        explained -= coefficients[i] * correlations[order - 1 - i];
        left -= coefficients[i] * correlations[i];
      }
      found[order] = explained / left;
      double[] before = coefficients.clone();
      coefficients[order] = found[order];
      for (int i = 0; i < order; i++) {
        coefficients[i] = before[i] - found[order] * before[order - 1 - i];
      }
    }
    return found;
  }
}
