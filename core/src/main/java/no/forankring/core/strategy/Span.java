package no.forankring.core.strategy;

import java.time.LocalDate;
import no.forankring.core.period.Period;

/** When a target is to be met. */
public sealed interface Span {

  /** By the end of a day. */
  record At(LocalDate deadline) implements Span {}

  /** In each quarter or month. */
  record Each(Step step) implements Span {}

  /** Over a run of days. */
  record FromTo(Period period) implements Span {}

  /** What {@link Each} repeats over. */
  enum Step {
    QUARTER,
    MONTH
  }
}
