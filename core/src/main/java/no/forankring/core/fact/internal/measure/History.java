package no.forankring.core.fact.internal.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.Metric;
import no.forankring.core.observation.Scope;
import no.forankring.core.period.Period;
import no.forankring.core.strategy.Span;

/**
 * The unbroken run of equal steps that ends on a day, each fully covered: months where there are
 * enough of them, else quarters.
 *
 * @param step how long each step is
 * @param values oldest first: a level at each step's end, a flow over each step
 */
public record History(Span.Step step, List<BigDecimal> values) {

  /** Fewer observations than this say nothing yet. */
  public static final int LEAST = 6;

  private static final int MOST_MONTHS = 240;

  /**
   * The history of a metric.
   *
   * @param currency the target's; another one's amounts say nothing of it
   * @param notBefore nothing is looked at before this day: a break, or the beginning
   */
  public static History upTo(
      LocalDate last,
      Measures measures,
      Scope scope,
      Metric metric,
      Optional<String> currency,
      Optional<LocalDate> notBefore) {
    History months = all(Span.Step.MONTH, last, measures, scope, metric, currency, notBefore);
    if (months.values().size() >= LEAST) {
      return months;
    }
    History quarters = all(Span.Step.QUARTER, last, measures, scope, metric, currency, notBefore);
    boolean enough = quarters.values().size() >= LEAST;
    return enough || quarters.values().size() > months.values().size() ? quarters : months;
  }

  /** All of the history in steps of one length. */
  public static History all(
      Span.Step step,
      LocalDate last,
      Measures measures,
      Scope scope,
      Metric metric,
      Optional<String> currency,
      Optional<LocalDate> notBefore) {
    List<BigDecimal> newestFirst = new ArrayList<>();
    LocalDate after = last.plusDays(1);
    for (int i = 1; i <= MOST_MONTHS / months(step); i++) {
      LocalDate first = after.minusMonths((long) i * months(step));
      LocalDate end = after.minusMonths((long) (i - 1) * months(step)).minusDays(1);
      Optional<BigDecimal> value =
          notBefore.filter(first::isBefore).isPresent()
              ? Optional.empty()
              : whole(measures, scope, metric, currency, new Period(first, end)).map(Measure::get);
      if (value.isEmpty()) {
        break;
      }
      newestFirst.add(value.get());
    }
    Collections.reverse(newestFirst);
    return new History(step, List.copyOf(newestFirst));
  }

  /** What has a value and is fully covered, in this currency where it is money. */
  public static Optional<Measure> whole(
      Measures measures, Scope scope, Metric metric, Optional<String> currency, Period period) {
    return measures
        .of(scope, metric, period)
        .filter(measure -> measure.coverage().compareTo(BigDecimal.ONE) == 0)
        .filter(measure -> measure.isIn(currency))
        .filter(measure -> measure.value().isPresent());
  }

  /** How many months a step is long. */
  public static int months(Span.Step step) {
    return step == Span.Step.MONTH ? 1 : 3;
  }

  /** What each step added: the flows themselves, or the differences of levels. */
  public List<BigDecimal> increments(Kind kind) {
    if (kind == Kind.FLOW) {
      return values;
    }
    List<BigDecimal> differences = new ArrayList<>();
    for (int i = 1; i < values.size(); i++) {
      differences.add(values.get(i).subtract(values.get(i - 1)));
    }
    return differences;
  }
}
