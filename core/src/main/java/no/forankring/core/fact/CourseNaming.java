package no.forankring.core.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.period.FiscalCalendar;
import no.forankring.core.period.Period;
import no.forankring.core.period.Quarter;
import no.forankring.core.strategy.Course.Milestone;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Target;
import no.forankring.core.strategy.Target.Revision;

/**
 * Makes what a target was before, what leads up to it and what was given up facts too, so that a
 * strategy's history can be shown and traced: {@code target/<id>#first} and {@code #revised-1},
 * {@code #revised-2} … of a revised one, {@code #milestone-2026-12-31}, {@code #given-up}.
 */
final class CourseNaming {

  private final QuarterComposer composer;
  private final MetricCatalogue catalogue;
  private final FiscalCalendar calendar;
  private final Quarter quarter;
  private final LocalDate asOf;

  CourseNaming(
      QuarterComposer composer,
      MetricCatalogue catalogue,
      FiscalCalendar calendar,
      Quarter quarter,
      LocalDate asOf) {
    this.composer = composer;
    this.catalogue = catalogue;
    this.calendar = calendar;
    this.quarter = quarter;
    this.asOf = asOf;
  }

  void name(Target target) {
    Metric metric = catalogue.get(target.metric());
    List<Revision> known = target.revisionsOn(asOf);
    if (!known.isEmpty()) {
      put(target, metric, "first", target.value(), due(target, metric, target.span()));
    }
    for (int i = 0; i < known.size(); i++) {
      Revision revision = known.get(i);
      Period days = due(target, metric, target.spanOn(revision.date()));
      put(target, metric, "revised-" + (i + 1), revision.value(), days);
    }
    for (Milestone milestone : target.course().milestones()) {
      LocalDate day = milestone.date();
      put(target, metric, "milestone-" + day, milestone.value(), until(target, metric, day));
    }
    if (target.isRetiredOn(asOf)) {
      Period days = due(target, metric, target.spanOn(asOf));
      put(target, metric, "given-up", target.valueOn(asOf), days);
    }
  }

  private Period due(Target target, Metric metric, Span span) {
    return TargetDays.of(target, span, metric.kind(), quarter, calendar).due();
  }

  /** A sum is counted from the day somebody wanted it. */
  private static Period until(Target target, Metric metric, LocalDate day) {
    return new Period(metric.kind() == Kind.FLOW ? target.set() : day, day);
  }

  private void put(Target target, Metric metric, String what, BigDecimal value, Period days) {
    String key = "target/" + target.id();
    composer.put(
        new Fact(
            key + "#" + what,
            metric.id(),
            metric.kind(),
            metric.unit(),
            target.currency(),
            target.scope(),
            days,
            Scenario.PL,
            Optional.of(value),
            Optional.empty(),
            Optional.empty(),
            true,
            List.of(),
            Computation.TARGET,
            List.of(new Contribution.OfAim(key))));
  }
}
