package no.forankring.core.analysis.unusual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.zip.GZIPInputStream;
import no.forankring.core.analysis.TimeSeries;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds what is found in ten companies' mentions on Twitter, early 2015, against the windows that
 * people labelled as anomalous, and against the rule of three deviations. The data are those of
 * Lavin and Ahmad, Evaluating real-time anomaly detection algorithms: the Numenta anomaly
 * benchmark, 14th International Conference on Machine Learning and Applications (2015), beside the
 * project; without them the test is skipped. {@code -Dunusual.times=20} takes all ten, not every
 * third, and prints the figures.
 */
class TweetVolumesTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("project.root", ".")).resolve("../shared/forecast/social/nab");

  private static final int TIMES = Integer.getInteger("unusual.times", 1);
  private static final List<String> ALL =
      List.of("AAPL", "AMZN", "CRM", "CVS", "FB", "GOOG", "IBM", "KO", "PFE", "UPS");

  /** Every third, to be quick. */
  private static final List<String> SOME = List.of("AAPL", "CVS", "IBM", "UPS");

  private static final List<Volume> VOLUMES = new ArrayList<>();

  /** The places found in a series, ascending. */
  private interface Finder extends Function<TimeSeries, long[]> {}

  /** The seconds of a labelled window. */
  private record Label(long first, long last) {}

  /** Mentions by second, in five minutes each. */
  private record Volume(SortedMap<Long, Double> mentions, List<Label> labels) {

    /** Sums of whole grains: those at either end are left out, as they are cut. */
    TimeSeries by(long seconds) {
      SortedMap<Long, Double> sums = new TreeMap<>();
      mentions.forEach(
          (second, count) -> sums.merge(Math.floorDiv(second, seconds), count, Double::sum));
      sums.remove(sums.firstKey());
      sums.remove(sums.lastKey());
      return TimeSeries.of(sums);
    }
  }

  /** Labelled windows met and not, and runs of found places that meet a window or none. */
  private record Score(int met, int missed, int right, int wrong) {

    Score plus(Score other) {
      return new Score(
          met + other.met, missed + other.missed, right + other.right, wrong + other.wrong);
    }

    double recall() {
      return (double) met / (met + missed);
    }

    double precision() {
      return right + wrong == 0 ? 0 : (double) right / (right + wrong);
    }

    double f1() {
      return 2 * recall() * precision() / (recall() + precision());
    }
  }

  @BeforeAll
  static void read() throws IOException {
    Path labels = FOLDER.resolve("combined_windows.json");
    assumeTrue(Files.isRegularFile(labels), "no labelled tweet volumes beside the project");
    JsonNode windows = new ObjectMapper().readTree(Files.readString(labels));
    VOLUMES.clear();
    for (String company : TIMES > 1 ? ALL : SOME) {
      String name = "Twitter_volume_" + company + ".csv";
      List<Label> own = new ArrayList<>();
      windows
          .path("realTweets/" + name)
          .forEach(ends -> own.add(new Label(second(ends.get(0)), second(ends.get(1)))));
      VOLUMES.add(new Volume(mentions(FOLDER.resolve(name + ".gz")), own));
    }
  }

  @Test
  void hoursAreFoundNotWorseThanByThreeDeviations() {
    Score ours = score("hours, ours", 3_600, series -> found(series, 96, 24));
    Score naive = score("hours, mean + 3 deviations", 3_600, TweetVolumesTest::threeDeviations);

    assertThat(ours.f1()).isGreaterThanOrEqualTo(naive.f1());
    assertThat(ours.precision()).isGreaterThan(naive.precision());
  }

  /** 54 days are fewer than {@link UnusualDays} judges; the figures are what it would have said. */
  @Test
  void daysAreTooFew() {
    score("days, ours", 86_400, series -> found(series, 30, 7));
    score("days, mean + 3 deviations", 86_400, TweetVolumesTest::threeDeviations);

    assertThat(VOLUMES)
        .allSatisfy(
            volume -> {
              TimeSeries days = volume.by(86_400);
              long last = days.step(days.size() - 1);
              assertThat(UnusualDays.in(days, List.of(), days.step(0), last).judged()).isZero();
            });
  }

  private static Score score(String title, long seconds, Finder finder) {
    Score sum = new Score(0, 0, 0, 0);
    for (Volume volume : VOLUMES) {
      sum = sum.plus(score(volume, seconds, finder));
    }
    if (TIMES > 1) {
      System.out.printf(
          Locale.ROOT,
          "%s: recall %.2f (%d of %d windows), precision %.2f (%d of %d runs), F1 %.2f%n",
          title,
          sum.recall(),
          sum.met(),
          sum.met() + sum.missed(),
          sum.precision(),
          sum.right(),
          sum.right() + sum.wrong(),
          sum.f1());
    }
    return sum;
  }

  private static Score score(Volume volume, long seconds, Finder finder) {
    long[] found = finder.apply(volume.by(seconds));
    int met =
        (int)
            volume.labels().stream()
                .filter(label -> LongStream.of(found).anyMatch(at -> meets(label, at, seconds)))
                .count();
    int right = 0;
    int wrong = 0;
    for (int i = 0; i < found.length; i++) {
      int end = i;
      while (end + 1 < found.length && found[end + 1] - found[end] <= 3) {
        end++;
      }
      boolean isRight =
          Arrays.stream(found, i, end + 1)
              .anyMatch(
                  at -> volume.labels().stream().anyMatch(label -> meets(label, at, seconds)));
      right += isRight ? 1 : 0;
      wrong += isRight ? 0 : 1;
      i = end;
    }
    return new Score(met, volume.labels().size() - met, right, wrong);
  }

  private static boolean meets(Label label, long at, long seconds) {
    return at * seconds <= label.last() && label.first() < (at + 1) * seconds;
  }

  /** With the chance that a step has in a window of as many steps as a quarter has days. */
  private static long[] found(TimeSeries series, int reach, int period) {
    Stretch stretch = new Stretch(series, reach, List.of(period), 0.05 / (2 * 91));
    return IntStream.range(0, series.size())
        .filter(i -> stretch.standsOut(i, Direction.MORE))
        .mapToLong(series::step)
        .toArray();
  }

  private static long[] threeDeviations(TimeSeries series) {
    DescriptiveStatistics all = new DescriptiveStatistics(series.values());
    double limit = all.getMean() + 3 * all.getStandardDeviation();
    return IntStream.range(0, series.size())
        .filter(i -> series.value(i) > limit)
        .mapToLong(series::step)
        .toArray();
  }

  private static SortedMap<Long, Double> mentions(Path file) throws IOException {
    SortedMap<Long, Double> found = new TreeMap<>();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .forEach(cells -> found.put(second(cells[0]), Double.parseDouble(cells[1])));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return found;
  }

  private static long second(JsonNode text) {
    return second(text.asText().substring(0, 19));
  }

  private static long second(String text) {
    return LocalDateTime.parse(text.replace(' ', 'T')).toEpochSecond(ZoneOffset.UTC);
  }
}
