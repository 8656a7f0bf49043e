package no.forankring.core.analysis.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.forankring.core.analysis.Noise;
import no.forankring.core.analysis.TimeSeries;
import org.junit.jupiter.api.Test;

/** Of weeks, sixteen before an initiative and six after. */
class ComparisonTest {

  private static final int BEFORE = 16;
  private static final int ALL = 22;

  private final Noise noise = new Noise(12);
  private final double[] market = noise.holdingOn(0.5, ALL);

  private TimeSeries following(double level, double own) {
    double[] apart = noise.holdingOn(0, ALL);
    return TimeSeries.of(
        IntStream.range(0, ALL)
            .mapToDouble(i -> level * (1 + 0.2 * market[i] + own * apart[i]))
            .toArray());
  }

  private static Optional<Comparison> of(TimeSeries metric, SortedMap<String, TimeSeries> series) {
    Window window = Window.of(Study.of(metric, Length.WEEK, Span.from(BEFORE)));
    return Comparison.of(Batches.of(metric, window), series, window);
  }

  @Test
  void seriesThatTheMetricFollowedAreUsed() {
    TimeSeries metric = following(40, 0.05);
    SortedMap<String, TimeSeries> series = new TreeMap<>();
    series.put("near", following(7_000, 0.05));
    series.put("also", following(3, 0.05));
    series.put("far", following(50, 1));
    Comparison found = of(metric, series).orElseThrow();

    assertThat(found.names()).containsExactly("also", "near");
    assertThat(Arrays.stream(found.average().before().values()).average().orElseThrow())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void whatCameAfterDoesNotDecide() {
    TimeSeries metric = following(40, 0.05);
    TimeSeries near = following(7_000, 0.05);
    double[] wild = near.values();
    for (int i = BEFORE; i < ALL; i++) {
      wild[i] = 100 * i;
    }
    SortedMap<String, TimeSeries> series = new TreeMap<>();
    series.put("near", near.with(wild));

    assertThat(of(metric, series)).isPresent();
  }

  @Test
  void seriesOfWhichMuchIsMissingAreNotUsed() {
    TimeSeries metric = following(40, 0.05);
    SortedMap<String, TimeSeries> series = new TreeMap<>();
    series.put("late", following(7_000, 0.05).from(4));

    assertThat(of(metric, series)).isEmpty();
  }

  @Test
  void seriesThatOnlyGrowAsTheMetricDoesTellNoMoreThanItsLine() {
    double[] some = noise.holdingOn(0, ALL);
    double[] others = noise.holdingOn(0, ALL);
    SortedMap<String, TimeSeries> series = new TreeMap<>();
    series.put("grown", growing(others));

    assertThat(of(growing(some), series)).isEmpty();
  }

  private static TimeSeries growing(double[] noise) {
    return TimeSeries.of(
        IntStream.range(0, ALL).mapToDouble(i -> 100 + 10 * i + 5 * noise[i]).toArray());
  }
}
