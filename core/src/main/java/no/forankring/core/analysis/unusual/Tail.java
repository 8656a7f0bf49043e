package no.forankring.core.analysis.unusual;

import java.util.Arrays;

/**
 * How far to one side deviations reach, learnt from their outer part without its outermost. Beyond
 * a start, the deviation to some power is taken to be exponential: with power 1 as a Laplace
 * variable has it, and the logarithm of a Pareto variable; with 2 nearly as a normal one.
 *
 * <p>The outermost deviations may be anything: all that is used of them is that they lie beyond the
 * others, the estimate being that of a life test stopped before all have failed (Epstein and Sobel,
 * Life testing, Journal of the American Statistical Association 48, 1953). As twice k times that
 * mean follows a chi-squared law of 2k degrees of freedom, the chance of going beyond it by x with
 * one more deviation is (1 + x/(k·mean))^−k, k being the deviations used (Lawless, A prediction
 * problem concerning samples from the exponential distribution, Technometrics 13, 1971): with few
 * of them, more is needed to stand out. To look at what lies beyond a start only is the method of
 * peaks over threshold (Davison and Smith, Models for exceedances over high thresholds, Journal of
 * the Royal Statistical Society B 52, 1990).
 *
 * @param power above 0
 * @param share of the deviations beyond the start
 * @param start to the power
 * @param mean of what lies beyond the start, to the power and less the start
 * @param used deviations that tell the mean, at least 1
 */
record Tail(double power, double share, double start, double mean, int used) {

  /** This part of all deviations may be anything. */
  static final double OUTERMOST = 0.05;

  /** This part of them, next in size, tells the mean. */
  static final double USED = 0.2;

  /**
   * Learns from deviations.
   *
   * @param deviations at least three, in any order; those to the other side are below 0
   * @param power above 0
   * @param wild how many of the largest are known to be anything; {@link #OUTERMOST} of all may be
   *     in any case
   */
  static Tail of(double[] deviations, double power, int wild) {
    int size = deviations.length;
    int used = (int) Math.ceil(USED * size);
    int outermost = Math.min(Math.max((int) Math.ceil(OUTERMOST * size), wild), size - used - 1);
    int inner = size - outermost - used;
    double[] sorted = deviations.clone();
    Arrays.sort(sorted);
    double start = raised(sorted[inner - 1], power);
    double sum = 0;
    for (int i = inner; i < inner + used; i++) {
      sum += raised(sorted[i], power) - start;
    }
    sum += outermost * (raised(sorted[inner + used - 1], power) - start);
    return new Tail(power, (double) (outermost + used) / size, start, sum / used, used);
  }

  /** The same with at most this mean: where half a tail is not noise it would be taken for it. */
  Tail atMost(double largest) {
    return new Tail(power, share, start, Math.min(mean, largest), used);
  }

  /** The chance that one more deviation is as large; 1 for one that is not beyond the start. */
  double chanceOf(double deviation) {
    double beyond = raised(deviation, power) - start;
    if (beyond <= 0) {
      return 1;
    }
    return mean == 0 ? 0 : share * Math.pow(1 + beyond / (used * mean), -used);
  }

  private static double raised(double deviation, double power) {
    return Math.pow(Math.max(0, deviation), power);
  }
}
