package no.forankring.core.analysis.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import no.forankring.core.analysis.Noise;
import no.forankring.core.analysis.TimeSeries;
import no.forankring.core.analysis.season.Autocorrelation;
import org.junit.jupiter.api.Test;

class PersistenceTest {

  /** By hand: r of −1, 1, −1, 1, −1, 1 is −5/6, and (6·(−5/6) + 2)/2 + 1/√6 is below 0. */
  @Test
  void whatGoesToAndFroDoesNotHoldOn() {
    assertThat(Persistence.of(TimeSeries.of(-1, 1, -1, 1, -1, 1), 2).phi()).isZero();
  }

  /**
   * By hand, for eight values of size 1, by the pairs that agree less those that differ: 4 − 3
   * gives (1 + 2)/4 + 1/√8, above 1; 1 − 6 gives (−5 + 2)/4 + 1/√8, below 0; 2 − 5 gives (−3 + 2)/4
   * + 1/√8.
   */
  @Test
  void theCorrelationIsCorrectedAndRaised() {
    assertThat(Persistence.of(TimeSeries.of(1, 1, -1, -1, 1, 1, -1, -1), 2).phi()).isEqualTo(1);
    assertThat(Persistence.of(TimeSeries.of(1, -1, 1, -1, -1, 1, -1, 1), 2).phi()).isZero();
    assertThat(Persistence.of(TimeSeries.of(1, 1, -1, 1, -1, -1, 1, -1), 2).phi())
        .isCloseTo(-0.25 + 1 / Math.sqrt(8), within(1e-12));
  }

  @Test
  void valuesOnALineLookAsLineAndNoiseDo() {
    assertThat(Persistence.of(TimeSeries.of(1e-17, 0, -1e-17, 0, 0, 0, 0, 0), 5).phi())
        .isCloseTo(1 / Math.sqrt(8), within(1e-12));
    assertThat(Persistence.of(TimeSeries.of(0, 0, 0, 0, 0, 0, 0, 0), 0).phi())
        .isCloseTo(1 / Math.sqrt(8), within(1e-12));
  }

  @Test
  void withoutNeighboursNothingIsKnown() {
    assertThat(Persistence.of(withNeighbours(0), 1).phi()).isEqualTo(1);
    assertThat(Persistence.of(withNeighbours(4), 1).phi()).isEqualTo(1);
    assertThat(Persistence.of(withNeighbours(5), 1).phi()).isLessThan(1);
  }

  /** Twenty values to and fro, the first few at every step and the others at every other. */
  private static TimeSeries withNeighbours(int pairs) {
    return new TimeSeries(
        IntStream.range(0, 20).mapToLong(i -> i <= pairs ? i : 2L * i).toArray(),
        IntStream.range(0, 20).mapToDouble(i -> i % 2).toArray());
  }

  /**
   * By hand, for φ = 1/2: of three values every pair has a weight of 0, (3 − 1 − 1)(3 − 1 − 2). Of
   * four the three pairs of neighbours weigh 2·1, the others 0: 1 + 2·(3·2·1/2)/(4·3·2) = 1.25.
   */
  @Test
  void theVarianceGrowsWithEachPairByItsDistance() {
    Persistence half = new Persistence(0.5);

    assertThat(half.factor(TimeSeries.of(1, 2, 3))).isCloseTo(1, within(1e-12));
    assertThat(half.factor(TimeSeries.of(1, 2, 3, 4))).isCloseTo(1.25, within(1e-12));
    TimeSeries gappy = new TimeSeries(new long[] {0, 1, 2, 5}, new double[4]);
    assertThat(half.factor(gappy)).isCloseTo(1 + (0.5 + 0.5 + 0.125) * 2 * 2 / 24, within(1e-12));
    assertThat(new Persistence(0).factor(gappy)).isEqualTo(1);
  }

  /** The bias that is corrected: of φ = 0.5 and a line through 50 values about 4/50 is lost. */
  @Test
  void aLineTakesFromTheCorrelationWhatIsGivenBack() {
    Noise noise = new Noise(2);
    double mean =
        IntStream.range(0, 2000)
            .mapToDouble(
                run -> {
                  TimeSeries series = TimeSeries.of(noise.holdingOn(0.5, 50));
                  TimeSeries left = new TheilSen(series).residuals();
                  return new Autocorrelation(left, 1).at(1).orElseThrow();
                })
            .average()
            .orElseThrow();

    assertThat(mean).isCloseTo(0.5 - (2 + 4 * 0.5) / 50, within(0.01));
  }
}
