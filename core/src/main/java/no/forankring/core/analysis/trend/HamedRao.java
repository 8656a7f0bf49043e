package no.forankring.core.analysis.trend;

import java.util.List;
import java.util.function.LongToDoubleFunction;
import java.util.stream.IntStream;
import no.forankring.core.analysis.TimeSeries;
import no.forankring.core.analysis.season.Autocorrelation;
import org.apache.commons.math3.stat.ranking.NaturalRanking;

/**
 * By how much the variance of {@linkplain MannKendall Mann and Kendall's S} grows where values go
 * with their neighbours: 1 + 2/(n(n − 1)(n − 2)) · Σ (n − k)(n − k − 1)(n − k − 2) · r(k), with
 * r(k) of the ranks of what the Theil–Sen line leaves, over the lags whose correlation is
 * significant at 5 %. Source: Hamed and Rao, A modified Mann–Kendall trend test for autocorrelated
 * data, Journal of Hydrology 204 (1998).
 *
 * <p>Take off a season first: its negative correlations would shrink the variance. Few values say
 * little of their correlations, so with fewer than about a hundred the corrected test still finds
 * far too many trends; {@link Persistence} does not.
 *
 * @param unfloored the factor as published; may be below 1, even below 0
 * @param significantLags the lags that counted, ascending
 */
record HamedRao(double unfloored, List<Integer> significantLags) {

  private static final double SIGNIFICANT = 1.959963984540054;

  HamedRao {
    significantLags = List.copyOf(significantLags);
  }

  /**
   * Over all lags.
   *
   * @throws IllegalArgumentException if there are fewer than three values
   */
  static HamedRao of(TimeSeries series) {
    return of(series, Integer.MAX_VALUE);
  }

  /**
   * Over the lags up to this one.
   *
   * @throws IllegalArgumentException if there are fewer than three values, or no lag
   */
  static HamedRao of(TimeSeries series, int lags) {
    double[] ranks = new NaturalRanking().rank(new TheilSen(series).residuals().values());
    int last = (int) Math.min(lags, series.span() - 1);
    Autocorrelation correlation = new Autocorrelation(series.with(ranks), last);
    double bound = SIGNIFICANT / Math.sqrt(series.size());
    List<Integer> significant =
        IntStream.rangeClosed(1, last)
            .filter(lag -> Math.abs(correlation.at(lag).orElse(0)) > bound)
            .boxed()
            .toList();
    double[] counted = new double[last + 1];
    significant.forEach(lag -> counted[lag] = correlation.at(lag).orElse(0));
    return new HamedRao(
        factor(series, apart -> apart < counted.length ? counted[(int) apart] : 0), significant);
  }

  /** The factor, at least 1: what is left as chance never makes a trend surer. */
  double factor() {
    return Math.max(1, unfloored);
  }

  /**
   * The factor for any correlation by the steps between two values. The published sum over lags is
   * taken over pairs, each with its (n − k − 1)(n − k − 2), k being how many values the one comes
   * after the other: without gaps that is the same, and with gaps each pair has its own distance.
   *
   * @throws IllegalArgumentException if there are fewer than three values
   */
  static double factor(TimeSeries series, LongToDoubleFunction correlation) {
    int size = series.size();
    if (size < 3) {
      throw new IllegalArgumentException("no correlation from " + size + " values");
    }
    double sum = 0;
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        sum +=
            (size - (j - i) - 1.0)
                * (size - (j - i) - 2.0)
                * correlation.applyAsDouble(series.step(j) - series.step(i));
      }
    }
    return 1 + 2 * sum / (size * (size - 1.0) * (size - 2.0));
  }
}
