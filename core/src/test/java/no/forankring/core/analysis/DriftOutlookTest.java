package no.forankring.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DriftOutlookTest {

  @Test
  void theMiddleGoesOnByTheMeanStep() {
    DriftOutlook outlook = new DriftOutlook(5000, List.of(100.0, 160.0, 130.0, 120.0, 140.0), 6);

    assertThat(outlook.quantile(0.5)).isCloseTo(5780, within(1e-9));
    assertThat(outlook.chanceOfAtLeast(5780)).isCloseTo(0.5, within(1e-9));
    assertThat(outlook.chanceOfAtLeast(100_000)).isLessThan(1e-6);
  }

  /**
   * By hand: steps 1, 2, 3, 4, 5 have mean 3 and s = √2.5; four steps ahead the spread is √2.5 ·
   * √(4 · (1 + 4/5)) = √18; t(0.9, 4 degrees of freedom) = 1.5332062740589438 (R 4.3.1, {@code
   * qt(0.9, 4)}).
   */
  @Test
  void theSpreadGrowsAsTheDriftMethodSays() {
    DriftOutlook outlook = new DriftOutlook(10, List.of(1.0, 2.0, 3.0, 4.0, 5.0), 4);

    assertThat(outlook.quantile(0.9))
        .isCloseTo(22 + Math.sqrt(18) * 1.5332062740589438, within(1e-9));
    assertThat(outlook.quantile(0.1))
        .isCloseTo(22 - Math.sqrt(18) * 1.5332062740589438, within(1e-9));
  }

  /**
   * The population of the United States, in millions, every ten years from 1790 to 1970 ({@code
   * uspop} of R's datasets). R 4.2.2 with forecast 8.20, {@code rwf(uspop, h = 10, drift = TRUE,
   * level = 80)}, gives at step 4 the mean 247.482222222222 and the upper bound 269.262587120155,
   * at step 10 the mean 313.905555555556 and the upper bound 352.75661185107. R takes the quantiles
   * of the normal distribution; the spread is the same.
   */
  @Test
  void middleAndSpreadAreThoseOfAnotherImplementation() {
    double[] population = {
      3.93, 5.31, 7.24, 9.64, 12.9, 17.1, 23.2, 31.4, 39.8, 50.2, 62.9, 76.0, 92.0, 105.7, 122.8,
      131.7, 151.3, 179.3, 203.2
    };
    List<Double> steps =
        IntStream.range(1, population.length)
            .mapToObj(i -> population[i] - population[i - 1])
            .toList();
    double normal = 1.2815515655446004;

    for (double[] each :
        new double[][] {
          {4, 247.482222222222, 269.262587120155}, {10, 313.905555555556, 352.75661185107}
        }) {
      DriftOutlook outlook = new DriftOutlook(203.2, steps, each[0]);
      double spread = (each[2] - each[1]) / normal;

      assertThat(outlook.quantile(0.5)).isCloseTo(each[1], within(1e-9));
      assertThat(outlook.quantile(0.9) - outlook.quantile(0.5))
          .isCloseTo(spread * StudentT.quantile(0.9, 17), within(1e-9));
    }
  }

  @Test
  void chancesAndQuantilesAgreeWithTheFiniteSum() {
    List<Double> steps = List.of(3.0, -1.0, 4.0, 1.0, -5.0, 9.0, 2.0, 6.0, 5.0);
    for (int count = 5; count <= steps.size(); count++) {
      List<Double> seen = steps.subList(0, count);
      double mean = seen.stream().mapToDouble(each -> each).sum() / count;
      double squares = seen.stream().mapToDouble(each -> (each - mean) * (each - mean)).sum();
      for (double horizon : new double[] {0.5, 1, 2.25, 6}) {
        DriftOutlook outlook = new DriftOutlook(100, seen, horizon);
        double spread = Math.sqrt(squares / (count - 1) * horizon * (1 + horizon / count));
        for (double value : new double[] {60, 99, 100 + mean * horizon, 104, 150}) {
          assertThat(outlook.chanceOfAtLeast(value))
              .isCloseTo(
                  1 - StudentT.atMost((value - 100 - mean * horizon) / spread, count - 1),
                  within(1e-9));
        }
        for (double p : new double[] {0.1, 0.5, 0.9}) {
          assertThat(outlook.quantile(p))
              .isCloseTo(
                  100 + mean * horizon + spread * StudentT.quantile(p, count - 1), within(1e-6));
        }
      }
    }
  }

  /** Where the steps are as the method assumes, the interval is exact, not only for many steps. */
  @Test
  void eightOfTenFuturesLieBetweenTheTenthAndTheNinetiethPercentile() {
    Random random = new Random(20260930);
    int futures = 20_000;
    int inside = 0;
    int reached = 0;
    for (int i = 0; i < futures; i++) {
      List<Double> seen =
          IntStream.range(0, 6).mapToObj(step -> 130 + 40 * random.nextGaussian()).toList();
      DriftOutlook outlook = new DriftOutlook(5000, seen, 6);
      double future = 5000;
      for (int step = 0; step < 6; step++) {
        future += 130 + 40 * random.nextGaussian();
      }
      inside += outlook.quantile(0.1) <= future && future <= outlook.quantile(0.9) ? 1 : 0;
      reached += outlook.chanceOfAtLeast(future) >= 0.7 ? 1 : 0;
    }

    assertThat((double) inside / futures).isCloseTo(0.8, within(0.01));
    assertThat((double) reached / futures)
        .as("what is reached with 70 % chance is reached in seven of ten futures")
        .isCloseTo(0.3, within(0.01));
  }

  @Test
  void theFartherTheLessSure() {
    List<Double> steps = List.of(100.0, 160.0, 130.0, 120.0, 140.0);
    double[] widths =
        IntStream.rangeClosed(1, 24)
            .mapToDouble(
                horizon -> {
                  DriftOutlook outlook = new DriftOutlook(0, steps, horizon);
                  return outlook.quantile(0.9) - outlook.quantile(0.1);
                })
            .toArray();

    assertThat(widths).isSorted();
  }

  @Test
  void stepsThatNeverDifferedLeaveNoDoubt() {
    DriftOutlook outlook = new DriftOutlook(10, List.of(1.0, 1.0, 1.0, 1.0, 1.0), 2);

    assertThat(outlook.quantile(0.1)).isEqualTo(12);
    assertThat(outlook.chanceOfAtLeast(12)).isEqualTo(1);
    assertThat(outlook.chanceOfAtLeast(12.5)).isZero();
  }

  @Test
  void fewerThanFiveStepsSayNothing() {
    assertThatThrownBy(() -> new DriftOutlook(10, List.of(1.0, 1.0, 1.0, 1.0), 2))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
