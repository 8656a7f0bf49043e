package no.forankring.core.analysis.forecast;

/**
 * Whether a history has a season of a given length: its autocorrelation one season apart must
 * exceed the 95 % quantile under Bartlett's (1946) variance, (1 + 2Σr²)/n over the shorter lags.
 */
final class SeasonTest {

  /** The quantile of the standard normal distribution below which 95 % lie. */
  private static final double LIMIT = 1.6448536269514722;

  /** Of the lengths looked for, the longest first: a year of weeks holds thirteen of four. */
  private static final int[] LENGTHS = {52, 12, 7, 4};

  /** A length that nobody named must be surer: 99 % lie below. */
  private static final double SURER = 2.3263478740408408;

  private SeasonTest() {}

  /** The test of the M4 competition and of R's {@code thetaf}, on the values as they are. */
  static boolean ofLevels(History history, int length) {
    double[] correlations = autocorrelations(history, length);
    return Math.abs(correlations[length]) > limit(history, correlations, length, LIMIT);
  }

  /** On steps, for long seasons: wandering levels hide a season of many places. */
  static boolean ofSteps(History history, int length) {
    History steps = history.steps();
    double[] correlations = autocorrelations(steps, length);
    return correlations[length] > limit(steps, correlations, length, LIMIT);
  }

  /** A length that the history shows by itself; 1 if there is none. */
  static int find(History history) {
    History steps = history.steps();
    for (int length : LENGTHS) {
      if (history.length() >= 3 * length) {
        double[] correlations = autocorrelations(steps, length + 1);
        double here = correlations[length];
        double limit = limit(steps, correlations, length, length == LENGTHS[0] ? LIMIT : SURER);
        if (here > limit && here >= correlations[length - 1] && here >= correlations[length + 1]) {
          return length;
        }
      }
    }
    return 1;
  }

  private static double limit(History history, double[] correlations, int length, double quantile) {
    double sum = 1;
    for (int lag = 1; lag < length; lag++) {
      sum += 2 * correlations[lag] * correlations[lag];
    }
    return quantile * Math.sqrt(sum / Math.max(1, history.observed()));
  }

  /** From pairs without a gap; 0 where nothing differs. */
  static double[] autocorrelations(History history, int most) {
    double mean = history.mean();
    double[] sums = new double[most + 1];
    for (int t = 0; t < history.length(); t++) {
      if (history.seen(t)) {
        for (int lag = 0; lag <= Math.min(most, t); lag++) {
          if (history.seen(t - lag)) {
            sums[lag] += (history.value(t) - mean) * (history.value(t - lag) - mean);
          }
        }
      }
    }
    for (int lag = most; lag >= 0; lag--) {
      sums[lag] = sums[0] > 0 ? sums[lag] / sums[0] : 0;
    }
    return sums;
  }
}
