package no.forankring.reports.content.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What a cell holds. */
public sealed interface Cell {

  /** Nothing, which is not zero. */
  record Empty() implements Cell {}

  /** Characters, whatever they look like: never a formula, a number or a link. */
  record Text(String text) implements Cell {}

  record Day(LocalDate day) implements Cell {}

  /**
   * A number.
   *
   * @param value exact; a spreadsheet keeps about fifteen digits of it
   * @param formula gives the value again, where there is one
   */
  record Amount(BigDecimal value, Format format, Optional<Formula> formula) implements Cell {}
}
