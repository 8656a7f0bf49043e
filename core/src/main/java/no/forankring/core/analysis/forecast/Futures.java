package no.forankring.core.analysis.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Futures that a forecast allows: paths from the first step ahead to the last. At each step they
 * are spread as the forecast says; from step to step they go with each other as its spread grows.
 * An error is ε(h) + ψ(1)·ε(h−1) + … + ψ(h−1)·ε(1), so that its variance h steps ahead is σ²·(1 +
 * ψ(1)² + … + ψ(h−1)²): each ψ² is what the variance of a step has more than that of all before.
 * Where errors add up, as of followers, ψ is 1; where they do not, as of a month's visits around a
 * mean, ψ is 0. Source: Box and Jenkins, Time Series Analysis (1970), section 5.1.
 *
 * <p>Each draw is used with either sign (antithetic variates; Hammersley and Morton, Proceedings of
 * the Cambridge Philosophical Society 52 (1956), 449–475), so that middles are exact. The same seed
 * gives the same futures. Immutable.
 */
public final class Futures {

  private final double[][] paths;

  Futures(
      Path path, List<Calibration> calibrations, Domain domain, double last, int pairs, long seed) {
    double[] weights = weights(path);
    SplittableRandom random = new SplittableRandom(seed);
    paths = new double[2 * pairs][];
    for (int pair = 0; pair < pairs; pair++) {
      double[] scores = scores(weights, random);
      paths[2 * pair] = path(path, calibrations, domain, last, scores, 1);
      paths[2 * pair + 1] = path(path, calibrations, domain, last, scores, -1);
    }
  }

  /** The ψ, the first of which is 1. */
  private static double[] weights(Path path) {
    double[] weights = new double[path.horizon()];
    double first = path.spread(0) * path.spread(0);
    double before = 0;
    for (int h = 0; h < weights.length; h++) {
      double variance = path.spread(h) * path.spread(h);
      weights[h] = first > 0 ? Math.sqrt(Math.max(0, variance - before) / first) : 1;
      before = Math.max(before, variance);
    }
    return weights;
  }

  /** One path of errors, each in units of its own standard deviation. */
  private static double[] scores(double[] weights, SplittableRandom random) {
    double[] shocks = new double[weights.length];
    double[] scores = new double[weights.length];
    double variance = 0;
    for (int h = 0; h < shocks.length; h++) {
      shocks[h] = random.nextGaussian();
      variance += weights[h] * weights[h];
      double error = 0;
      for (int lag = 0; lag <= h; lag++) {
        error += weights[lag] * shocks[h - lag];
      }
      scores[h] = error / Math.sqrt(variance);
    }
    return scores;
  }

  private static double[] path(
      Path path,
      List<Calibration> calibrations,
      Domain domain,
      double last,
      double[] scores,
      int sign) {
    double[] values = new double[scores.length];
    double before = last;
    for (int h = 0; h < values.length; h++) {
      double free =
          path.middle(h) + path.spread(h) * calibrations.get(h).spreadsAbove(sign * scores[h]);
      values[h] =
          switch (domain) {
            case ANY -> free;
            case NON_NEGATIVE -> Math.max(0, free);
            case SHARE -> Math.clamp(free, 0, 1);
            case COUNTER -> Math.max(before, free);
          };
      before = values[h];
    }
    return values;
  }

  /**
   * What stands after some time: on the straight line between the values of two steps.
   *
   * @param start the value now
   * @param steps above 0, at most the horizon; may be a fraction
   */
  public Sample at(double start, double steps) {
    int whole = (int) steps;
    double part = steps - whole;
    return new Sample(
        Arrays.stream(paths)
            .mapToDouble(
                path -> {
                  double before = whole == 0 ? start : path[whole - 1];
                  return part == 0 ? before : before + part * (path[whole] - before);
                })
            .toArray());
  }

  /**
   * What all steps add up to by then.
   *
   * @param start what there is already
   * @param steps above 0, at most the horizon; of a step begun its part
   */
  public Sample sum(double start, double steps) {
    return new Sample(
        Arrays.stream(paths).mapToDouble(path -> start + between(path, 0, steps)).toArray());
  }

  /**
   * The mean over a stretch that may have begun.
   *
   * @param before the mean of the part gone by; not looked at where none is
   * @param elapsed steps of the stretch gone by, 0 or more
   * @param first steps from now to where the rest of it begins, 0 or more
   * @param last steps from now to its end, above {@code first}, at most the horizon
   */
  public Sample mean(double before, double elapsed, double first, double last) {
    double gone = elapsed > 0 ? elapsed * before : 0;
    double length = elapsed + last - first;
    return new Sample(
        Arrays.stream(paths)
            .mapToDouble(path -> (gone + between(path, first, last)) / length)
            .toArray());
  }

  /** What the steps between two moments add up to; of a step begun its part. */
  private static double between(double[] path, double first, double last) {
    double sum = 0;
    for (int h = (int) first; h < last; h++) {
      sum += path[h] * (Math.min(h + 1, last) - Math.max(h, first));
    }
    return sum;
  }
}
