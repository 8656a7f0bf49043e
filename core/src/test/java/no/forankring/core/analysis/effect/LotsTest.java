package no.forankring.core.analysis.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.forankring.core.analysis.Noise;
import no.forankring.core.analysis.TimeSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LotsTest {

  private static Gain gain(TimeSeries outcomes, Set<Long> treated) {
    return Lots.gain(new Draw(outcomes, treated)).orElseThrow();
  }

  private static Set<Long> first(int count) {
    return LongStream.range(0, count).boxed().collect(Collectors.toSet());
  }

  /** As many of so many steps, drawn. */
  private static Set<Long> drawn(Random random, int size, int count) {
    List<Long> steps = LongStream.range(0, size).boxed().collect(Collectors.toList());
    Collections.shuffle(steps, random);
    return new TreeSet<>(steps.subList(0, count));
  }

  private static TimeSeries with(double[] outcomes, Set<Long> treated, double more) {
    return TimeSeries.of(
        IntStream.range(0, outcomes.length)
            .mapToDouble(i -> outcomes[i] + (treated.contains((long) i) ? more : 0))
            .toArray());
  }

  /**
   * Efron and Tibshirani, An Introduction to the Bootstrap (1993), table 2.1 and section 15.2: days
   * that mice survived, seven of them treated. The difference is published as 30.63, the chance of
   * one as large as 0.132, from a thousand draws.
   */
  @Test
  void miceThatWereTreatedLiveLongerByWhatIsPublished() {
    TimeSeries days =
        TimeSeries.of(94, 197, 16, 38, 99, 141, 23, 52, 104, 146, 10, 51, 30, 40, 27, 46);
    Gain gain = gain(days, first(7));

    assertThat(gain.perStep()).isCloseTo(30.63, within(0.005));
    assertThat(gain.steps()).isEqualTo(7);
    assertThat(gain.p() / 2).isCloseTo(0.132, within(3 * Math.sqrt(0.132 * 0.868 / 1000)));
    assertThat(gain.isTold()).isFalse();
  }

  /**
   * Of the 70 draws of four of eight one at either end is at most 2.5 %: the smallest gain that is
   * not excluded is the one at which a second draw shows as much as the one made.
   */
  @Test
  void theIntervalHoldsWhatNoDrawSpeaksAgainst() {
    double[] outcomes = {14, 17, 11, 19, 8, 12, 5, 10};
    Gain gain = gain(TimeSeries.of(outcomes), first(4));

    for (double tried = -5.03; tried < 20; tried += 0.1) {
      double[] without = outcomes.clone();
      for (int i = 0; i < 4; i++) {
        without[i] -= tried;
      }
      assertThat(gain.interval().contains(tried))
          .as("a gain of %s", tried)
          .isEqualTo(Math.min(share(without, 1), share(without, -1)) > 0.025);
    }
  }

  /** The share of draws that differ as far in a direction as the first four do from the others. */
  private static double share(double[] outcomes, int sign) {
    double made = sign * sum(outcomes, 0b1111);
    int all = 0;
    int asFar = 0;
    for (int draw = 0; draw < 256; draw++) {
      if (Integer.bitCount(draw) == 4) {
        all++;
        asFar += sign * sum(outcomes, draw) >= made - 1e-9 ? 1 : 0;
      }
    }
    return (double) asFar / all;
  }

  private static double sum(double[] outcomes, int draw) {
    return IntStream.range(0, 8)
        .filter(i -> (draw >> i & 1) == 1)
        .mapToDouble(i -> outcomes[i])
        .sum();
  }

  @Test
  void aGainForAllMovesTheIntervalByAsMuch() {
    Random random = new Random(4);
    double[] outcomes = new Noise(4).holdingOn(0.5, 30);
    Set<Long> treated = drawn(random, 30, 15);
    Gain none = gain(TimeSeries.of(outcomes), treated);
    Gain some = gain(with(outcomes, treated, 3), treated);

    assertThat(some.perStep()).isCloseTo(none.perStep() + 3, within(1e-9));
    assertThat(some.interval().low()).isCloseTo(none.interval().low() + 3, within(1e-9));
    assertThat(some.total()).isCloseTo(15 * some.perStep(), within(1e-9));
    assertThat(some.totalInterval().high()).isCloseTo(15 * some.interval().high(), within(1e-9));
  }

  /** Of 200 draws without a gain, however outcomes hold on; three deviations above 5 %. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.6, 1})
  void noGainIsSeldomTold(double phi) {
    Random random = new Random(7);
    Noise noise = new Noise(7);
    int runs = 200;
    long told =
        IntStream.range(0, runs)
            .filter(
                run -> gain(TimeSeries.of(noise.holdingOn(phi, 10)), drawn(random, 10, 5)).isTold())
            .count();

    assertThat((double) told / runs).isLessThan(0.05 + 3 * Math.sqrt(0.05 * 0.95 / runs));
  }

  @Test
  void fewerThanFourOnEitherSideSayNothing() {
    TimeSeries eight = TimeSeries.of(1, 2, 3, 4, 5, 6, 7, 8);

    assertThat(Lots.gain(new Draw(eight, first(3)))).isEmpty();
    assertThat(Lots.gain(new Draw(eight, first(5)))).isEmpty();
    assertThat(Lots.gain(new Draw(eight, first(4)))).isPresent();
  }
}
