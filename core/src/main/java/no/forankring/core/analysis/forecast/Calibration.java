package no.forankring.core.analysis.forecast;

import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * How wide a series' intervals must be. A member's own variance supposes that its model is true, so
 * its intervals are too narrow (Chatfield 1993, Journal of Business and Economic Statistics 11,
 * 121–135), the more so the shorter the history. From n values, h steps ahead, the half-width at a
 * level is the combined spread times
 *
 * <p>exp(a + b · n/(n + 60) · log((e + 0.3)/1.15) + c/√n + d · log(1 + h/n))
 *
 * <p>where e is how large the series' own past errors were in units of the spread, at the worst of
 * its origins ({@link RollingOrigin#relativeError}). The longer the history, the more its past
 * counts against what other series teach: n/(n + 60) is a credibility in the sense of Bühlmann
 * (1967), ASTIN Bulletin 4, 199–207.
 *
 * <p>a to d are quantile regressions (Koenker and Bassett 1978, Econometrica 46, 33–50) of
 * log(|error|/spread), every set weighing the same, on the odd positions of thirteen sets and on
 * pieces of 6 to 70 values from the past of the same series. {@code docs/forecasting.md} has the
 * sets, and what other terms gave.
 */
final class Calibration {

  /** The constants a to d for a share of futures that is to lie within. */
  private record Level(double share, double a, double b, double c, double d) {

    double spreads(double error, int observed, int step) {
      double credibility = observed / (observed + CREDIBLE);
      double surprise = Math.log((error + OFFSET) / (RollingOrigin.EXPECTED_ERROR + OFFSET));
      return Math.exp(
          a
              + b * credibility * surprise
              + c / Math.sqrt(observed)
              + d * Math.log1p((double) step / observed));
    }
  }

  private static final double CREDIBLE = 60;
  private static final double OFFSET = 0.3;

  private static final List<Level> LEVELS =
      List.of(
          new Level(0.5, -0.885, 1.101, 1.886, 0.135),
          new Level(0.8, -0.088, 0.761, 1.621, 0.396),
          new Level(0.95, 0.515, 0.598, 1.656, 0.733));

  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  /** Corners of the line from a normal score to how many spreads from the middle that is. */
  private final double[] scores = new double[LEVELS.size() + 1];

  private final double[] spreads = new double[LEVELS.size() + 1];

  /**
   * For one step ahead.
   *
   * @param error past errors in units of the spread, 0 or more
   * @param observed how many values there are
   * @param step 1 for the first
   */
  Calibration(double error, int observed, int step) {
    for (int i = 1; i < scores.length; i++) {
      Level level = LEVELS.get(i - 1);
      scores[i] = NORMAL.inverseCumulativeProbability((1 + level.share) / 2);
      // Never narrower than a share below it.
      spreads[i] = Math.max(spreads[i - 1], level.spreads(error, observed, step));
    }
  }

  /** How many spreads above the middle the quantile lies; below, if negative. */
  double quantile(double p) {
    return spreadsAbove(NORMAL.inverseCumulativeProbability(p));
  }

  /** The same, of a normal score instead of a chance. */
  double spreadsAbove(double score) {
    return Math.signum(score) * between(scores, spreads, Math.abs(score));
  }

  /** The chance to lie below what is so many spreads above the middle. */
  double chance(double above) {
    double score = between(spreads, scores, Math.abs(above));
    return NORMAL.cumulativeProbability(above < 0 ? -score : score);
  }

  /** On the line through the corners, which goes on as it ends. */
  private static double between(double[] from, double[] to, double value) {
    int next = 1;
    while (next < from.length - 1 && value > from[next]) {
      next++;
    }
    double width = from[next] - from[next - 1];
    return width > 0
        ? to[next - 1] + (value - from[next - 1]) / width * (to[next] - to[next - 1])
        : to[next];
  }
}
