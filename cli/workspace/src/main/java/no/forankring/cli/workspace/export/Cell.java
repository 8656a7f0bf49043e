package no.forankring.cli.workspace.export;

import java.math.BigDecimal;
import java.util.Optional;

/** What stands in one column of one row. */
sealed interface Cell {

  /** Somebody's words; may hold anything. */
  record Text(String text) implements Cell {}

  /** An exact decimal. */
  record Decimal(BigDecimal value) implements Cell {}

  /** A count or a row's number. */
  record Count(long value) implements Cell {}

  /** Yes or no. */
  record Flag(boolean value) implements Cell {}

  /** There is none. */
  record Nothing() implements Cell {}

  static Cell text(Object value) {
    return new Text(value.toString());
  }

  static Cell text(Optional<?> value) {
    return value.<Cell>map(Cell::text).orElseGet(Nothing::new);
  }

  static Cell decimal(Optional<BigDecimal> value) {
    return value.<Cell>map(Decimal::new).orElseGet(Nothing::new);
  }
}
