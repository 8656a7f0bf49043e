package no.forankring.core.analysis.season;

import java.util.stream.IntStream;

/**
 * The waves that make a season of a period: all there are up to twelve steps, which lets every
 * place have a value of its own, and the three longest of a longer period.
 */
final class Waves {

  /** Up to this period each place may differ from its neighbours. */
  static final int LONGEST_WHOLE = 12;

  private static final int MOST = 3;

  private final int period;
  private final int count;
  private final double[][] byPlace;

  /** The waves of a period of at least 2 steps. */
  Waves(int period) {
    this.period = period;
    this.count = count(period);
    this.byPlace = IntStream.range(0, period).mapToObj(this::at).toArray(double[][]::new);
  }

  /** How many numbers describe the season. */
  static int parameters(int period) {
    int count = count(period);
    return 2 * count == period ? period - 1 : 2 * count;
  }

  /** Cosine and sine of each wave at a step; of the wave of two steps the cosine alone. */
  double[] at(long step) {
    return byPlace[Math.floorMod(step, period)].clone();
  }

  /**
   * How much of the correlation between neighbours, times the number of values, a fit of all waves
   * takes from values that have none.
   */
  double taken() {
    return IntStream.rangeClosed(1, count)
        .mapToDouble(wave -> (2 * wave == period ? 1 : 2) * Math.cos(2 * Math.PI * wave / period))
        .sum();
  }

  private static int count(int period) {
    return period <= LONGEST_WHOLE ? period / 2 : MOST;
  }

  private double[] at(int place) {
    double[] found = new double[parameters(period)];
    for (int i = 0; i < found.length; i++) {
      double angle = 2 * Math.PI * (i / 2 + 1) * place / period;
      found[i] = i % 2 == 0 ? Math.cos(angle) : Math.sin(angle);
    }
    return found;
  }
}
