package no.forankring.core.analysis.trend;

import java.util.Arrays;
import no.forankring.core.analysis.TimeSeries;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Mann and Kendall's test: whether later values tend to be larger, or smaller, than earlier ones.
 * Only the order of the values counts, and a gap is a value fewer.
 *
 * <p>Source: Mann, Nonparametric tests against trend, Econometrica 13 (1945); Kendall, Rank
 * Correlation Methods, 4th edition (1975), with the variance for ties of its chapter 4.
 *
 * @param s pairs of which the later is larger, less those of which it is smaller
 * @param variance of S where nothing rises or falls; 0 where all values are the same
 * @param tau S as a share of the pairs, −1 to 1, for ties as Kendall's tau-b; 0 where all values
 *     are the same
 */
record MannKendall(long s, double variance, double tau) {

  /** Tests a series. */
  static MannKendall of(TimeSeries series) {
    double[] values = series.values();
    long s = 0;
    for (int i = 0; i < values.length; i++) {
      for (int j = i + 1; j < values.length; j++) {
        s += Double.compare(values[j], values[i]);
      }
    }
    long size = values.length;
    double pairs = size * (size - 1) / 2.0;
    double tied = 0;
    double variance = size * (size - 1.0) * (2.0 * size + 5) / 18;
    Arrays.sort(values);
    for (int first = 0, last; first < values.length; first = last) {
      last = first;
      while (last < values.length && values[last] == values[first]) {
        last++;
      }
      double ties = last - first;
      tied += ties * (ties - 1) / 2;
      variance -= ties * (ties - 1) * (2 * ties + 5) / 18;
    }
    return new MannKendall(s, variance, s == 0 ? 0 : s / Math.sqrt(pairs * (pairs - tied)));
  }

  /** The same with a variance this many times as large. */
  MannKendall inflated(double factor) {
    return new MannKendall(s, variance * factor, tau);
  }

  /** S in deviations, one pair nearer to 0 because S moves in steps of two; 0 if S is 0. */
  double z() {
    return s == 0 ? 0 : (s - Long.signum(s)) / Math.sqrt(variance);
  }

  /** The chance of an S at least this far from 0 where nothing rises or falls. */
  double p() {
    return Math.min(
        1, 2 * new NormalDistribution(null, 0, 1).cumulativeProbability(-Math.abs(z())));
  }
}
