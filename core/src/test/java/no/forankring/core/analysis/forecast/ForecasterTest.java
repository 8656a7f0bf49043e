package no.forankring.core.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.forankring.core.analysis.TimeSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForecasterTest {

  private static final double[] CHANCES = {0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975};

  @Test
  void fewerThanFiveValuesSayNothing() {
    Forecaster forecaster = Forecaster.withSeason(1, Domain.ANY);

    assertThat(forecaster.ahead(TimeSeries.of(1, 2, 3, 4), 3)).isEmpty();
    assertThat(forecaster.ahead(TimeSeries.of(1, 2, 3, 4, 5), 3)).isPresent();
  }

  /** thetaf of R fails on a constant series, and Theta's intervals are NaN on a short one. */
  @ParameterizedTest
  @EnumSource(Domain.class)
  void whatNeverChangedIsExpectedToStay(Domain domain) {
    for (int season : new int[] {1, 4, 12}) {
      for (int length : new int[] {6, 7, 12, 40}) {
        for (double value : new double[] {0, 7, 1e9}) {
          double[] values = new double[length];
          Arrays.fill(values, value);
          Forecast forecast = ahead(Forecaster.withSeason(season, domain), 6, values);
          for (int step = 1; step <= 6; step++) {
            for (double p : CHANCES) {
              double expected = domain == Domain.SHARE ? Math.min(value, 1) : value;
              assertThat(forecast.quantile(step, p))
                  .isCloseTo(expected, within(1e-6 * Math.max(1, value)));
            }
          }
        }
      }
    }
  }

  /**
   * Short, with zeros, with one burst, with steps of one size: nothing may be NaN or out of order.
   */
  @ParameterizedTest
  @EnumSource(Domain.class)
  void quantilesAreFiniteInOrderAndInTheDomain(Domain domain) {
    List<double[]> hard =
        List.of(
            new double[] {1, 2, 3, 4, 5, 6},
            new double[] {0, 0, 0, 0, 0, 1},
            new double[] {5, 0, 0, 0, 0, 0, 0},
            new double[] {1, 1e12, 1, 1, 1, 1, 1, 1},
            new double[] {3, 0, 0, 3, 0, 0, 3, 0, 0, 3, 0, 0, 3, 0, 0},
            IntStream.range(0, 60).mapToDouble(t -> t % 7 == 0 ? 0 : t * t).toArray(),
            IntStream.range(0, 60)
                .mapToDouble(t -> 1000 - 20 * t)
                .map(v -> Math.max(0, v))
                .toArray(),
            IntStream.range(0, 200).mapToDouble(t -> 1e-9 * (t % 5)).toArray());
    for (double[] values : hard) {
      for (int season : new int[] {1, 4, 7, 12, 52}) {
        Forecast forecast = ahead(Forecaster.withSeason(season, domain), 30, values);
        for (int step = 1; step <= forecast.horizon(); step++) {
          double below = Double.NEGATIVE_INFINITY;
          for (double p : CHANCES) {
            double quantile = forecast.quantile(step, p);
            assertThat(quantile).isFinite().isGreaterThanOrEqualTo(below);
            below = quantile;
          }
          double least =
              switch (domain) {
                case ANY -> Double.NEGATIVE_INFINITY;
                case NON_NEGATIVE, SHARE -> 0;
                case COUNTER -> values[values.length - 1];
              };
          assertThat(forecast.quantile(step, 0.025)).isGreaterThanOrEqualTo(least);
          assertThat(forecast.middle(step)).isEqualTo(forecast.quantile(step, 0.5));
        }
      }
    }
  }

  @Test
  void chancesAndQuantilesAgree() {
    Forecast forecast = ahead(Forecaster.withSeason(1, Domain.ANY), 4, wandering(40, 3));
    for (int step = 1; step <= 4; step++) {
      for (double p : CHANCES) {
        assertThat(forecast.chanceOfAtLeast(step, forecast.quantile(step, p)))
            .isCloseTo(1 - p, within(1e-9));
      }
    }
    assertThat(
            ahead(Forecaster.withSeason(1, Domain.NON_NEGATIVE), 4, wandering(40, 3))
                .chanceOfAtLeast(1, 0))
        .isEqualTo(1);
  }

  @Test
  void theUnitDoesNotMatter() {
    double[] values = Arrays.stream(wandering(60, 5)).map(value -> 200 + value).toArray();
    double[] thousands = Arrays.stream(values).map(value -> value * 1024).toArray();
    Forecast one = ahead(Forecaster.withSeason(4, Domain.ANY), 6, values);
    Forecast other = ahead(Forecaster.withSeason(4, Domain.ANY), 6, thousands);
    for (double p : CHANCES) {
      assertThat(other.quantile(6, p) / 1024)
          .isCloseTo(one.quantile(6, p), within(1e-4 * Math.abs(one.quantile(6, p))));
    }
  }

  @Test
  void theSameSeriesGivesTheSameForecast() {
    double[] values = wandering(80, 7);
    assertThat(ahead(Forecaster.findingSeason(Domain.ANY), 5, values).quantile(5, 0.9))
        .isEqualTo(ahead(Forecaster.findingSeason(Domain.ANY), 5, values).quantile(5, 0.9));
  }

  /** Days of a weekly rhythm, of which some are missing: each weekday keeps its height. */
  @Test
  void gapsKeepTheirPlaceInTheSeason() {
    Random random = new Random(11);
    double[] week = {100, 120, 130, 125, 110, 40, 30};
    TreeMap<Long, Double> days = new TreeMap<>();
    for (long day = 0; day < 140; day++) {
      if (day % 11 != 3 && !(day >= 60 && day < 66)) {
        days.put(day, week[(int) (day % 7)] + 3 * random.nextGaussian());
      }
    }

    Forecast forecast =
        Forecaster.withSeason(7, Domain.NON_NEGATIVE).ahead(TimeSeries.of(days), 14).orElseThrow();

    for (int step = 1; step <= 14; step++) {
      assertThat(forecast.middle(step)).isCloseTo(week[(139 + step) % 7], within(8.0));
    }
  }

  /** Two seasons and a step are enough: the third is forecast to rise and fall like them. */
  @ParameterizedTest
  @ValueSource(ints = {4, 7, 12})
  void twoSeasonsAreEnough(int season) {
    Random random = new Random(23);
    double[] values =
        IntStream.range(0, 2 * season + 1)
            .mapToDouble(
                t -> 50 + 10 * Math.cos(2 * Math.PI * t / season) + 0.5 * random.nextGaussian())
            .toArray();

    Forecast forecast = ahead(Forecaster.withSeason(season, Domain.NON_NEGATIVE), season, values);

    // The heights are 60 and 40; from so little, less than their distance is promised.
    assertThat(forecast.middle(season) - forecast.middle(season / 2)).isBetween(7.0, 21.0);
  }

  /** Every third day was looked at: no step of one day was ever seen. */
  @Test
  void aSeriesOfGapsAloneStillHasALevel() {
    TreeMap<Long, Double> days = new TreeMap<>();
    for (long day = 0; day < 90; day += 3) {
      days.put(day, 20.0 + day % 2);
    }

    Forecast forecast =
        Forecaster.withSeason(7, Domain.NON_NEGATIVE).ahead(TimeSeries.of(days), 9).orElseThrow();

    for (int step = 1; step <= 9; step++) {
      assertThat(forecast.middle(step)).isCloseTo(20.5, within(1.0));
      assertThat(forecast.quantile(step, 0.975)).isFinite();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 7, 12})
  void aSeasonNobodyNamedIsFound(int season) {
    Random random = new Random(13);
    double[] values =
        IntStream.range(0, 10 * season)
            .mapToDouble(t -> 50 + 10 * Math.cos(2 * Math.PI * t / season) + random.nextGaussian())
            .toArray();

    assertThat(SeasonTest.find(History.of(values))).isEqualTo(season);
    assertThat(SeasonTest.find(History.of(wandering(10 * season, 17)))).isEqualTo(1);
  }

  @Test
  void aCounterNeverFalls() {
    double[] totals = new double[50];
    Random random = new Random(19);
    for (int t = 1; t < totals.length; t++) {
      totals[t] = totals[t - 1] + (random.nextInt(4) == 0 ? 5 : 0);
    }
    Forecast forecast = ahead(Forecaster.withSeason(7, Domain.COUNTER), 10, totals);

    assertThat(forecast.quantile(1, 0.001)).isGreaterThanOrEqualTo(totals[49]);
    assertThat(forecast.middle(10)).isGreaterThan(totals[49]);
    for (int step = 1; step <= 10; step++) {
      for (double p : CHANCES) {
        double quantile = forecast.quantile(step, p);
        assertThat(quantile)
            .isGreaterThanOrEqualTo(step == 1 ? totals[49] : forecast.quantile(step - 1, p));
        assertThat(forecast.chanceOfAtLeast(step, quantile + 1e-9))
            .isLessThanOrEqualTo(1 - p + 1e-6);
      }
    }
  }

  /** Four kinds of series as nature makes them: of ten futures eight lie in the 80 % interval. */
  @Test
  void intervalsHoldWhatTheyPromise() {
    Random random = new Random(20261127);
    int inside80 = 0;
    int inside95 = 0;
    int futures = 0;
    for (int i = 0; i < 240; i++) {
      double persistence = new double[] {0, 0.7, 1, 1}[i % 4];
      double drift = i % 4 == 3 ? 0.5 : 0;
      double[] all = new double[56];
      for (int t = 1; t < all.length; t++) {
        all[t] = persistence * all[t - 1] + drift + random.nextGaussian();
      }
      Forecast forecast = ahead(Forecaster.withSeason(1, Domain.ANY), 8, Arrays.copyOf(all, 48));
      for (int step = 1; step <= 8; step++) {
        double value = all[47 + step];
        futures++;
        inside80 += between(forecast, step, value, 0.1) ? 1 : 0;
        inside95 += between(forecast, step, value, 0.025) ? 1 : 0;
      }
    }

    assertThat((double) inside80 / futures).isCloseTo(0.8, within(0.07));
    assertThat((double) inside95 / futures).isCloseTo(0.95, within(0.035));
  }

  @Test
  void whatCannotBeAskedIsRefused() {
    Forecaster forecaster = Forecaster.withSeason(1, Domain.ANY);
    Forecast forecast = ahead(forecaster, 2, 1, 2, 3, 4, 5, 6);

    assertThatThrownBy(() -> Forecaster.withSeason(0, Domain.ANY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> forecaster.ahead(TimeSeries.of(1, 2, 3, 4, 5, 6), 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> forecast.quantile(1, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> forecast.middle(3)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static boolean between(Forecast forecast, int step, double value, double p) {
    return forecast.quantile(step, p) <= value && value <= forecast.quantile(step, 1 - p);
  }

  private static Forecast ahead(Forecaster forecaster, int horizon, double... values) {
    return forecaster.ahead(TimeSeries.of(values), horizon).orElseThrow();
  }

  private static double[] wandering(int length, long seed) {
    Random random = new Random(seed);
    double[] values = new double[length];
    for (int t = 1; t < length; t++) {
      values[t] = values[t - 1] + random.nextGaussian();
    }
    return values;
  }
}
