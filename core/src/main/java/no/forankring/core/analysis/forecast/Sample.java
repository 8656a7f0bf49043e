package no.forankring.core.analysis.forecast;

import java.util.Arrays;

/** What a number may become: one value for each of many futures. Immutable. */
public final class Sample {

  private final double[] sorted;

  /**
   * Copies and sorts.
   *
   * @throws IllegalArgumentException if there is no value
   */
  public Sample(double[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("no future");
    }
    sorted = values.clone();
    Arrays.sort(sorted);
  }

  /**
   * The value that stays above the future one with this chance; between two futures on the line
   * between them. Source: definition 7 of Hyndman and Fan, Sample quantiles in statistical
   * packages, The American Statistician 50 (1996), 361–365.
   *
   * @param p from 0 to 1
   */
  public double quantile(double p) {
    double place = p * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /** The share of futures in which it is at most this, 0 to 1. */
  public double chanceOfAtMost(double value) {
    return 1 - chanceOfAtLeast(Math.nextUp(value));
  }

  /** The share of futures in which it is at least this, 0 to 1. */
  public double chanceOfAtLeast(double value) {
    int below = 0;
    int end = sorted.length;
    while (below < end) {
      int middle = (below + end) >>> 1;
      if (sorted[middle] < value) {
        below = middle + 1;
      } else {
        end = middle;
      }
    }
    return (double) (sorted.length - below) / sorted.length;
  }

  /** The mean of all futures. */
  public double mean() {
    return Arrays.stream(sorted).average().orElseThrow();
  }
}
