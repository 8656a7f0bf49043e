package no.forankring.core.fact.internal.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.forankring.core.fact.ExpectationFact;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.Scenario;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.fact.internal.measure.History;
import no.forankring.core.fact.internal.measure.Measure;
import no.forankring.core.fact.internal.measure.Measures;
import no.forankring.core.fact.internal.measure.MetricBreaks;
import no.forankring.core.fact.internal.quarter.QuarterComposer;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.observation.Break;
import no.forankring.core.period.FiscalCalendar;
import no.forankring.core.period.Period;
import no.forankring.core.period.Quarter;
import no.forankring.core.strategy.Course;
import no.forankring.core.strategy.Expectation;
import no.forankring.core.strategy.Serves;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Target;

/**
 * How each target stands at the quarter's last day, and what can be expected by its deadline, from
 * a history of months or quarters.
 */
public final class TargetAssessment {

  private static final int QUARTERS_SHOWN = 9;

  private final Measures measures;
  private final MetricCatalogue catalogue;
  private final FiscalCalendar calendar;
  private final MetricBreaks breaks;
  private final QuarterComposer composer;
  private final Set<String> companies;
  private final Quarter quarter;
  private final LocalDate today;
  private final LocalDate asOf;

  /**
   * Looks from a quarter's last day.
   *
   * @param composer to which the numbers of each target are added
   * @param asOf the targets are those of this day
   * @param companies ids of those a target is held against; all where none is named
   */
  public TargetAssessment(
      Measures measures,
      MetricCatalogue catalogue,
      FiscalCalendar calendar,
      MetricBreaks breaks,
      QuarterComposer composer,
      Quarter quarter,
      LocalDate asOf,
      Set<String> companies) {
    this.measures = measures;
    this.catalogue = catalogue;
    this.calendar = calendar;
    this.breaks = breaks;
    this.composer = composer;
    this.companies = companies;
    this.quarter = quarter;
    this.today = calendar.period(quarter).last();
    this.asOf = asOf;
  }

  /**
   * Assesses a target as it stood on the as-of day.
   *
   * @param trusted whether forecasts are shown
   */
  public TargetFact assess(Target target, boolean trusted) {
    TargetFact fact = assess(TargetFact.key(target), target, trusted);
    Metric metric = catalogue.get(target.metric());
    TargetDays days = TargetDays.of(target, fact.span(), metric.kind(), quarter, calendar);
    if (days.isWholly(calendar.period(quarter), metric.kind())) {
      composer.addPlan(fact, metric);
    }
    return fact;
  }

  /** Assesses what somebody expects as if it were a target; it is nobody's plan. */
  public ExpectationFact assess(Expectation expectation, boolean trusted) {
    Target target =
        new Target(
            expectation.id(),
            expectation.metric(),
            expectation.scope(),
            new Span.At(expectation.deadline()),
            expectation.sense(),
            expectation.value(),
            expectation.currency(),
            expectation.said(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Serves.NOTHING,
            Course.DIRECT,
            expectation.file(),
            expectation.line());
    return new ExpectationFact(
        expectation,
        expectation.stageOn(asOf),
        assess("expectation/" + expectation.id(), target, trusted));
  }

  private TargetFact assess(String key, Target target, boolean trusted) {
    Metric metric = catalogue.get(target.metric());
    Span span = target.spanOn(asOf);
    BigDecimal value = target.valueOn(asOf);
    TargetDays days = TargetDays.of(target, span, metric.kind(), quarter, calendar);
    LocalDate meaningHeldUntil = days.over(today) ? today : days.deadline();
    Optional<Measure> measured = measure(target, metric, days.actual());
    TargetOutlook ahead =
        new TargetOutlook(
            today,
            target,
            metric,
            span,
            value,
            days,
            known(target, metric, days.actual(), meaningHeldUntil),
            known(target, metric, days.judged(), days.deadline()),
            history(target, metric, span),
            trusted);
    Optional<BigDecimal> actual = measured.flatMap(Measure::value);
    TargetFact fact =
        new TargetFact(
            key,
            target,
            span,
            days.deadline(),
            value,
            actual,
            actual.map(known -> known.subtract(value)),
            days.ahead(),
            ahead.probability(),
            ahead.range(),
            ahead.realistic(),
            ahead.stretching(),
            ahead.reachedBy(),
            ahead.notWithinFiveYears(),
            ahead.paceNow(),
            ahead.paceNeeded(),
            ahead.paceUnit(),
            ahead.status(),
            ahead.tooEarlyUntil(),
            ahead.silence(),
            ahead.precedent(step -> allHistory(step, target, metric)),
            ahead.peers(measures, companies, lastBreak(target, metric)),
            shown(target, metric),
            target.wantedUpTo(asOf),
            path(target, metric, span, value, days),
            brokenSince(target, metric));
    new TargetNaming(composer, fact, metric, days, calendar.period(quarter)).name(measured);
    return fact;
  }

  /** An amount in another currency is none of this target's. */
  private Optional<Measure> measure(Target target, Metric metric, Optional<Period> days) {
    return days.flatMap(period -> measures.of(target.scope(), metric, period))
        .filter(measure -> measure.isIn(target.currency()));
  }

  private TargetOutlook.Known known(
      Target target, Metric metric, Optional<Period> days, LocalDate last) {
    Optional<Measure> measure = measure(target, metric, days);
    boolean covered =
        measure.filter(found -> found.coverage().compareTo(Fact.VERDICT_COVERAGE) >= 0).isPresent();
    boolean broken =
        days.filter(
                period -> !breaks.between(target.scope(), metric, period.first(), last).isEmpty())
            .isPresent();
    return new TargetOutlook.Known(measure.flatMap(Measure::value), covered && !broken);
  }

  private History history(Target target, Metric metric, Span span) {
    if (metric.kind() == Kind.UNIQUE && span instanceof Span.Each(var step)) {
      // The people of a quarter are not those of its months.
      return allHistory(step, target, metric);
    }
    return History.upTo(
        today, measures, target.scope(), metric, target.currency(), lastBreak(target, metric));
  }

  private History allHistory(Span.Step step, Target target, Metric metric) {
    return History.all(
        step,
        today,
        measures,
        target.scope(),
        metric,
        target.currency(),
        lastBreak(target, metric));
  }

  private Optional<LocalDate> lastBreak(Target target, Metric metric) {
    return breaks.between(target.scope(), metric, LocalDate.MIN, today).stream()
        .map(Break::day)
        .max(LocalDate::compareTo);
  }

  /**
   * From where it was when the value was last set; of a sum over days from nothing. What was a
   * milestone on the way to another value is none on this one.
   */
  private Optional<BigDecimal> path(
      Target target, Metric metric, Span span, BigDecimal value, TargetDays days) {
    if (span instanceof Span.Each || !days.begun()) {
      return Optional.empty();
    }
    LocalDate since = target.wantedUpTo(asOf).getLast().since();
    return switch (metric.kind()) {
      case STOCK ->
          TargetPath.of(
                  target.course(),
                  since,
                  measure(target, metric, Optional.of(Period.day(since))).flatMap(Measure::value),
                  days.deadline(),
                  value)
              .on(today);
      case FLOW ->
          TargetPath.of(
                  target.course(),
                  days.due().first().minusDays(1),
                  Optional.of(BigDecimal.ZERO),
                  days.deadline(),
                  value)
              .on(today);
      case LEVEL, RATIO, UNIQUE ->
          TargetPath.of(target.course(), since, Optional.empty(), days.deadline(), value).on(today);
    };
  }

  private Optional<LocalDate> brokenSince(Target target, Metric metric) {
    List<Target.Wanted> wanted = target.wantedUpTo(asOf);
    BigDecimal value = wanted.getLast().value();
    LocalDate since = wanted.getLast().since();
    for (Target.Wanted each : wanted.reversed()) {
      if (each.value().compareTo(value) != 0) {
        break;
      }
      since = each.since();
    }
    return breaks.between(target.scope(), metric, since, today).stream()
        .map(Break::day)
        .max(LocalDate::compareTo);
  }

  private List<Fact> shown(Target target, Metric metric) {
    List<Fact> facts = new ArrayList<>();
    for (int i = QUARTERS_SHOWN - 1; i >= 0; i--) {
      Quarter each = quarter.plus(-i);
      composer.add(target.scope(), metric, each, each, Scenario.AC).ifPresent(facts::add);
    }
    return facts;
  }
}
