package no.forankring.core.analysis.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import no.forankring.core.analysis.Reference;
import no.forankring.core.analysis.TimeSeries;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class StlTest {

  private static final double[] WEEK = {3, 1, 0, 1, 2, -3, -4};

  /** Two rounds come near, as R's do; many come as near as one likes. */
  @Test
  void aLineAndASeasonAreFoundAsTheyWereMade() {
    StlSettings two = StlSettings.periodic(7);
    StlSettings many = new StlSettings(7, Optional.empty(), Optional.empty(), two.low(), 200, 0);
    Stl near = Stl.of(line(60), two).orElseThrow();
    Stl exact = Stl.of(line(60), many).orElseThrow();
    for (int i = 0; i < 60; i++) {
      assertThat(near.seasonal().value(i)).isCloseTo(WEEK[i % 7], within(0.05));
      assertThat(near.trend().value(i)).isCloseTo(100 + 0.5 * i, within(0.05));
      assertThat(exact.seasonal().value(i)).isCloseTo(WEEK[i % 7], within(1e-6));
      assertThat(exact.trend().value(i)).isCloseTo(100 + 0.5 * i, within(1e-6));
    }
  }

  @Test
  void aWildValueStaysInTheRemainder() {
    double[] values = line(60).values();
    Random random = new Random(7);
    for (int i = 0; i < values.length; i++) {
      values[i] += 0.1 * random.nextGaussian();
    }
    values[30] += 500;
    Stl robust = Stl.of(TimeSeries.of(values), StlSettings.periodic(7).robust()).orElseThrow();
    Stl plain = Stl.of(TimeSeries.of(values), StlSettings.periodic(7)).orElseThrow();

    assertThat(robust.weights().value(30)).isZero();
    assertThat(robust.remainder().value(30)).isCloseTo(500, within(0.5));
    assertThat(plain.weights().value(30)).isEqualTo(1);
    assertThat(plain.remainder().value(30)).isLessThan(450);
  }

  @Test
  void aGapIsNeitherFilledNorInTheWay() {
    TimeSeries whole = line(60);
    int[] kept = IntStream.range(0, 60).filter(i -> i % 11 != 4 && (i < 20 || i > 23)).toArray();
    TimeSeries gappy =
        new TimeSeries(
            Arrays.stream(kept).asLongStream().map(i -> 20_000 + i).toArray(),
            Arrays.stream(kept).mapToDouble(whole::value).toArray());
    for (StlSettings settings :
        new StlSettings[] {StlSettings.periodic(7), StlSettings.changing(7, 7).robust()}) {
      Stl found = Stl.of(gappy, settings).orElseThrow();

      assertThat(found.trend().steps()).isEqualTo(gappy.steps());
      for (int i = 0; i < kept.length; i++) {
        assertThat(found.seasonal().value(i)).isCloseTo(WEEK[kept[i] % 7], within(0.05));
      }
    }
  }

  @Test
  void whatCannotBeTakenApartIsNot() {
    assertThat(Stl.of(line(14), StlSettings.periodic(7))).isEmpty();
    assertThat(Stl.of(line(15), StlSettings.periodic(7))).isPresent();
    assertThat(Stl.of(TimeSeries.of(), StlSettings.periodic(7))).isEmpty();
    long[] noSunday = IntStream.range(0, 60).filter(i -> i % 7 != 6).asLongStream().toArray();
    assertThat(
            Stl.of(new TimeSeries(noSunday, new double[noSunday.length]), StlSettings.periodic(7)))
        .as("nothing is known of Sundays")
        .isEmpty();
    assertThatThrownBy(() -> StlSettings.periodic(1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Loess.of(7, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  /**
   * R 4.2.2: {@code stl(ts(x, frequency = 4), s.window = 5, robust = TRUE)} and {@code stl(ts(x,
   * frequency = 4), "periodic", t.window = 7)}.
   */
  @Test
  void aFewQuartersAreTakenApartAsByR() {
    TimeSeries quarters =
        TimeSeries.of(
            12, 30, 7, 21, 15, 33, 9, 26, 14, 90, 11, 27, 19, 40, 13, 31, 16, 37, 15, 30, 22, 44,
            12, 35);
    Stl robust = Stl.of(quarters, StlSettings.changing(4, 5).robust()).orElseThrow();
    Stl periodic =
        Stl.of(quarters, StlSettings.periodic(4).withTrend(Loess.of(7, 1))).orElseThrow();

    assertThat(robust.seasonal().values())
        .containsExactly(
            new double[] {
              -5.27489779789680,
              12.96613793336660,
              -11.42350522543268,
              3.80032943915548,
              -5.43681008069544,
              13.11035293790302,
              -11.50741566831226,
              3.90707812198151,
              -6.00655193121496,
              13.88539502457685,
              -11.80399204475521,
              4.61681375678268,
              -6.92433093904658,
              13.90048252669737,
              -11.53503818679467,
              4.45191833122013,
              -6.83744066476701,
              13.95485204385465,
              -11.32172911499895,
              4.09215891233191,
              -6.80424790898635,
              13.97335194969488,
              -11.19217503527382,
              3.98452797903637
            },
            within(1e-12));
    assertThat(robust.trend().values())
        .containsExactly(
            new double[] {
              16.8340060215561,
              17.4382228296093,
              18.0560704782881,
              18.6791298905125,
              19.3168184063403,
              20.0112348644089,
              20.5397272050342,
              20.8932548186021,
              21.3851937853852,
              21.9152020401104,
              22.6226956473105,
              23.5701607608976,
              24.4209098755475,
              24.9777679363137,
              25.0664030721393,
              24.7723811965685,
              24.7164738482897,
              24.9660341384778,
              25.6133878718602,
              26.8964131976516,
              28.1440567896825,
              29.2972904417112,
              30.4633514784104,
              31.6020251272527
            },
            within(1e-12));
    assertThat(robust.weights().values())
        .containsExactly(
            new double[] {
              0.990356902400295,
              0.991914179080619,
              0.993306980602343,
              0.894589313439390,
              0.938705227901707,
              0.999266104776182,
              0.999949114961015,
              0.929989900033830,
              0.908214978913496,
              0.000000000000000,
              0.998368794313083,
              0.931149859401728,
              0.891223488644738,
              0.938453865040087,
              0.986074754836034,
              0.850462671841418,
              0.833308384501457,
              0.825948299581435,
              0.974959365694744,
              0.951376470897951,
              0.978181089346384,
              0.973543995000023,
              0.000000000000000,
              0.982826760890696
            },
            within(1e-12));
    assertThat(Arrays.copyOf(periodic.seasonal().values(), 4))
        .containsExactly(
            new double[] {
              -8.22579215754248, 20.44291673520987, -14.45748308140306, 2.24038054582954
            },
            within(1e-12));
    assertThat(
            new double[] {
              periodic.trend().value(0), periodic.trend().value(11), periodic.trend().value(23)
            })
        .containsExactly(
            new double[] {16.2616528684033, 29.5324677712785, 29.5821086250502}, within(1e-12));
  }

  /**
   * R 4.2.2: as above with {@code t.window = 7, t.jump = 9}, which leaves five places at the end.
   */
  @Test
  void placesThatAreJumpedOverLieStraightBetween() {
    TimeSeries quarters =
        TimeSeries.of(
            12, 30, 7, 21, 15, 33, 9, 26, 14, 90, 11, 27, 19, 40, 13, 31, 16, 37, 15, 30, 22, 44,
            12, 35);
    TimeSeries trend =
        Stl.of(quarters, StlSettings.periodic(4).withTrend(new Loess(7, 1, 9)))
            .orElseThrow()
            .trend();

    assertThat(new double[] {trend.value(0), trend.value(11), trend.value(21), trend.value(23)})
        .containsExactly(
            new double[] {16.3297681530422, 34.4395342734014, 26.2449328811338, 26.8998567191553},
            within(1e-12));
    assertThat(trend.value(7))
        .isCloseTo((2 * trend.value(0) + 7 * trend.value(9)) / 9, within(1e-12));
  }

  /** By hand: 1.5·12/(1 − 1.5/7) = 22.9, so 23; where nothing changes 1.5·12 = 18, and a little. */
  @Test
  void theTrendsWindowFollowsFromTheSeasons() {
    assertThat(StlSettings.changing(12, 7).trendFor(240)).isEqualTo(new Loess(23, 1, 3));
    assertThat(StlSettings.periodic(12).trendFor(240)).isEqualTo(new Loess(19, 1, 2));
    assertThat(StlSettings.periodic(12).seasonalFor(240)).isEqualTo(new Loess(2401, 0, 241));
    assertThat(StlSettings.periodic(12).low()).isEqualTo(new Loess(13, 1, 2));
    assertThat(StlSettings.periodic(7).robust().outer()).isEqualTo(15);
  }

  /** R 4.2.2, {@code stl}: seven runs with their windows, degrees and jumps. */
  @Test
  void theNumbersAreThoseOfR() throws IOException {
    Offset<Double> exact = within(1e-9);
    for (Map.Entry<String, JsonNode> each : Reference.json("stl.json").properties()) {
      String name = each.getKey();
      JsonNode run = each.getValue();
      TimeSeries series = input(name.split("_", 2)[0], name.contains("_log_"));
      Stl found = Stl.of(series, settings(run)).orElseThrow();
      double[] seasonal = Reference.numbers(run.path("seasonal"));
      double scale = DoubleStream.of(series.values()).map(Math::abs).max().orElseThrow();
      assertThat(seasonal).hasSize(series.size());
      assertThat(scaled(found.seasonal(), scale))
          .as(name)
          .containsExactly(by(scale, seasonal), exact);
      assertThat(scaled(found.trend(), scale))
          .as(name)
          .containsExactly(by(scale, Reference.numbers(run.path("trend"))), exact);
      assertThat(scaled(found.remainder(), scale))
          .as(name)
          .containsExactly(by(scale, Reference.numbers(run.path("remainder"))), exact);
      assertThat(found.weights().values())
          .as(name)
          .containsExactly(Reference.numbers(run.path("weights")), exact);
    }
  }

  /** The settings of a run, and that those not named are what R takes by itself. */
  private static StlSettings settings(JsonNode run) throws IOException {
    JsonNode args = run.path("args");
    int period = run.path("win").path("l").intValue() < 7 ? 4 : 12;
    StlSettings settings =
        !args.path("s.window").asText().equals("periodic")
            ? StlSettings.changing(period, args.path("s.window").asInt())
            : StlSettings.periodic(period);
    if (args.path("robust").asText().equals("TRUE")) {
      settings = settings.robust();
    }
    if (args.has("t.window")) {
      settings = settings.withTrend(Loess.of(args.path("t.window").asInt(), 1));
    }
    int steps = run.path("trend").size();
    if (args.has("s.jump")) {
      settings =
          settings
              .withSeasonal(new Loess(settings.seasonalFor(steps).window(), 0, 1))
              .withTrend(new Loess(settings.trendFor(steps).window(), 1, 1))
              .withLow(new Loess(settings.low().window(), 1, 1));
    }
    assertThat(settings.seasonalFor(steps)).isEqualTo(smooth(run, "s"));
    assertThat(settings.trendFor(steps)).isEqualTo(smooth(run, "t"));
    assertThat(settings.low()).isEqualTo(smooth(run, "l"));
    assertThat(settings.inner()).isEqualTo(run.path("inner").intValue());
    assertThat(settings.outer()).isEqualTo(run.path("outer").intValue());
    return settings;
  }

  private static Loess smooth(JsonNode run, String key) {
    return new Loess(
        run.path("win").path(key).intValue(),
        run.path("deg").path(key).intValue(),
        run.path("jump").path(key).intValue());
  }

  private static TimeSeries input(String name, boolean log) throws IOException {
    return TimeSeries.of(
        DoubleStream.of(Reference.series(name)).map(v -> log ? Math.log(v) : v).toArray());
  }

  private static double[] scaled(TimeSeries series, double scale) {
    return by(scale, series.values());
  }

  private static double[] by(double scale, double[] values) {
    return DoubleStream.of(values).map(value -> value / scale).toArray();
  }

  private static TimeSeries line(int size) {
    return TimeSeries.of(
        IntStream.range(0, size).mapToDouble(i -> 100 + 0.5 * i + WEEK[i % 7]).toArray());
  }
}
