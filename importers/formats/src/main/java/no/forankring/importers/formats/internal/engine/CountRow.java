package no.forankring.importers.formats.internal.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.forankring.core.observation.Severity;
import no.forankring.importers.formats.internal.document.Title;
import no.forankring.importers.formats.internal.sheet.Cell;
import no.forankring.importers.formats.internal.sheet.Row;

/** One number below its key. */
final class CountRow implements RowReader {

  private final Claim claim;
  private final String sheet;
  private boolean done;

  CountRow(Claim claim, String sheet) {
    this.claim = claim;
    this.sheet = sheet;
  }

  @Override
  public void read(Row row, Findings findings) {
    Cell cell =
        row.cells().stream()
            .filter(candidate -> !candidate.isBlank())
            .findFirst()
            .orElse(Cell.blank());
    String header = claim.header().getFirst();
    Title title = claim.title().orElseThrow();
    if (done) {
      findings.skipped(RowReader.odd("row-unexpected", Severity.WARNING, sheet, row, header, cell));
      return;
    }
    done = true;
    switch (Numbers.read(cell, claim.table().numbers())) {
      case Numbers.Reading.Value value ->
          findings.row(
              new FoundRow(
                  row.number(),
                  Optional.empty(),
                  Set.of(),
                  Optional.empty(),
                  List.of(
                      new FoundValue(
                          new About.OfChannel(),
                          title.metric().orElseThrow(),
                          title.column(),
                          header,
                          title.rank(),
                          false,
                          title.unit().toMetric(value.value()),
                          Optional.empty()))));
      case Numbers.Reading.Missing missing ->
          findings.skipped(
              RowReader.odd("row-without-values", Severity.INFO, sheet, row, header, cell));
      case Numbers.Reading.Damaged damaged -> throw RowReader.damaged(sheet, row, header, cell);
      case Numbers.Reading.Unreadable unreadable ->
          findings.skipped(
              RowReader.odd("cell-not-a-number", Severity.WARNING, sheet, row, header, cell));
    }
  }
}
