package no.forankring.core.fact.internal.targets;

import java.time.LocalDate;
import java.util.Optional;
import no.forankring.core.fact.internal.measure.History;
import no.forankring.core.metric.Kind;
import no.forankring.core.period.FiscalCalendar;
import no.forankring.core.period.Period;
import no.forankring.core.period.Quarter;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Target;

/**
 * Which days a target speaks of, seen from a quarter's last day.
 *
 * @param deadline the last day of the span, or of the quarter for a repeating span
 * @param actual the days whose value stands now; none before the span begins, and none of a {@code
 *     UNIQUE} metric before it is over, for parts of it say nothing
 * @param judged the days that decide once the deadline is over: a level is judged on its deadline,
 *     whatever came later
 * @param due the days the target's value is meant for
 * @param ahead the days an outlook speaks of: those, or the next ones of a repeating span
 * @param begun whether there is anything to count yet
 */
record TargetDays(
    LocalDate deadline,
    Optional<Period> actual,
    Optional<Period> judged,
    Period due,
    Period ahead,
    boolean begun) {

  private TargetDays(
      LocalDate deadline,
      Optional<Period> actual,
      Optional<Period> judged,
      Period due,
      boolean begun) {
    this(deadline, actual, judged, due, due, begun);
  }

  static TargetDays of(
      Target target, Span span, Kind kind, Quarter quarter, FiscalCalendar calendar) {
    Period now = calendar.period(quarter);
    return switch (span) {
      case Span.At(var deadline) -> at(target.set(), deadline, kind, now, calendar);
      case Span.Each(var step) -> {
        Period last =
            step == Span.Step.QUARTER
                ? now
                : new Period(now.last().plusDays(1).minusMonths(1), now.last());
        yield new TargetDays(
            now.last(),
            Optional.of(last),
            Optional.of(last),
            last,
            next(last, step),
            !target.set().isAfter(now.last()));
      }
      case Span.FromTo(var days) ->
          switch (kind) {
            case STOCK, LEVEL -> level(days.last(), now, days, calendar);
            case FLOW, RATIO -> run(days, now.last());
            case UNIQUE -> whole(days, now.last());
          };
    };
  }

  private static TargetDays at(
      LocalDate set, LocalDate deadline, Kind kind, Period now, FiscalCalendar calendar) {
    Period last = lastQuarterUpTo(deadline, calendar);
    return switch (kind) {
      case STOCK, LEVEL, RATIO -> level(deadline, now, last, calendar);
      case FLOW -> run(set.isAfter(deadline) ? last : new Period(set, deadline), now.last());
      // Different people are counted over days; on a deadline alone there is nothing to count.
      case UNIQUE -> new TargetDays(deadline, Optional.empty(), Optional.empty(), last, true);
    };
  }

  private static TargetDays level(
      LocalDate deadline, Period now, Period due, FiscalCalendar calendar) {
    return new TargetDays(
        deadline, Optional.of(now), Optional.of(lastQuarterUpTo(deadline, calendar)), due, true);
  }

  private static TargetDays run(Period days, LocalDate today) {
    Optional<Period> soFar =
        days.first().isAfter(today)
            ? Optional.empty()
            : Optional.of(days.last().isAfter(today) ? new Period(days.first(), today) : days);
    return new TargetDays(days.last(), soFar, soFar, days, soFar.isPresent());
  }

  private static TargetDays whole(Period days, LocalDate today) {
    Optional<Period> over = days.last().isAfter(today) ? Optional.empty() : Optional.of(days);
    return new TargetDays(days.last(), over, over, days, !days.first().isAfter(today));
  }

  private static Period next(Period last, Span.Step step) {
    LocalDate first = last.last().plusDays(1);
    return new Period(first, first.plusMonths(History.months(step)).minusDays(1));
  }

  private static Period lastQuarterUpTo(LocalDate deadline, FiscalCalendar calendar) {
    return new Period(calendar.period(calendar.quarterOf(deadline)).first(), deadline);
  }

  /** Whether the deadline has passed on a day. */
  boolean over(LocalDate today) {
    return !deadline.isAfter(today);
  }

  /** Whether the value is meant for exactly these days: then it is their plan. */
  boolean isWholly(Period period, Kind kind) {
    return switch (kind) {
      case STOCK, LEVEL -> deadline.equals(period.last());
      case FLOW, RATIO, UNIQUE -> due.equals(period) && actual.isPresent();
    };
  }
}
