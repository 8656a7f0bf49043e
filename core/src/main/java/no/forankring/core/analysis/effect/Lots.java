package no.forankring.core.analysis.effect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import no.forankring.core.analysis.TimeSeries;
import no.forankring.core.analysis.trend.Interval;
import org.apache.commons.math3.util.CombinatoricsUtils;

/**
 * What lots drawn otherwise would have shown. If the initiative gave nothing, each outcome would be
 * the same whatever its lot, and every draw of as many was as likely as the one made: nothing is
 * assumed of how outcomes vary or hold on to each other. Source: Fisher, The Design of Experiments
 * (1935), section 21; for steps of time Bojinov and Shephard, Time series experiments and causal
 * estimands: exact randomization tests and trading, Journal of the American Statistical Association
 * 114 (2019).
 *
 * <p>The gain is the difference of the means. Its interval holds every gain that, taken off those
 * treated, leaves a difference that is not among the 2.5 % largest or smallest of all draws (Ernst,
 * Permutation methods: a basis for exact inference, Statistical Science 19 (2004)). With D the
 * difference seen, d what another draw shows, and a how much larger a share of those treated than
 * of the others the other draw has, below 1: if the gain is g, that draw shows as much as the one
 * made where d − ga ≥ D − g, so from g = (D − d)/(1 − a) on. The ends are quantiles of those.
 *
 * <p>Up to {@value #MOST} draws are all looked at. Where there are more, {@value #MOST} of them are
 * drawn by seed, and the one made counts as one more (Phipson and Smyth, Permutation P-values
 * should never be zero, Statistical Applications in Genetics and Molecular Biology 9 (2010)).
 */
final class Lots {

  /** Of fewer with the initiative, or without, no draw is rare enough. */
  static final int LEAST = 4;

  private static final int MOST = 9_999;
  private static final long SEED = 1;

  private final double[] outcomes;
  private final int treated;
  private final double sum;
  private final double difference;

  /**
   * @param outcomes first those treated
   */
  private Lots(double[] outcomes, int treated) {
    this.outcomes = outcomes;
    this.treated = treated;
    this.sum = Arrays.stream(outcomes).sum();
    this.difference = difference(Arrays.stream(outcomes).limit(treated).sum(), sum);
  }

  /** Empty where fewer than {@link #LEAST} got the initiative, or did not. */
  static Optional<Gain> gain(Draw draw) {
    TimeSeries seen = draw.outcomes();
    int[] with =
        IntStream.range(0, seen.size())
            .filter(i -> draw.treated().contains(seen.step(i)))
            .toArray();
    IntStream without =
        IntStream.range(0, seen.size()).filter(i -> !draw.treated().contains(seen.step(i)));
    if (with.length < LEAST || seen.size() - with.length < LEAST) {
      return Optional.empty();
    }
    double[] outcomes =
        IntStream.concat(IntStream.of(with), without).mapToDouble(seen::value).toArray();
    return Optional.of(new Lots(outcomes, with.length).gain());
  }

  private Gain gain() {
    double[] turns =
        draws().stream().map(this::turn).flatMapToDouble(OptionalDouble::stream).sorted().toArray();
    // The draw made is one of all, and shows as much as itself.
    int all = turns.length + 1;
    int rare = (int) (all * (1 - Effect.CONFIDENCE) / 2) - 1;
    long asMuch = Arrays.stream(turns).filter(turn -> turn <= 0).count() + 1;
    long asLittle = Arrays.stream(turns).filter(turn -> turn >= 0).count() + 1;
    return new Gain(
        difference,
        new Interval(turns[rare], turns[turns.length - 1 - rare]),
        Math.min(1, 2.0 * Math.min(asMuch, asLittle) / all),
        treated);
  }

  /** The draws looked at: the places in the outcomes that get the initiative. */
  private List<int[]> draws() {
    List<int[]> draws = new ArrayList<>();
    if (CombinatoricsUtils.binomialCoefficientDouble(outcomes.length, treated) <= MOST) {
      CombinatoricsUtils.combinationsIterator(outcomes.length, treated)
          .forEachRemaining(draws::add);
    } else {
      Random random = new Random(SEED);
      for (int i = 0; i < MOST; i++) {
        draws.add(drawn(random));
      }
    }
    return draws;
  }

  /** So many of all, each as likely: the first of a shuffle. */
  private int[] drawn(Random random) {
    int[] all = IntStream.range(0, outcomes.length).toArray();
    for (int i = 0; i < treated; i++) {
      int other = i + random.nextInt(all.length - i);
      int kept = all[i];
      all[i] = all[other];
      all[other] = kept;
    }
    return Arrays.copyOf(all, treated);
  }

  /** The gain from which on a draw shows as much as the one made; empty for that one itself. */
  private OptionalDouble turn(int[] draw) {
    double with = 0;
    int shared = 0;
    for (int place : draw) {
      with += outcomes[place];
      shared += place < treated ? 1 : 0;
    }
    return shared == treated
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            (difference - difference(with, sum)) / (1 - difference(shared, treated)));
  }

  /** The mean of those a draw treats less that of the others, from the sum of theirs and of all. */
  private double difference(double with, double all) {
    return with / treated - (all - with) / (outcomes.length - treated);
  }
}
