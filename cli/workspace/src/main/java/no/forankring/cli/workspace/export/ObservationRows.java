package no.forankring.cli.workspace.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.forankring.core.observation.Observation;
import no.forankring.core.observation.ObservationSource;
import no.forankring.core.observation.ObservationSource.Query;
import no.forankring.core.observation.ObservationSource.Subjects;
import no.forankring.core.observation.Origin;
import no.forankring.core.observation.Recorded;
import no.forankring.core.observation.Subject;
import no.forankring.core.period.Period;

/**
 * Every value that was read, superseded ones too, with the cell it was read from.
 *
 * @param window only values of days inside it
 */
public record ObservationRows(ObservationSource source, LocalDate asOf, Period window)
    implements Rows {
  private static final List<String> COLUMNS =
      List.of(
          "about",
          "platform",
          "channel",
          "part",
          "metric",
          "first",
          "last",
          "value",
          "currency",
          "exported",
          "exported_basis",
          "imported",
          "import",
          "source",
          "source_column",
          "partial",
          "file",
          "sha256",
          "sheet",
          "row",
          "header",
          "format",
          "format_version");

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public void writeTo(RowSink sink) throws IOException {
    for (Subjects subjects : Subjects.values()) {
      try (Stream<Recorded> all = source.observations(new Query(subjects, asOf, window))) {
        for (Iterator<Recorded> each = all.iterator(); each.hasNext(); ) {
          sink.row(row(each.next()));
        }
      }
    }
  }

  /** Whom a value is about, in the first four columns. */
  private record Who(String about, String platform, Cell channel, Cell part) {
    static Who of(Subject subject) {
      return switch (subject) {
        case Subject.OfChannel(var channel) ->
            new Who("channel", channel.platform().id(), Cell.text(channel), new Cell.Nothing());
        case Subject.OfSegment(var channel, var segment) ->
            new Who("segment", channel.platform().id(), Cell.text(channel), Cell.text(segment));
        case Subject.OfPost(var channel, var post) ->
            new Who("post", channel.platform().id(), Cell.text(channel), Cell.text(post));
        case Subject.OfBenchmark(var platform, var name) ->
            new Who("benchmark", platform.id(), new Cell.Nothing(), Cell.text(name));
      };
    }
  }

  private static List<Cell> row(Recorded recorded) {
    Observation value = recorded.observation();
    Origin origin = value.origin();
    Who who = Who.of(value.subject());
    return List.of(
        Cell.text(who.about()),
        Cell.text(who.platform()),
        who.channel(),
        who.part(),
        Cell.text(value.metric()),
        Cell.text(value.period().first()),
        Cell.text(value.period().last()),
        new Cell.Decimal(value.value()),
        Cell.text(value.currency()),
        Cell.text(value.exported().at()),
        Cell.text(value.exported().basis().name().toLowerCase(Locale.ROOT).replace('_', '-')),
        Cell.text(recorded.imported()),
        new Cell.Count(recorded.sequence()),
        Cell.text(value.source().family()),
        Cell.text(value.source().column()),
        new Cell.Flag(value.source().partial()),
        Cell.text(origin.file()),
        Cell.text(origin.sha256()),
        Cell.text(origin.sheet()),
        new Cell.Count(origin.row()),
        Cell.text(origin.column()),
        Cell.text(origin.format()),
        new Cell.Count(origin.formatVersion()));
  }
}
