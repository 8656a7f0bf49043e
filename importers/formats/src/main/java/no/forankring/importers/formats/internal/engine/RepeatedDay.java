package no.forankring.importers.formats.internal.engine;

import java.time.LocalDateTime;
import java.util.Optional;
import no.forankring.importers.formats.internal.document.DateStyle;
import no.forankring.importers.formats.internal.sheet.Cell;

/** Reads days that mostly repeat the one above: posts stand in the order of publication. */
final class RepeatedDay {

  private Optional<Cell> above = Optional.empty();
  private Optional<LocalDateTime> read = Optional.empty();

  /** What {@link Days#read} reads, in a table whose days are all written in one style. */
  Optional<LocalDateTime> read(Cell cell, DateStyle style) {
    if (above.isEmpty() || !above.get().equals(cell)) {
      above = Optional.of(cell);
      read = Days.read(cell, style, Optional.empty());
    }
    return read;
  }
}
