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
