package no.forankring.importers.formats.internal.engine;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.forankring.core.observation.Segment;
import no.forankring.core.observation.Severity;
import no.forankring.core.period.Period;
import no.forankring.importers.formats.internal.document.Column;
import no.forankring.importers.formats.internal.document.HeaderKey;
import no.forankring.importers.formats.internal.document.Meaning;
import no.forankring.importers.formats.internal.document.Table;
import no.forankring.importers.formats.internal.document.Title;
import no.forankring.importers.formats.internal.document.Unit;
import no.forankring.importers.formats.internal.sheet.Cell;
import no.forankring.importers.formats.internal.sheet.Row;

/** Rows below a header. */
final class HeadedRows implements RowReader {

  private final Claim claim;
  private final Table table;
  private final String sheet;
  private final Map<Meaning, List<Integer>> positions;
  private final PostRows posts;

  HeadedRows(Claim claim, String sheet) {
    this.claim = claim;
    this.table = claim.table();
    this.sheet = sheet;
    this.positions = TableReader.positions(claim);
    this.posts = new PostRows(claim, sheet);
  }

  @Override
  public void read(Row row, Findings findings) {
    if (table.totalRows().contains(HeaderKey.of(row.cell(0).text()))) {
      findings.skipped(
          RowReader.odd("total-row", Severity.INFO, sheet, row, header(0), row.cell(0)));
      return;
    }
    switch (table.kind().orElseThrow()) {
      case CHANNEL_DAY -> day(row, findings);
      case CHANNEL_PERIOD -> company(row, findings);
      case SEGMENT -> segment(row, findings);
      case POST -> post(row, findings);
    }
  }

  private void day(Row row, Findings findings) {
    int position = TableReader.of(positions, Meaning.DAY).getFirst();
    Cell cell = row.cell(position);
    Optional<LocalDateTime> day = Days.read(cell, table.dates().orElseThrow());
    if (day.isEmpty()) {
      findings.skipped(
          RowReader.odd("row-without-date", Severity.WARNING, sheet, row, header(position), cell));
      return;
    }
    List<FoundValue> values = values(row, new About.OfChannel(), findings);
    tell(row, Optional.of(Period.day(day.get().toLocalDate())), values, findings);
  }

  private void company(Row row, Findings findings) {
    int position = TableReader.of(positions, Meaning.COMPANY).getFirst();
    Cell cell = row.cell(position);
    if (cell.isBlank()) {
      findings.skipped(
          RowReader.odd("row-without-label", Severity.WARNING, sheet, row, header(position), cell));
      return;
    }
    tell(
        row,
        claim.period(),
        values(row, new About.OfCompany(cell.text().strip()), findings),
        findings);
  }

  private void segment(Row given, Findings findings) {
    int position = TableReader.of(positions, Meaning.LABEL).getFirst();
    Row row = table.spill() ? joined(given, position, findings) : given;
    Cell cell = row.cell(position);
    if (cell.isBlank()) {
      findings.skipped(
          RowReader.odd("row-without-label", Severity.WARNING, sheet, row, header(position), cell));
      return;
    }
    String dimension = column(position).dimension().orElseThrow();
    About about =
        new About.OfSegment(
            Segment.of(Map.of(dimension, Segments.value(dimension, cell.text().strip()))));
    tell(row, Optional.empty(), values(row, about, findings), findings);
  }

  /** A label cut into several cells: the last filled one is the value. */
  private Row joined(Row row, int labelAt, Findings findings) {
    List<Cell> filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    if (filled.size() <= claim.columns().size() || labelAt != 0) {
      return row;
    }
    List<String> label =
        filled.subList(0, filled.size() - 1).stream().map(cell -> cell.text().strip()).toList();
    Cell whole = Cell.of(String.join(", ", label));
    findings.odd(RowReader.odd("label-joined", Severity.INFO, sheet, row, header(0), whole));
    return new Row(row.number(), List.of(whole, filled.getLast()));
  }

  private void post(Row row, Findings findings) {
    switch (posts.read(row)) {
      case PostRows.Reading.Skipped skipped -> findings.skipped(skipped.why());
      case PostRows.Reading.Read read -> {
        List<FoundValue> values = values(row, new About.OfPost(read.post().id()), findings);
        findings.row(
            new FoundRow(
                row.number(),
                Optional.of(Period.day(read.day())),
                account(row),
                Optional.of(read.post()),
                values));
      }
    }
  }

  private void tell(Row row, Optional<Period> period, List<FoundValue> values, Findings findings) {
    if (values.isEmpty()) {
      findings.skipped(
          RowReader.odd("row-without-values", Severity.INFO, sheet, row, "", row.cell(0)));
      return;
    }
    findings.row(new FoundRow(row.number(), period, account(row), Optional.empty(), values));
  }

  private Set<String> account(Row row) {
    Set<String> names = new TreeSet<>();
    for (int position : TableReader.of(positions, Meaning.ACCOUNT)) {
      Cell cell = row.cell(position);
      if (!cell.isBlank()) {
        names.add(cell.text().strip());
      }
    }
    return names;
  }

  private List<FoundValue> values(Row row, About about, Findings findings) {
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
    return switch (Numbers.read(cell, table.numbers())) {
      case Numbers.Reading.Value value -> {
        Optional<Title> title = claim.title().filter(decides -> decides.metric().isPresent());
        Unit unit = title.map(Title::unit).orElse(column.unit());
        yield Optional.of(
            new FoundValue(
                narrowed(about, column),
                TableReader.metric(claim, column).orElseThrow(),
                title.map(Title::column).orElse(column.name()),
                header(position),
                title.map(Title::rank).orElse(column.rank()),
                column.partial(),
                unit.toMetric(value.value())));
      }
      case Numbers.Reading.Missing missing -> Optional.empty();
      case Numbers.Reading.Damaged damaged ->
          throw RowReader.damaged(sheet, row, header(position), cell);
      case Numbers.Reading.Unreadable unreadable -> {
        findings.odd(
            RowReader.odd(
                "cell-not-a-number", Severity.WARNING, sheet, row, header(position), cell));
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

  private Column column(int position) {
    return Optional.ofNullable(claim.columns().get(position)).orElseThrow();
  }

  private String header(int position) {
    return position < claim.header().size() ? claim.header().get(position) : "";
  }
}
