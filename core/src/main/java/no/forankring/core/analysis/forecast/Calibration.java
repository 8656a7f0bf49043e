package no.forankring.core.analysis.forecast;

import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * How wide a series' intervals must be. A member's own variance supposes that its model is true, so
 * its intervals are too narrow (Chatfield 1993, Journal of Business and Economic Statistics 11,
 * 121–135). The half-width at a level is the combined spread times
 *
 * <p>exp(a + b·log(e + 0.3))
 *
 * <p>where e is how large the series' own past errors were in units of the spread, at the worst of
 * its origins ({@link RollingOrigin#relativeError}). With b = 1 the past alone would decide, with b
 * = 0 the members alone; b near ½ is between. So a and b are the prior that a series' past is
 * shrunk to. They are quantile regressions (Koenker and Bassett 1978, Econometrica 46, 33–50) of
 * log(|error|/spread), every set weighing the same, on the odd positions of thirteen sets alone;
 * {@code docs/forecasting.md} has the sets, and what other terms gave.
 */
final class Calibration {

  /** The constants a and b for a share of futures that is to lie within. */
  private record Level(double share, double a, double b) {

    double spreads(double error) {
      return Math.exp(a + b * Math.log(error + OFFSET));
    }
  }

  private static final double OFFSET = 0.3;

  private static final List<Level> LEVELS =
      List.of(
          new Level(0.5, -0.846, 0.760),
          new Level(0.8, -0.025, 0.543),
          new Level(0.95, 0.622, 0.439));

  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  /** Corners of the line from a normal score to how many spreads from the middle that is. */
  private final double[] scores = new double[LEVELS.size() + 1];

  private final double[] spreads = new double[LEVELS.size() + 1];

  Calibration(double error) {
    for (int i = 1; i < scores.length; i++) {
      Level level = LEVELS.get(i - 1);
      scores[i] = NORMAL.inverseCumulativeProbability((1 + level.share) / 2);
      // Never narrower than a share below it.
      spreads[i] = Math.max(spreads[i - 1], level.spreads(error));
    }
  }

  /** How many spreads above the middle the quantile lies; below, if negative. */
  double quantile(double p) {
    double score = NORMAL.inverseCumulativeProbability(p);
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
