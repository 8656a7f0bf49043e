package no.forankring.importers.formats.internal.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;

/** One cell as the file holds it. */
public sealed interface Cell {

  /** Text, untrusted, not trimmed. */
  record Text(String raw) implements Cell {
    @Override
    public String text() {
      return raw;
    }
  }

  /**
   * A number of a workbook.
   *
   * @param value the shortest decimal that is this floating-point number
   * @param date what the number means where the cell is formatted as a date
   */
  record Numeric(BigDecimal value, Optional<LocalDateTime> date) implements Cell {
    @Override
    public String text() {
      return date.map(LocalDateTime::toString).orElseGet(value::toPlainString);
    }
  }

  /** The cell in words, as a diagnostic quotes it. */
  String text();

  default boolean isBlank() {
    return text().isBlank();
  }

  static Cell blank() {
    return new Text("");
  }

  static Cell of(String raw) {
    return new Text(raw);
  }
}
