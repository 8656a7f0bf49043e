package no.forankring.core.analysis.forecast;

import no.forankring.core.analysis.season.Autocorrelation;

/**
 * Whether a history has a season of a given length: its autocorrelation one season apart must
 * exceed the 95 % quantile under Bartlett's (1946) variance, (1 + 2Σr²)/n over the shorter lags.
 */
final class SeasonTest {

  /** The quantile of the standard normal distribution below which 95 % lie. */
  private static final double LIMIT = 1.6448536269514722;

  /** Of the lengths looked for, the longest first: a year of weeks holds thirteen of four. */
  private static final int[] LENGTHS = {52, 12, 7, 4};

  /** A short length that nobody named must be surer: 99 % lie below. */
  private static final double SURER = 2.3263478740408408;

  private SeasonTest() {}

  /** The test of the M4 competition and of R's {@code thetaf}, on the values as they are. */
  static boolean ofLevels(History history, int length) {
    Autocorrelation correlations = new Autocorrelation(history.series(), length);
    return Math.abs(at(correlations, length))
        > limit(history.observed(), correlations, length, LIMIT);
  }

  /** On steps, for long seasons: wandering levels hide a season of many places. */
  static boolean ofSteps(History history, int length) {
    History steps = history.steps();
    Autocorrelation correlations = new Autocorrelation(steps.series(), length);
    return at(correlations, length) > limit(steps.observed(), correlations, length, LIMIT);
  }

  /** A length that the history shows by itself; 1 if there is none. */
  static int find(History history) {
    History steps = history.steps();
    Autocorrelation correlations = new Autocorrelation(steps.series(), LENGTHS[0] + 1);
    for (int length : LENGTHS) {
      double here = at(correlations, length);
      double quantile = length == LENGTHS[0] ? LIMIT : SURER;
      if (history.length() >= 3 * length
          && here > limit(steps.observed(), correlations, length, quantile)
          && here >= at(correlations, length - 1)
          && here >= at(correlations, length + 1)) {
        return length;
      }
    }
    return 1;
  }

  private static double limit(
      int observed, Autocorrelation correlations, int length, double quantile) {
    double sum = 1;
    for (int lag = 1; lag < length; lag++) {
      sum += 2 * at(correlations, lag) * at(correlations, lag);
    }
    return quantile * Math.sqrt(sum / Math.max(1, observed));
  }

  /** Where no pair was seen, or nothing differs, nothing is correlated. */
  private static double at(Autocorrelation correlations, int lag) {
    return correlations.at(lag).orElse(0);
  }
}
