package no.forankring.core.fact.engine;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.forankring.core.observation.DeclaredZero;
import no.forankring.core.observation.Exported;
import no.forankring.core.observation.Observation;
import no.forankring.core.observation.ObservationSource;
import no.forankring.core.observation.Origin;
import no.forankring.core.observation.Post;
import no.forankring.core.observation.Recorded;
import no.forankring.core.observation.Source;
import no.forankring.core.observation.Subject;
import no.forankring.core.period.Period;

/**
 * Keeps what tests import, in memory, and selects as the contract of the interface says: of a file
 * read again, only the newest reading known on a day counts.
 */
public final class InMemorySource implements ObservationSource {

  private final List<Recorded> records = new ArrayList<>();
  private final List<DeclaredZero> zeros = new ArrayList<>();
  private final List<LocalDate> zerosImported = new ArrayList<>();
  private long sequence;

  /** One export file: all its values are learned at once. */
  public Export export(String exported, String imported) {
    return file("export-" + (sequence + 1) + ".csv", exported, imported);
  }

  /** One export file with a name of its own; the name stands for its content. */
  public Export file(String name, String exported, String imported) {
    return new Export(name, day(exported), day(imported), ++sequence, 1);
  }

  /** An export learned on the day it was made. */
  public Export export(String exported) {
    return export(exported, exported);
  }

  public static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  public final class Export {
    private final String name;
    private final LocalDate made;
    private final Exported exported;
    private final LocalDate imported;
    private final long number;
    private final int formatVersion;
    private int row;

    private Export(
        String name, LocalDate made, LocalDate imported, long number, int formatVersion) {
      Instant at = made.atStartOfDay().toInstant(ZoneOffset.UTC);
      this.name = name;
      this.made = made;
      this.exported = new Exported(at, Exported.Basis.FILE);
      this.imported = imported;
      this.number = number;
      this.formatVersion = formatVersion;
    }

    /** The same file, read by the next version of its format: its place among imports stays. */
    public Export readAgain(String learned) {
      return new Export(name, made, day(learned), number, formatVersion + 1);
    }

    public Export value(
        Subject subject, String metric, Source source, Period period, String value) {
      return value(subject, metric, source, period, value, Optional.empty());
    }

    public Export value(
        Subject subject,
        String metric,
        Source source,
        Period period,
        String value,
        Optional<String> currency) {
      row++;
      records.add(
          new Recorded(
              new Observation(
                  subject,
                  metric,
                  source,
                  period,
                  new BigDecimal(value),
                  currency,
                  exported,
                  origin(source)),
              imported,
              number));
      return this;
    }

    public Export value(Subject subject, String metric, String day, String value) {
      return value(subject, metric, source(metric), Period.day(day(day)), value);
    }

    /** The same value on every day of a period. */
    public Export daily(Subject subject, String metric, Period period, String value) {
      period.stream()
          .forEach(day -> value(subject, metric, source(metric), Period.day(day), value));
      return this;
    }

    public Export zeros(Subject subject, String metric, Source source, Period period) {
      zeros.add(new DeclaredZero(subject, metric, source, period, exported, origin(source)));
      zerosImported.add(imported);
      return this;
    }

    private Origin origin(Source source) {
      return new Origin(
          name, sha256(name), "-", row, source.column(), source.family(), formatVersion);
    }
  }

  /** Not the hash, but as different from name to name and as long as one. */
  private static String sha256(String name) {
    return (HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8)) + "0".repeat(64))
        .substring(0, 64);
  }

  /** A source named after its metric. */
  public static Source source(String metric) {
    return new Source("test/daily", metric, 1, false);
  }

  @Override
  public Stream<Recorded> observations(Query query) {
    Map<String, Integer> newest = new HashMap<>();
    List<Recorded> known =
        records.stream().filter(record -> !record.imported().isAfter(query.asOf())).toList();
    known.stream()
        .map(record -> record.observation().origin())
        .forEach(origin -> newest.merge(origin.sha256(), origin.formatVersion(), Integer::max));
    return known.stream()
        .filter(
            record -> {
              Origin origin = record.observation().origin();
              return newest.getOrDefault(origin.sha256(), 0) == origin.formatVersion();
            })
        .filter(record -> query.window().contains(record.observation().period()))
        .filter(record -> subjects(record.observation().subject()) == query.subjects());
  }

  @Override
  public List<DeclaredZero> declaredZeros(Query query) {
    List<DeclaredZero> known = new ArrayList<>();
    for (int i = 0; i < zeros.size(); i++) {
      if (!zerosImported.get(i).isAfter(query.asOf())
          && subjects(zeros.get(i).subject()) == query.subjects()) {
        known.add(zeros.get(i));
      }
    }
    return known;
  }

  @Override
  public List<Post> posts(LocalDate asOf) {
    return List.of();
  }

  private static Subjects subjects(Subject subject) {
    return switch (subject) {
      case Subject.OfChannel any -> Subjects.CHANNELS;
      case Subject.OfSegment any -> Subjects.SEGMENTS;
      case Subject.OfPost any -> Subjects.POSTS;
      case Subject.OfBenchmark any -> Subjects.BENCHMARKS;
    };
  }
}
