package no.forankring.importers.formats.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.forankring.core.observation.Segment;
import no.forankring.core.observation.Severity;
import no.forankring.importers.formats.internal.document.Column;
import no.forankring.importers.formats.internal.document.Meaning;
import no.forankring.importers.formats.internal.document.Title;
import no.forankring.importers.formats.internal.document.Unit;
import no.forankring.importers.formats.internal.sheet.Cell;
import no.forankring.importers.formats.internal.sheet.Row;

/** Reads the values of a row below a header: one for each column of a metric that holds one. */
final class RowValues {

  private final Claim claim;
  private final String sheet;
  private final List<Bound> bound = new ArrayList<>();

  RowValues(Claim claim, String sheet) {
    this.claim = claim;
    this.sheet = sheet;
    claim
        .columns()
        .forEach(
            (position, column) -> {
              if (column.meaning() == Meaning.VALUE) {
                bound.add(bound(position, column));
              }
            });
  }

  /** A column of a metric with what it says of each of its values. */
  private record Bound(
      int position,
      String header,
      Column column,
      Optional<String> metric,
      String name,
      int rank,
      Unit unit,
      Optional<String> currency) {}

  private Bound bound(int position, Column column) {
    Optional<Title> title = claim.title().filter(decides -> decides.metric().isPresent());
    String header = header(position);
    return new Bound(
        position,
        header,
        column,
        TableReader.metric(claim, column),
        title.map(Title::column).orElse(column.name()),
        title.map(Title::rank).orElse(column.rank()),
        title.map(Title::unit).orElse(column.unit()),
        column.money() ? Currencies.of(header) : Optional.empty());
  }

  List<FoundValue> read(Row row, About about, Findings findings) {
    List<FoundValue> values = new ArrayList<>(bound.size());
    for (Bound column : bound) {
      read(row, column, about, findings, values);
    }
    for (int position = claim.header().size(); position < row.cells().size(); position++) {
      if (!row.cell(position).isBlank()) {
        findings.odd(
            RowReader.odd(
                "cell-beyond-header", Severity.WARNING, sheet, row, "", row.cell(position)));
      }
    }
    return values;
  }

  private void read(Row row, Bound bound, About about, Findings findings, List<FoundValue> values) {
    Cell cell = row.cell(bound.position());
    switch (Numbers.read(cell, claim.table().numbers())) {
      case Numbers.Reading.Value value ->
          values.add(
              new FoundValue(
                  narrowed(about, bound.column()),
                  bound.metric().orElseThrow(),
                  bound.name(),
                  bound.header(),
                  bound.rank(),
                  bound.column().partial(),
                  bound.unit().toMetric(value.value()),
                  bound.currency()));
      case Numbers.Reading.Missing missing -> {
        // Absent, not zero.
      }
      case Numbers.Reading.Damaged damaged ->
          throw RowReader.damaged(sheet, row, bound.header(), cell);
      case Numbers.Reading.Unreadable unreadable ->
          findings.odd(
              RowReader.odd(
                  "cell-not-a-number", Severity.WARNING, sheet, row, bound.header(), cell));
    }
  }

  /** A column may be about a part of the row's segment: the women among those of one age. */
  private static About narrowed(About about, Column column) {
    if (about instanceof About.OfSegment(Segment segment) && !column.segment().isEmpty()) {
      Map<String, String> both = new TreeMap<>(segment.dimensions());
      both.putAll(column.segment());
      return new About.OfSegment(Segment.of(both));
    }
    return about;
  }

  String header(int position) {
    return position < claim.header().size() ? claim.header().get(position) : "";
  }
}
