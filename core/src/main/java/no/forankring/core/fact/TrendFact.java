package no.forankring.core.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.forankring.core.analysis.trend.Doubt;
import no.forankring.core.analysis.trend.Verdict;
import no.forankring.core.period.Period;

/**
 * Which way a number has gone up to the quarter's last day. How much it rises a step is the fact
 * {@code <id>#trend}, the interval of that {@code #trend-low} and {@code #trend-high}; none of them
 * where there are too few values.
 *
 * @param factId of the number
 * @param step what the values are taken over
 * @param values how many there are; gaps do not count
 * @param period from the first day of the first value to the last day of the last
 * @param doubt why it cannot be told; empty for any other verdict
 * @param season whether the season was taken off
 */
public record TrendFact(
    String factId,
    Step step,
    int values,
    Period period,
    Verdict verdict,
    Optional<Doubt> doubt,
    boolean season) {

  /** What a value is taken over, counted back from the quarter's last day. */
  public enum Step {
    WEEK(52, 26, 10),
    MONTH(12, 36, 12),
    QUARTER(4, 16, 6);

    private static final int MONTHS_OF_A_QUARTER = 3;

    /** How many a year has. */
    final int ofAYear;

    /** No more are looked at: what lies further back is no trend of today. */
    final int most;

    /** With fewer a finer step says more. */
    final int enough;

    Step(int ofAYear, int most, int enough) {
      this.ofAYear = ofAYear;
      this.most = most;
      this.enough = enough;
    }

    /** {@code month}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
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
}
