package no.forankring.core.analysis.unusual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TailTest {

  /** The deviations 1 to 20: 5 % is one of them, 20 % are four, and 15 is the start. */
  private static final double[] TWENTY = IntStream.rangeClosed(1, 20).mapToDouble(i -> i).toArray();

  @Test
  void theOutermostCountsAsMuchAsTheLastOneUsed() {
    // (1 + 2 + 3 + 4 + 4) / 4
    assertThat(Tail.of(TWENTY, 1, 0)).isEqualTo(new Tail(1, 0.25, 15, 3.5, 4));
    double[] wild = TWENTY.clone();
    wild[19] = 1e9;
    assertThat(Tail.of(wild, 1, 0)).isEqualTo(Tail.of(TWENTY, 1, 0));
  }

  @Test
  void moreMayBeKnownToBeWild() {
    // (1 + 2 + 3 + 4 + 3 · 4) / 4, from 13
    assertThat(Tail.of(TWENTY, 1, 3)).isEqualTo(new Tail(1, 0.35, 13, 5.5, 4));
    assertThat(Tail.of(TWENTY, 1, 20).start()).isEqualTo(1);
  }

  @Test
  void theChanceIsThatOfOneMoreExponentialVariable() {
    Tail tail = Tail.of(TWENTY, 1, 0);
    assertThat(tail.chanceOf(15)).isEqualTo(1);
    assertThat(tail.chanceOf(29)).isCloseTo(0.25 * Math.pow(2, -4), within(1e-12));
    assertThat(Tail.of(TWENTY, 2, 0).chanceOf(29)).isLessThan(tail.chanceOf(29));
  }

  @Test
  void beyondWhatNeverVariesThereIsNoChance() {
    Tail tail = Tail.of(new double[20], 1, 0);
    assertThat(tail.chanceOf(0)).isEqualTo(1);
    assertThat(tail.chanceOf(1)).isZero();
  }

  @Test
  void aTailMayBeKnownToBeLighter() {
    assertThat(Tail.of(TWENTY, 1, 0).atMost(2).mean()).isEqualTo(2);
    assertThat(Tail.of(TWENTY, 1, 0).atMost(5).mean()).isEqualTo(3.5);
  }
}
