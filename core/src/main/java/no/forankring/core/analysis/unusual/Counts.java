package no.forankring.core.analysis.unusual;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * What is known of values that are counts, before one has seen how they vary: no count of people
 * who do not know of each other varies less than Poisson's.
 */
final class Counts {

  private Counts() {}

  /** Whether all are whole, and none below 0. */
  static boolean are(double[] values) {
    return Arrays.stream(values).allMatch(value -> value >= 0 && value == Math.rint(value));
  }

  /**
   * The chance that a Poisson count of a mean lies as far from it to its side, by the normal law on
   * {@linkplain Scale#ROOT Anscombe's scale}.
   *
   * @param count at least 0
   * @param mean at least 0
   */
  static double chanceOf(double count, double mean) {
    double off = Math.abs(Scale.ROOT.place(count) - Scale.ROOT.place(mean));
    return new NormalDistribution(null, 0, 1).cumulativeProbability(-off);
  }
}
