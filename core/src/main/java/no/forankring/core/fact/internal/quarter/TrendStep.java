package no.forankring.core.fact.internal.quarter;

import java.time.LocalDate;
import java.util.List;
import no.forankring.core.fact.TrendFact.Step;
import no.forankring.core.period.Period;

/** The steps that a trend is looked for in, counted back from the quarter's last day. */
enum TrendStep {
  WEEK(Step.WEEK, 52, 26, 10),
  MONTH(Step.MONTH, 12, 36, 12),
  QUARTER(Step.QUARTER, 4, 16, 6);

  private static final int MONTHS_OF_A_QUARTER = 3;

  /** What it is called in the facts. */
  final Step step;

  /** How many a year has. */
  final int ofAYear;

  /** No more are looked at: what lies further back is no trend of today. */
  final int most;

  /** With fewer a finer step says more. */
  final int enough;

  TrendStep(Step step, int ofAYear, int most, int enough) {
    this.step = step;
    this.ofAYear = ofAYear;
    this.most = most;
    this.enough = enough;
  }

  /** The days of a step, 0 for the one that ends on the last day. */
  Period back(LocalDate last, int steps) {
    LocalDate after = last.plusDays(1);
    return new Period(minus(after, steps + 1), minus(after, steps).minusDays(1));
  }

  private LocalDate minus(LocalDate day, int steps) {
    return switch (this) {
      case WEEK -> day.minusWeeks(steps);
      case MONTH -> day.minusMonths(steps);
      case QUARTER -> day.minusMonths((long) MONTHS_OF_A_QUARTER * steps);
    };
  }

  /** The seasons there may be; a year of weeks is longer than what is looked at. */
  List<Integer> seasons() {
    return this == WEEK ? List.of() : List.of(ofAYear);
  }
}
