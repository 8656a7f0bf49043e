package no.forankring.core.fact.internal.targets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.Contribution;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.Scenario;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.fact.internal.quarter.QuarterComposer;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.period.FiscalCalendar;
import no.forankring.core.period.Period;
import no.forankring.core.period.Quarter;
import no.forankring.core.strategy.Target;

/**
 * Makes what was wanted of a target that was given up a fact, {@code target/<id>#given-up}: it is
 * judged no more, and what a strategy's history shows can be traced all the same.
 */
public final class GivenUpNaming {

  private final QuarterComposer composer;
  private final MetricCatalogue catalogue;
  private final FiscalCalendar calendar;
  private final Quarter quarter;
  private final LocalDate asOf;

  /**
   * Names what was given up.
   *
   * @param composer to which the facts are added
   */
  public GivenUpNaming(
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

  /** Nothing of a target that stands. */
  public void name(Target target) {
    if (!target.isRetiredOn(asOf)) {
      return;
    }
    Metric metric = catalogue.get(target.metric());
    Period due = TargetDays.of(target, target.spanOn(asOf), metric.kind(), quarter, calendar).due();
    String key = TargetFact.key(target);
    composer.put(
        new Fact(
            key + "#given-up",
            metric.id(),
            metric.kind(),
            metric.unit(),
            target.currency(),
            target.scope(),
            due,
            Scenario.PL,
            Optional.of(target.valueOn(asOf)),
            Optional.empty(),
            Optional.empty(),
            true,
            List.of(),
            Computation.TARGET,
            List.of(new Contribution.OfAim(key))));
  }
}
