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

  RowValues(Claim claim, String sheet) {
    this.claim = claim;
    this.sheet = sheet;
  }

  List<FoundValue> read(Row row, About about, Findings findings) {
    List<FoundValue> values = new ArrayList<>();
    claim
        .columns()
        .forEach(
            (position, column) -> {
              if (column.meaning() == Meaning.VALUE) {
                value(row, position, column, about, findings).ifPresent(values::add);
              }
            });
    for (int position = claim.header().size(); position < row.cells().size(); position++) {
      if (!row.cell(position).isBlank()) {
        findings.odd(
            RowReader.odd(
                "cell-beyond-header", Severity.WARNING, sheet, row, "", row.cell(position)));
      }
    }
    return values;
  }

  private Optional<FoundValue> value(
      Row row, int position, Column column, About about, Findings findings) {
    Cell cell = row.cell(position);
    String header = header(position);
    return switch (Numbers.read(cell, claim.table().numbers())) {
      case Numbers.Reading.Value value -> {
        Optional<Title> title = claim.title().filter(decides -> decides.metric().isPresent());
        Unit unit = title.map(Title::unit).orElse(column.unit());
        yield Optional.of(
            new FoundValue(
                narrowed(about, column),
                TableReader.metric(claim, column).orElseThrow(),
                title.map(Title::column).orElse(column.name()),
                header,
                title.map(Title::rank).orElse(column.rank()),
                column.partial(),
                unit.toMetric(value.value()),
                column.money() ? Currencies.of(header) : Optional.empty()));
      }
      case Numbers.Reading.Missing missing -> Optional.empty();
      case Numbers.Reading.Damaged damaged -> throw RowReader.damaged(sheet, row, header, cell);
      case Numbers.Reading.Unreadable unreadable -> {
        findings.odd(
            RowReader.odd("cell-not-a-number", Severity.WARNING, sheet, row, header, cell));
        yield Optional.empty();
      }
    };
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
