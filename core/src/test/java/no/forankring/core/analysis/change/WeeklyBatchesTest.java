package no.forankring.core.analysis.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import no.forankring.core.analysis.TimeSeries;
import org.junit.jupiter.api.Test;

class WeeklyBatchesTest {

  /** Six weeks whose days are all alike, so that the weeks are six plain observations. */
  private static TimeSeries weeks(double... means) {
    return TimeSeries.of(
        Arrays.stream(means)
            .flatMap(mean -> IntStream.range(0, 7).mapToDouble(day -> mean))
            .toArray());
  }

  @Test
  void weeksThatDoNotGoWithEachOtherErrAsIndependentObservationsDo() {
    // s² = 6 · 4 / 5; the correlation is −5/6, and is taken for none.
    WeeklyBatches found = WeeklyBatches.of(weeks(12, 8, 12, 8, 12, 8)).orElseThrow();
    assertThat(found.error()).isCloseTo(Math.sqrt(24.0 / 5 / 6), within(1e-12));
    assertThat(found.weeks()).isEqualTo(6);
  }

  @Test
  void weeksThatGoWithTheOneBeforeErrMore() {
    // Off the mean by −2 −2 −2 2 2 2: ρ = (4 + 4 − 4 + 4 + 4) / 24 = ½, without its bias 11/12.
    double plain = Math.sqrt(24.0 / 5 / 6);
    double factor = Math.sqrt((1 + 0.9) / (1 - 0.9));
    assertThat(WeeklyBatches.of(weeks(8, 8, 8, 12, 12, 12)).orElseThrow().error())
        .isCloseTo(plain * factor, within(1e-12));
    // Off by −2 −2 2 2 −2 2: ρ = (4 − 4 + 4 − 4 − 4) / 24 = −⅙, without its bias −⅙ + ½/6 < 0.
    assertThat(WeeklyBatches.of(weeks(8, 8, 12, 12, 8, 12)).orElseThrow().error())
        .isCloseTo(plain, within(1e-12));
  }

  @Test
  void whatRepeatsEachWeekIsNoDoubt() {
    TimeSeries everyWeek =
        TimeSeries.of(IntStream.range(0, 91).mapToDouble(day -> day % 7 == 6 ? 100 : 3).toArray());
    assertThat(WeeklyBatches.of(everyWeek).orElseThrow().error()).isCloseTo(0, within(1e-12));
  }

  @Test
  void aShortWeekWeighsAsManyDaysAsItHas() {
    TimeSeries whole = weeks(12, 8, 12, 8, 12, 8);
    long[] steps = Arrays.copyOf(whole.steps(), 36);
    double[] values = Arrays.copyOf(whole.values(), 36);
    // The sixth week is one day: the mean is (3·84 + 2·56 + … ) over 36 days.
    double mean = (3 * 7 * 12 + 2 * 7 * 8 + 8) / 36.0;
    double squares =
        3 * Math.pow(7 / 36.0 * (12 - mean), 2)
            + 2 * Math.pow(7 / 36.0 * (8 - mean), 2)
            + Math.pow(1 / 36.0 * (8 - mean), 2);
    assertThat(WeeklyBatches.of(new TimeSeries(steps, values)).orElseThrow().error())
        .isCloseTo(Math.sqrt(squares * 6 / 5), within(1e-12));
  }

  @Test
  void fiveWeeksSayNothing() {
    assertThat(WeeklyBatches.of(weeks(1, 2, 3, 4, 5))).isEmpty();
    assertThat(WeeklyBatches.of(TimeSeries.of())).isEmpty();
  }
}
