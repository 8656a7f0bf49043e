package no.forankring.importers.formats.internal.engine;

import java.util.List;
import java.util.Optional;
import no.forankring.core.observation.Diagnostic;
import no.forankring.core.observation.Severity;
import no.forankring.importers.formats.internal.sheet.Cell;
import no.forankring.importers.formats.internal.sheet.Row;
import no.forankring.importers.formats.internal.sheet.UnusableFileException;

/** Makes of each row one call of {@link Findings#row} or {@link Findings#skipped}. */
sealed interface RowReader permits HeadedRows, RowAcross, CountRow {

  void read(Row row, Findings findings);

  /** The table's end: rows that waited for it are told now. */
  default void end(Findings findings) {}

  /** What the total row said of the channel itself, where the format says that it does. */
  default Optional<FoundRow> totals() {
    return Optional.empty();
  }

  static Diagnostic odd(
      String code, Severity severity, String sheet, Row row, String header, Cell cell) {
    String raw = cell.text();
    String shown = raw.length() > 200 ? raw.substring(0, 200) + "…" : raw;
    return new Diagnostic(
        code,
        severity,
        sheet,
        Optional.of(row.number()),
        header.isEmpty() ? Optional.empty() : Optional.of(header),
        raw.isEmpty() ? Optional.empty() : Optional.of(shown),
        List.of());
  }

  /** Numbers turned into days cannot be got back for certain, nor can the ones beside them. */
  static UnusableFileException damaged(String sheet, Row row, String header, Cell cell) {
    return new UnusableFileException(
        "excel-damaged-numbers", sheet, Integer.toString(row.number()), header, cell.text());
  }
}
