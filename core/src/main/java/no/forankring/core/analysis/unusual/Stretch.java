package no.forankring.core.analysis.unusual;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import no.forankring.core.analysis.TimeSeries;
import no.forankring.core.analysis.trend.Interval;

/**
 * A series counted in one way all along, and which of its values stand out.
 *
 * <p>What each value has beyond its {@linkplain Expectation expectation} is held against the
 * {@linkplain Tail tail} of its side. What stands out is set aside and all is done again on the
 * same scale, until nothing changes: neither level nor season nor tail learns from it, so that a
 * burst hides neither itself nor its neighbours. A {@linkplain Counts count} must besides be rare
 * among Poisson counts of the mean expected.
 */
final class Stretch {

  /** Between a normal deviation, which has 2, and Laplace's, which has 1; chosen by measurement. */
  private static final double POWER = 1.5;

  /**
   * The mean of a tail of Laplace's deviations to the power, where half of all are at most 1 in
   * size: between the quantiles at which {@link Tail} begins and ends to use them. No noise is
   * taken to have more, so that a burst that fills its own tail is still seen.
   */
  private static final double LAPLACE =
      (laplace(Tail.OUTERMOST) - laplace(Tail.OUTERMOST + Tail.USED))
          / Math.log((Tail.OUTERMOST + Tail.USED) / Tail.OUTERMOST);

  private static final int MOST_ROUNDS = 10;

  /** Percent of days below the usual range, and above it. */
  private static final double BEYOND_USUAL = 5;

  private final TimeSeries series;
  private final double chance;
  private final boolean isCount;
  private boolean[] found;
  private Expectation expectation;

  /**
   * Looks for what stands out.
   *
   * @param series with at least three values
   * @param reach of the running median to either side, in values
   * @param periods of seasons to look for, in steps, the shortest first
   * @param chance that a usual value is said to stand out to one side
   */
  Stretch(TimeSeries series, int reach, List<Integer> periods, double chance) {
    this.series = series;
    this.chance = chance;
    this.isCount = Counts.are(series.values());
    this.expectation = Expectation.of(series, reach, periods);
    boolean[] before = new boolean[series.size()];
    this.found = standingOut(before);
    for (int round = 0; round < MOST_ROUNDS && !Arrays.equals(found, before); round++) {
      before = found;
      this.expectation = Expectation.on(expectation.scale(), series, found, reach, periods);
      this.found = standingOut(before);
    }
  }

  TimeSeries series() {
    return series;
  }

  /** Whether the i-th value stands out to a side. */
  boolean standsOut(int i, Direction direction) {
    return found[i] && deviation(i, direction) > 0;
  }

  /** By how much the i-th value goes beyond what was expected, to a side; below 0 to the other. */
  double deviation(int i, Direction direction) {
    return direction == Direction.MORE ? expectation.left().value(i) : -expectation.left().value(i);
  }

  /** The i-th value beside what was to be expected. */
  UnusualDay day(int i) {
    double place = expectation.expected().value(i);
    return new UnusualDay(
        series.step(i),
        series.value(i),
        value(place),
        new Interval(
            value(place + expectation.left(BEYOND_USUAL)),
            value(place + expectation.left(100 - BEYOND_USUAL))),
        deviation(i, Direction.MORE) > 0 ? Direction.MORE : Direction.LESS);
  }

  private double value(double place) {
    double value = expectation.scale().value(place);
    return isCount ? Math.max(0, value) : value;
  }

  private boolean[] standingOut(boolean[] setAside) {
    boolean[] out = new boolean[series.size()];
    int[] all = IntStream.range(0, out.length).toArray();
    for (Direction direction : Direction.values()) {
      double[] deviations = IntStream.of(all).mapToDouble(i -> deviation(i, direction)).toArray();
      long wild = IntStream.of(all).filter(i -> setAside[i] && deviations[i] > 0).count();
      Tail tail = tail(deviations, (int) wild);
      for (int i : all) {
        out[i] |= tail.chanceOf(deviations[i]) < chance && isRareCount(i);
      }
    }
    return out;
  }

  private Tail tail(double[] deviations, int wild) {
    Tail tail = Tail.of(deviations, POWER, wild);
    double spread = expectation.spread();
    return spread == 0 ? tail : tail.atMost(LAPLACE * Math.pow(spread, POWER));
  }

  private boolean isRareCount(int i) {
    return !isCount
        || Counts.chanceOf(series.value(i), value(expectation.expected().value(i))) < chance;
  }

  /** Laplace's quantile to the power, with this share beyond it. */
  private static double laplace(double share) {
    return Math.pow(Math.log(1 / (2 * share)) / Math.log(2), POWER);
  }
}
