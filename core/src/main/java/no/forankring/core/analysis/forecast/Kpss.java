package no.forankring.core.analysis.forecast;

import java.util.Arrays;

/**
 * The test of Kwiatkowski, Phillips, Schmidt and Shin (1992) of a level that stays: the squared
 * running sums of what deviates from the mean, over the long-run variance by Newey and West with
 * Bartlett weights. Lags and limit are those that R's {@code forecast::ndiffs} asks for.
 */
final class Kpss {

  /** Five per cent of staying levels exceed it; table 1 of the source. */
  private static final double LIMIT = 0.463;

  private Kpss() {}

  /** Whether the level does not stay. Gaps are left out. */
  static boolean wanders(History history) {
    return statistic(history.present()) > LIMIT;
  }

  static double statistic(double[] values) {
    int n = values.length;
    double mean = Arrays.stream(values).average().orElse(0);
    int lags = (int) (3 * Math.sqrt(n) / 13);
    double variance = 0;
    double sums = 0;
    double sum = 0;
    for (double value : values) {
      variance += (value - mean) * (value - mean);
      sum += value - mean;
      sums += sum * sum;
    }
    for (int lag = 1; lag <= lags; lag++) {
      double product = 0;
      for (int t = lag; t < n; t++) {
        product += (values[t] - mean) * (values[t - lag] - mean);
      }
      variance += 2 * (1 - lag / (lags + 1.0)) * product;
    }
    return variance > 0 ? sums / n / variance : 0;
  }
}
