package no.forankring.importers.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.DeclaredZero;
import no.forankring.core.observation.Exported;
import no.forankring.core.observation.Observation;
import no.forankring.core.observation.ObservationSink;
import no.forankring.core.observation.Origin;
import no.forankring.core.observation.Platform;
import no.forankring.core.observation.Post;
import no.forankring.core.observation.Segment;
import no.forankring.core.observation.Source;
import no.forankring.core.observation.Subject;
import no.forankring.core.period.Period;

/**
 * A format for tests: each line is {@code what;day;value}. The second version of the format reads
 * values ten times as large, as if the first had missed a decimal.
 */
final class Plain {

  static final String FORMAT = "linkedin/plain";
  static final ChannelId CHANNEL = new ChannelId(Platform.LINKEDIN, "fjordtog");

  private static final Source SOURCE = new Source("linkedin/plain", "Impressions", 1, false);

  private Plain() {}

  static ImportHeader header(Path file, String exported, String imported) {
    return header(file, exported, imported, 1);
  }

  static ImportHeader header(Path file, String exported, String imported, int version) {
    return header(file, exported(exported), imported, version, CHANNEL);
  }

  static ImportHeader header(
      Path file, Exported exported, String imported, int version, ChannelId channel) {
    return new ImportHeader(
        Delivered.of(file),
        new TreeMap<>(Map.of(FORMAT, version)),
        new TreeMap<>(Map.of("linkedin", channel)),
        new TreeMap<>(Map.of("date", "said \"2026\" \\ \u00e6\u00f8\u00e5 \ud83d\ude82")),
        exported,
        LocalDate.parse(imported));
  }

  static Exported exported(String day) {
    return new Exported(midnight(day), Exported.Basis.NAME);
  }

  static Exported onImport(String day) {
    return new Exported(midnight(day), Exported.Basis.IMPORT_DAY);
  }

  private static Instant midnight(String day) {
    return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** The versions of this program's formats do not matter here: it knows them all. */
  static void replay(ImportEntry entry, Path original, ObservationSink sink) {
    read(entry.header(), original, sink);
  }

  static void read(ImportHeader header, Path original, ObservationSink sink) {
    int version = Objects.requireNonNull(header.formats().get(FORMAT));
    ChannelId channel = Objects.requireNonNull(header.channels().get("linkedin"));
    int number = 0;
    for (String line : lines(original)) {
      number++;
      String[] cells = line.split(";", -1);
      Period day = Period.day(LocalDate.parse(cells[1]));
      Origin origin =
          new Origin(
              header.delivered().name(),
              header.delivered().sha256(),
              "-",
              number,
              "Visninger (totalt)",
              FORMAT,
              version);
      switch (cells[0]) {
        case "zero" ->
            sink.declaredZero(
                new DeclaredZero(
                    subject("day", channel), "follows", SOURCE, day, header.exported(), origin));
        case "about" ->
            sink.post(
                new Post(
                    channel,
                    "7",
                    day.first(),
                    Optional.of(Instant.parse(cells[1] + "T10:15:30.5Z")),
                    Optional.empty(),
                    Optional.of("https://example.org/7"),
                    Optional.of(cells[2])));
        default -> {
          BigDecimal value = new BigDecimal(cells[2]);
          sink.observation(
              new Observation(
                  subject(cells[0], channel),
                  "impressions",
                  SOURCE,
                  day,
                  version == 1 ? value : value.movePointRight(1),
                  cells[0].equals("post") ? Optional.of("NOK") : Optional.empty(),
                  header.exported(),
                  origin));
        }
      }
    }
  }

  private static Subject subject(String what, ChannelId channel) {
    return switch (what) {
      case "post" -> new Subject.OfPost(channel, "7");
      case "segment" ->
          new Subject.OfSegment(
              channel, Segment.of(Map.of("age", "25-34", "a=b\\", "c,d=e\\n\nf\r")));
      case "rival" -> new Subject.OfBenchmark(channel.platform(), "Skinnegående AS");
      default -> new Subject.OfChannel(channel);
    };
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
