package no.forankring.core.analysis.forecast;

import java.util.Arrays;
import java.util.List;

/**
 * One path from many: a mean weighted by how well each member would have done before. A member that
 * strays from the others is first brought in, and a spread far above the others' is cut, so that no
 * single member can carry the combination away.
 *
 * <p>Sources: weights by the inverse of past errors, Bates and Granger (1969), Operational Research
 * Quarterly 20, 451–468, here with a power that {@code docs/forecasting.md} measures; winsorised
 * means, Jose and Winkler (2008), International Journal of Forecasting 24, 163–169.
 */
final class Combination {

  private static final double POWER = 4;
  private static final double LEAST_RATIO = 0.2;
  private static final double MOST_RATIO = 5;
  private static final double MOST_DEVIATIONS = 8;
  private static final double MOST_SPREAD = 3;

  private final double[] weights;

  /**
   * A combination.
   *
   * @param errors each member's mean absolute error in the past, in the pool's order; NaN-free, and
   *     empty if there is no past to judge by: then all weigh the same
   */
  Combination(double[] errors, int members) {
    weights = new double[members];
    Arrays.fill(weights, 1.0 / members);
    double median = median(errors);
    if (median > 0) {
      double sum = 0;
      for (int i = 0; i < members; i++) {
        weights[i] = Math.pow(Math.clamp(errors[i] / median, LEAST_RATIO, MOST_RATIO), -POWER);
        sum += weights[i];
      }
      for (int i = 0; i < members; i++) {
        weights[i] /= sum;
      }
    }
  }

  Path of(List<Path> members) {
    int horizon = members.get(0).horizon();
    double[] middle = new double[horizon];
    double[] spread = new double[horizon];
    double[] middles = new double[members.size()];
    double[] spreads = new double[members.size()];
    double[] deviations = new double[members.size()];
    for (int h = 0; h < horizon; h++) {
      for (int i = 0; i < middles.length; i++) {
        middles[i] = members.get(i).middle(h);
        spreads[i] = members.get(i).spread(h);
      }
      double centre = median(middles);
      for (int i = 0; i < middles.length; i++) {
        deviations[i] = Math.abs(middles[i] - centre);
      }
      double reach = MOST_DEVIATIONS * median(deviations);
      double cut = MOST_SPREAD * median(spreads);
      for (int i = 0; i < middles.length; i++) {
        middle[h] += weights[i] * Math.clamp(middles[i], centre - reach, centre + reach);
        spread[h] += weights[i] * Math.min(spreads[i], cut);
      }
    }
    return new Path(middle, spread);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    if (sorted.length == 0) {
      return 0;
    }
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
