package no.forankring.importers.formats.internal.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.observation.Segment;
import no.forankring.core.observation.Severity;
import no.forankring.importers.formats.internal.document.Title;
import no.forankring.importers.formats.internal.sheet.Cell;
import no.forankring.importers.formats.internal.sheet.Row;

/** One row of values below a row of names. */
final class RowAcross implements RowReader {

  private final Claim claim;
  private final String sheet;
  private boolean done;

  RowAcross(Claim claim, String sheet) {
    this.claim = claim;
    this.sheet = sheet;
  }

  @Override
  public void read(Row row, Findings findings) {
    if (done) {
      findings.skipped(
          RowReader.odd("row-unexpected", Severity.WARNING, sheet, row, "", row.cell(0)));
      return;
    }
    done = true;
    List<FoundValue> values = new ArrayList<>();
    for (int position = 0; position < row.cells().size(); position++) {
      Cell cell = row.cell(position);
      String label = position < claim.header().size() ? claim.header().get(position) : "";
      if (label.isBlank()) {
        if (!cell.isBlank()) {
          findings.odd(RowReader.odd("cell-beyond-header", Severity.WARNING, sheet, row, "", cell));
        }
        continue;
      }
      switch (Numbers.read(cell, claim.table().numbers())) {
        case Numbers.Reading.Value value -> values.add(value(label, value.value()));
        case Numbers.Reading.Missing missing -> {
          // Absent, not zero.
        }
        case Numbers.Reading.Damaged damaged -> throw RowReader.damaged(sheet, row, label, cell);
        case Numbers.Reading.Unreadable unreadable ->
            findings.odd(
                RowReader.odd("cell-not-a-number", Severity.WARNING, sheet, row, label, cell));
      }
    }
    if (values.isEmpty()) {
      findings.skipped(
          RowReader.odd("row-without-values", Severity.WARNING, sheet, row, "", row.cell(0)));
      return;
    }
    findings.row(
        new FoundRow(row.number(), claim.period(), claim.account(), Optional.empty(), values));
  }

  private FoundValue value(String label, BigDecimal value) {
    Title title = claim.title().orElseThrow();
    String dimension = title.dimension().or(claim.table()::dimension).orElseThrow();
    return new FoundValue(
        new About.OfSegment(
            Segment.of(Map.of(dimension, Segments.value(dimension, label.strip())))),
        title.metric().orElseThrow(),
        title.column(),
        label,
        title.rank(),
        false,
        title.unit().toMetric(value),
        Optional.empty());
  }
}
