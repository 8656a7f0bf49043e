package no.forankring.core.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.forankring.core.fact.TargetFact.Believable;
import no.forankring.core.fact.TargetFact.Range;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.metric.Unit;
import no.forankring.core.observation.Break;
import no.forankring.core.period.FiscalCalendar;
import no.forankring.core.period.Period;
import no.forankring.core.period.Quarter;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Target;
import no.forankring.core.strategy.Target.Sense;

/**
 * How each target stands at the quarter's last day, and what can be expected by its deadline. The
 * outlook is a random walk with drift over months or quarters.
 */
final class TargetAssessment {

  private static final int QUARTERS_SHOWN = 9;

  private final Measures measures;
  private final MetricCatalogue catalogue;
  private final FiscalCalendar calendar;
  private final MetricBreaks breaks;
  private final QuarterComposer composer;
  private final Quarter quarter;
  private final Period period;
  private final LocalDate asOf;

  TargetAssessment(
      Measures measures,
      MetricCatalogue catalogue,
      FiscalCalendar calendar,
      MetricBreaks breaks,
      QuarterComposer composer,
      Quarter quarter,
      LocalDate asOf) {
    this.measures = measures;
    this.catalogue = catalogue;
    this.calendar = calendar;
    this.breaks = breaks;
    this.composer = composer;
    this.quarter = quarter;
    this.period = calendar.period(quarter);
    this.asOf = asOf;
  }

  TargetFact assess(Target target) {
    Metric metric = catalogue.get(target.metric());
    Span span = target.spanOn(asOf);
    BigDecimal value = target.valueOn(asOf);
    Period counted = counted(span, metric, target);
    LocalDate deadline = deadline(span);
    Optional<Measure> measured = measures.of(target.scope(), metric, upToNow(counted));
    Optional<BigDecimal> actual = measured.flatMap(Measure::value);
    boolean broken =
        !breaks.between(target.scope(), metric, counted.first(), period.last()).isEmpty();
    boolean sure =
        !broken
            && measured
                .map(known -> known.coverage().compareTo(Fact.VERDICT_COVERAGE) >= 0)
                .orElse(false);
    History history =
        History.upTo(period.last(), measures, target.scope(), metric, lastBreak(target, metric));
    TargetOutlook ahead =
        new TargetOutlook(
            period.last(), target, metric, span, value, counted, deadline, actual, sure, history);
    TargetFact fact =
        new TargetFact(
            target,
            span,
            deadline,
            value,
            actual,
            actual.map(known -> known.subtract(value)),
            ahead.probability(),
            ahead.range(),
            ahead.reachedBy(),
            ahead.notWithinFiveYears(),
            ahead.paceNow(),
            ahead.paceNeeded(),
            ahead.paceUnit(),
            ahead.status(),
            Believable.CANNOT_TELL,
            shown(target, metric));
    name(fact, metric, measured, counted);
    return fact;
  }

  private Optional<LocalDate> lastBreak(Target target, Metric metric) {
    return breaks.between(target.scope(), metric, LocalDate.MIN, period.last()).stream()
        .map(Break::day)
        .max(LocalDate::compareTo);
  }

  /** The days a target counts: for a level the quarter itself, whose last day it is read on. */
  private Period counted(Span span, Metric metric, Target target) {
    return switch (span) {
      case Span.At(var deadline) ->
          metric.kind() == Kind.FLOW && !target.set().isAfter(deadline)
              ? new Period(target.set(), deadline)
              : until(deadline);
      case Span.Each(var step) ->
          step == Span.Step.QUARTER
              ? period
              : new Period(period.last().plusDays(1).minusMonths(1), period.last());
      case Span.FromTo(var days) -> days;
    };
  }

  private Period until(LocalDate deadline) {
    return deadline.isBefore(period.first())
        ? calendar.period(calendar.quarterOf(deadline))
        : period;
  }

  private Period upToNow(Period counted) {
    return counted.contains(period.last()) && !counted.first().isAfter(period.last())
        ? new Period(counted.first(), period.last())
        : counted;
  }

  private LocalDate deadline(Span span) {
    return switch (span) {
      case Span.At(var deadline) -> deadline;
      case Span.Each each -> period.last();
      case Span.FromTo(var days) -> days.last();
    };
  }

  private List<Fact> shown(Target target, Metric metric) {
    List<Fact> facts = new ArrayList<>();
    for (int i = QUARTERS_SHOWN - 1; i >= 0; i--) {
      Quarter each = quarter.plus(-i);
      composer.add(target.scope(), metric, each, each, Scenario.AC).ifPresent(facts::add);
    }
    return facts;
  }

  /** Every number of a target is a fact too, so that it can be shown and traced. */
  private void name(TargetFact fact, Metric metric, Optional<Measure> measured, Period counted) {
    Period due =
        new Period(
            counted.first().isAfter(fact.deadline()) ? fact.deadline() : counted.first(),
            fact.deadline());
    Contribution target = new Contribution.OfTarget(fact.target().id());
    Contribution actual = new Contribution.OfFact(fact.factId("actual"));
    Contribution aim = new Contribution.OfFact(fact.factId("target"));
    put(
        fact,
        "target",
        Optional.of(fact.value()),
        metric,
        due,
        Scenario.PL,
        Computation.TARGET,
        List.of(target));
    measured
        .filter(known -> known.value().isPresent())
        .ifPresent(
            known ->
                composer.put(
                    new Fact(
                        fact.factId("actual"),
                        metric.id(),
                        metric.kind(),
                        metric.unit(),
                        known.currency(),
                        fact.target().scope(),
                        upToNow(counted),
                        Scenario.AC,
                        known.value(),
                        Optional.empty(),
                        Optional.of(known.coverage()),
                        known.derived(),
                        List.of(),
                        known.computation(),
                        known.contributions())));
    put(
        fact,
        "gap",
        fact.gap(),
        metric,
        due,
        Scenario.AC,
        Computation.DIFFERENCE,
        List.of(actual, aim));
    Optional<BigDecimal> missing =
        fact.gap()
            .map(gap -> fact.target().sense() == Sense.AT_LEAST ? gap.negate() : gap)
            .filter(distance -> distance.signum() > 0);
    put(
        fact,
        "missing",
        missing,
        metric,
        due,
        Scenario.AC,
        Computation.DIFFERENCE,
        List.of(actual, aim));
    List<Contribution> history =
        fact.history().stream()
            .<Contribution>map(each -> new Contribution.OfFact(each.id()))
            .toList();
    put(
        fact,
        "p10",
        fact.forecast().map(Range::p10),
        metric,
        due,
        Scenario.FC,
        Computation.OUTLOOK,
        history);
    put(
        fact,
        "p50",
        fact.forecast().map(Range::p50),
        metric,
        due,
        Scenario.FC,
        Computation.OUTLOOK,
        history);
    put(
        fact,
        "p90",
        fact.forecast().map(Range::p90),
        metric,
        due,
        Scenario.FC,
        Computation.OUTLOOK,
        history);
    put(
        fact,
        "pace-now",
        fact.paceNow(),
        metric,
        period,
        Scenario.AC,
        Computation.OUTLOOK,
        history);
    put(
        fact,
        "pace-needed",
        fact.paceNeeded(),
        metric,
        due,
        Scenario.PL,
        Computation.OUTLOOK,
        List.of(actual, aim));
    fact.probability()
        .ifPresent(
            chance ->
                composer.put(
                    new Fact(
                        fact.factId("probability"),
                        metric.id(),
                        Kind.LEVEL,
                        Unit.SHARE,
                        Optional.empty(),
                        fact.target().scope(),
                        due,
                        Scenario.FC,
                        Optional.of(chance),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        List.of(),
                        Computation.OUTLOOK,
                        history)));
  }

  private void put(
      TargetFact fact,
      String what,
      Optional<BigDecimal> value,
      Metric metric,
      Period days,
      Scenario scenario,
      Computation computation,
      List<Contribution> contributions) {
    value.ifPresent(
        known ->
            composer.put(
                new Fact(
                    fact.factId(what),
                    metric.id(),
                    metric.kind(),
                    metric.unit(),
                    fact.target().currency(),
                    fact.target().scope(),
                    days,
                    scenario,
                    Optional.of(known),
                    Optional.empty(),
                    Optional.empty(),
                    true,
                    List.of(),
                    computation,
                    contributions)));
  }
}
