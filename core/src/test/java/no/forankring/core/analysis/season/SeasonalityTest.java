package no.forankring.core.analysis.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.forankring.core.analysis.Noise;
import no.forankring.core.analysis.TimeSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonalityTest {

  private static final double[] WEEK = {3, 1, 0, 1, 2, -3, -4};

  @Test
  void aSeasonIsFoundByTheStepsItStandsAt() {
    TimeSeries series = week(new double[90], 20_000, 0.5);
    Seasonality found = Seasonality.of(series, 7).orElseThrow();

    assertThat(found.isFound()).isTrue();
    for (int i = 0; i < 7; i++) {
      assertThat(found.at(20_000 + i)).isCloseTo(WEEK[i], within(1e-9));
      assertThat(found.at(20_007 + i)).isEqualTo(found.at(20_000 + i));
    }
    assertThat(found.takenOff(series).value(30)).isCloseTo(100 + 0.5 * 30, within(1e-9));
    assertThat(found.parameters()).isEqualTo(6);
  }

  @Test
  void gapsNeitherHideNorMakeASeason() {
    Noise noise = new Noise(3);
    TimeSeries gappy = noise.withGaps(week(noise.wild(90), 0, 0).values(), 0.3);
    Seasonality found = Seasonality.of(gappy, 7).orElseThrow();

    assertThat(found.isFound()).isTrue();
    for (int i = 0; i < 7; i++) {
      assertThat(found.at(i)).isCloseTo(WEEK[i], within(1.0));
    }
  }

  @Test
  void oneWildValueIsNoSeasonAndHidesNone() {
    double[] spike = new double[90];
    spike[40] = 5000;
    Noise noise = new Noise(4);
    double[] values = noise.holdingOn(0, 90);
    TimeSeries none =
        TimeSeries.of(IntStream.range(0, 90).mapToDouble(i -> values[i] + spike[i]).toArray());
    TimeSeries some = week(none.values(), 0, 0);

    assertThat(Seasonality.of(none, 7).orElseThrow().isFound()).isFalse();
    Seasonality found = Seasonality.of(some, 7).orElseThrow();
    assertThat(found.isFound()).isTrue();
    assertThat(found.at(40)).isCloseTo(WEEK[40 % 7], within(1.0));
  }

  @Test
  void aLongSeasonIsASmoothWave() {
    double[] noise = new Noise(5).holdingOn(0.3, 3 * 365);
    TimeSeries series =
        TimeSeries.of(
            IntStream.range(0, noise.length)
                .mapToDouble(i -> noise[i] + 2 * Math.sin(2 * Math.PI * i / 365))
                .toArray());
    Seasonality found = Seasonality.of(series, 365).orElseThrow();

    assertThat(found.isFound()).isTrue();
    for (int day = 0; day < 365; day++) {
      assertThat(found.at(day)).isCloseTo(2 * Math.sin(2 * Math.PI * day / 365), within(0.35));
    }
  }

  @Test
  void seasonsWithinSeasonsAreFoundInTurn() {
    double[] noise = new Noise(6).holdingOn(0.3, 3 * 365);
    double[] year =
        IntStream.range(0, noise.length)
            .mapToDouble(i -> noise[i] + 2 * Math.cos(2 * Math.PI * i / 365))
            .toArray();

    assertThat(Seasonality.find(week(year, 0, 0), List.of(7, 365)))
        .extracting(Seasonality::period)
        .containsExactly(7, 365);
    assertThat(Seasonality.find(TimeSeries.of(noise), List.of(7, 365))).isEmpty();
  }

  @Test
  void whatWasNotSeenThreeTimesIsNotTested() {
    assertThat(Seasonality.of(TimeSeries.of(new double[11]), 4)).isEmpty();
    assertThat(Seasonality.of(TimeSeries.of(new double[12]), 4)).isPresent();
    assertThat(Seasonality.of(TimeSeries.of(), 4)).isEmpty();
    long[] weekdays = IntStream.range(0, 90).filter(i -> i % 7 < 5).asLongStream().toArray();
    assertThat(Seasonality.of(new TimeSeries(weekdays, new double[weekdays.length]), 7))
        .as("nothing is known of weekends")
        .isEmpty();
    assertThatThrownBy(() -> Seasonality.of(TimeSeries.of(1, 2), 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLineHasNoSeason() {
    for (double slope : new double[] {0, 0.1, -3}) {
      TimeSeries line =
          TimeSeries.of(IntStream.range(0, 90).mapToDouble(i -> 7 + slope * i).toArray());
      assertThat(Seasonality.of(line, 7).orElseThrow().p()).isEqualTo(1);
    }
  }

  /**
   * Of series without a season about one of twenty is said to have one, whatever holds on to what.
   * Bounds are three deviations of the count.
   */
  @ParameterizedTest
  @CsvSource({
    "4, 12, 0, 1000",
    "4, 12, 0.6, 1000",
    "4, 12, 1, 1000",
    "4, 16, 0, 1000",
    "4, 16, 1, 1000",
    "7, 90, 0, 200",
    "7, 90, 0.6, 200",
    "7, 90, 1, 200",
    "12, 36, 0, 200",
    "12, 36, 0.6, 200",
    "12, 36, 1, 200",
    "52, 156, 0.6, 100"
  })
  void chanceRarelyLooksLikeASeason(int period, int size, double phi, int runs) {
    Noise noise = new Noise(20261127);
    double share = share(runs, period, run -> TimeSeries.of(noise.holdingOn(phi, size)));

    assertThat(share).isLessThan(0.06 + 3 * Math.sqrt(0.06 * 0.94 / runs));
    assertThat(share).isGreaterThan(0.01);
  }

  /** A season as large as the noise is found in 90 days nearly always, in four years mostly. */
  @ParameterizedTest
  @CsvSource({"7, 90, 100, 0.99", "7, 28, 200, 0.85", "4, 12, 300, 0.35", "4, 16, 300, 0.7"})
  void aSeasonAsLargeAsTheNoiseIsSeen(int period, int size, int runs, double least) {
    Noise noise = new Noise(7);
    double[] wave = {1.2, -0.5, 0.4, -1.6, 1.1, -0.9, 0.3};
    double share =
        share(
            runs,
            period,
            run -> {
              double[] values = noise.holdingOn(0.3, size);
              return TimeSeries.of(
                  IntStream.range(0, size)
                      .mapToDouble(i -> values[i] + wave[i % period])
                      .toArray());
            });

    assertThat(share).isGreaterThan(least);
  }

  private static double share(int runs, int period, Function<Integer, TimeSeries> series) {
    long found =
        IntStream.range(0, runs)
            .filter(run -> Seasonality.of(series.apply(run), period).orElseThrow().isFound())
            .count();
    return (double) found / runs;
  }

  /** A line and a week on top of values, from a step on. */
  private static TimeSeries week(double[] values, long first, double slope) {
    return new TimeSeries(
        IntStream.range(0, values.length).mapToLong(i -> first + i).toArray(),
        IntStream.range(0, values.length)
            .mapToDouble(i -> 100 + slope * i + WEEK[i % 7] + values[i])
            .toArray());
  }
}
