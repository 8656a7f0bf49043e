package no.forankring.core.analysis.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import no.forankring.core.analysis.Reference;
import no.forankring.core.analysis.TimeSeries;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Days and weeks that came, on which nothing is known to have begun: an initiative is put on one of
 * them by lot. Real series wander and have seasons, so that more is told of them than of simulated
 * ones where nothing but their own history is compared with; what share is published.
 */
class EffectOnRealDaysTest {

  private static final int OTHERS = 5;

  private static List<TimeSeries> series(String name) throws IOException {
    List<TimeSeries> found = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    Files.newInputStream(Reference.file("../m4/" + name + "-train.csv.gz"))),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        SortedMap<Long, Double> values = new TreeMap<>();
        String[] cells = line.split(",", -1);
        for (int step = 1; step < cells.length; step++) {
          if (!cells[step].isEmpty()) {
            values.put((long) step, Double.valueOf(cells[step]));
          }
        }
        found.add(TimeSeries.of(values));
      }
    }
    return found;
  }

  /**
   * An initiative somewhere in the first series, with so much before it or more, compared with the
   * others if they follow it.
   */
  private static Study study(
      List<TimeSeries> series, Length length, int before, int after, Random random) {
    TimeSeries metric = series.getFirst();
    long first =
        metric.step(0)
            + before
            + (long) (random.nextDouble() * Math.max(0, metric.span() - before - after));
    SortedMap<String, TimeSeries> others = new TreeMap<>();
    for (int i = 1; i < series.size(); i++) {
      others.put("series " + i, series.get(i));
    }
    return Study.of(metric, length, Span.of(first, first + after - 1)).comparedWith(others);
  }

  @ParameterizedTest
  @CsvSource({
    "nn5-daily, DAY, 7, 26, 8, 0.16, 0.14",
    "nn5-daily, DAY, 7, 13, 4, 0.12, 0.1",
    "wiki-daily, DAY, 7, 13, 4, 0.22, 0.1",
    "web-weekly, WEEK, 1, 26, 8, 0.25, 0.3"
  })
  void whereNothingBeganLittleIsTold(
      String name,
      Length length,
      int batch,
      int before,
      int after,
      double mostBeforeAfter,
      double mostCompared,
      TestReporter reporter)
      throws IOException {
    List<TimeSeries> all = series(name);
    Random random = new Random(20261127);
    Map<Grade, List<Boolean>> told = new TreeMap<>();
    for (int run = 0; run < 120; run++) {
      List<TimeSeries> some = new ArrayList<>();
      for (int i = 0; i <= OTHERS; i++) {
        some.add(all.get((run + 7 * i) % all.size()));
      }
      Effect effect = Effect.of(study(some, length, batch * before, batch * after, random));
      told.computeIfAbsent(effect.grade(), grade -> new ArrayList<>())
          .add(effect.gain().map(Gain::isTold).orElse(false));
    }

    told.forEach(
        (grade, each) ->
            reporter.publishEntry(
                name + " " + before + "/" + after + " " + grade,
                share(each) + " of " + each.size()));
    assertThat(share(told.getOrDefault(Grade.BEFORE_AFTER, List.of()))).isLessThan(mostBeforeAfter);
    assertThat(share(told.getOrDefault(Grade.COMPARED, List.of()))).isLessThan(mostCompared);
  }

  private static double share(List<Boolean> told) {
    return told.stream().filter(each -> each).count() / (double) told.size();
  }
}
