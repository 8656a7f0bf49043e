package no.forankring.core.analysis.forecast;

import java.util.Optional;

/**
 * Classical decomposition: a season's indices are the mean deviations from a centred moving average
 * over one season, as R's {@code decompose} computes them. Source: Kendall and Stuart, The Advanced
 * Theory of Statistics, volume 3 (1983), pages 410–414.
 *
 * <p>A gap is bridged by a straight line for the moving average alone; it adds nothing to an index.
 */
final class ClassicalDecomposition {

  /** A factor nearer to 0 than this cannot be divided by. */
  private static final double LEAST_FACTOR = 1e-10;

  private final double[] indices;
  private final double noise;
  private final boolean multiplicative;

  private ClassicalDecomposition(double[] indices, double noise, boolean multiplicative) {
    this.indices = indices;
    this.noise = noise;
    this.multiplicative = multiplicative;
  }

  /**
   * The decomposition; empty if a place of the season was never seen with a whole season around it,
   * or if a factor would not be above 0, as with values of 0 or less.
   *
   * @param length places in a season, at least 2
   */
  static Optional<ClassicalDecomposition> of(History history, int length, boolean multiplicative) {
    double[] bridged = bridged(history);
    double[] sums = new double[length];
    double[] squares = new double[length];
    int[] counts = new int[length];
    int half = length / 2;
    for (int t = half; t < bridged.length - half; t++) {
      double trend = centred(bridged, t, length);
      if (history.seen(t) && (!multiplicative || trend > 0)) {
        double deviation = multiplicative ? history.value(t) / trend : history.value(t) - trend;
        sums[t % length] += deviation;
        squares[t % length] += deviation * deviation;
        counts[t % length]++;
      }
    }
    double mean = 0;
    double noise = 0;
    for (int i = 0; i < length; i++) {
      if (counts[i] == 0) {
        return Optional.empty();
      }
      sums[i] /= counts[i];
      mean += sums[i] / length;
      if (counts[i] > 1) {
        double variance = Math.max(0, squares[i] / counts[i] - sums[i] * sums[i]);
        noise += variance / (counts[i] - 1) / length;
      }
    }
    for (int i = 0; i < length; i++) {
      sums[i] = multiplicative ? sums[i] / mean : sums[i] - mean;
      if (multiplicative && !(sums[i] > LEAST_FACTOR)) {
        return Optional.empty();
      }
    }
    return Optional.of(new ClassicalDecomposition(sums, noise, multiplicative));
  }

  /**
   * One for each place of the season, beginning with that of the history's first place; their mean
   * is 1 if multiplicative and 0 if additive. A copy.
   */
  double[] indices() {
    return indices.clone();
  }

  /** The mean squared standard error of an index; 0 where each was seen but once. */
  double noise() {
    return noise;
  }

  /** Whether the season is a factor, or else a summand. */
  boolean multiplicative() {
    return multiplicative;
  }

  /** The moving average over one season around a place; an even season's ends count half. */
  private static double centred(double[] values, int place, int length) {
    int half = length / 2;
    double sum = 0;
    for (int i = -half; i <= half; i++) {
      double weight = length % 2 == 0 && Math.abs(i) == half ? 0.5 : 1;
      sum += weight * values[place + i];
    }
    return sum / length;
  }

  private static double[] bridged(History history) {
    double[] bridged = new double[history.length()];
    int before = -1;
    for (int t = 0; t < bridged.length; t++) {
      if (history.seen(t)) {
        bridged[t] = history.value(t);
        for (int gap = before + 1; gap < t; gap++) {
          bridged[gap] =
              before < 0
                  ? bridged[t]
                  : bridged[before]
                      + (bridged[t] - bridged[before]) * (gap - before) / (t - before);
        }
        before = t;
      }
    }
    for (int gap = before + 1; gap < bridged.length && before >= 0; gap++) {
      bridged[gap] = bridged[before];
    }
    return bridged;
  }
}
