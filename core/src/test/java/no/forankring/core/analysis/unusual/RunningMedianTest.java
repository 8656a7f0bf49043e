package no.forankring.core.analysis.unusual;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunningMedianTest {

  @Test
  void eachMedianIsThatOfTheNeighboursThereAre() {
    assertThat(new RunningMedian(1, new boolean[5]).of(new double[] {1, 5, 2, 9, 4}))
        .containsExactly(3, 2, 5, 4, 6.5);
  }

  @Test
  void whatIsSetAsideHasAMedianAndNoPart() {
    boolean[] aside = {false, true, false, false, false};
    assertThat(new RunningMedian(1, aside).of(new double[] {1, 50, 2, 9, 4}))
        .containsExactly(1.5, 1.5, 2, 4, 6.5);
  }

  @Test
  void aStepStaysAStep() {
    assertThat(new RunningMedian(2, new boolean[8]).of(new double[] {1, 1, 1, 1, 7, 7, 7, 7}))
        .containsExactly(1, 1, 1, 1, 7, 7, 7, 7);
  }
}
