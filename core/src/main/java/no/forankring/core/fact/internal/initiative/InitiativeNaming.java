package no.forankring.core.fact.internal.initiative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.forankring.core.analysis.effect.Gain;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.Contribution;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.InitiativeFact;
import no.forankring.core.fact.Scenario;
import no.forankring.core.fact.internal.measure.History;
import no.forankring.core.fact.internal.measure.Measure;
import no.forankring.core.fact.internal.measure.Shares;
import no.forankring.core.fact.internal.quarter.QuarterComposer;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.Unit;
import no.forankring.core.observation.Scope;
import no.forankring.core.period.Period;
import no.forankring.core.strategy.Initiative;
import no.forankring.core.strategy.Initiative.Expected;
import no.forankring.core.strategy.Span;

/** Makes every number of an initiative a fact too, so that it can be shown and traced. */
final class InitiativeNaming {

  /** Of the Gregorian calendar, on average. */
  private static final double DAYS_A_MONTH = 365.2425 / 12;

  private final QuarterComposer composer;
  private final InitiativeFact fact;
  private final Period period;
  private final List<Contribution> strategy;

  InitiativeNaming(QuarterComposer composer, InitiativeFact fact, LocalDate today) {
    this.composer = composer;
    this.fact = fact;
    Initiative initiative = fact.initiative();
    LocalDate last = initiative.lastAsOf(today).orElse(today);
    this.period =
        new Period(initiative.from(), last.isBefore(initiative.from()) ? initiative.from() : last);
    this.strategy = List.of(new Contribution.OfInitiative(initiative));
  }

  /** What is put into it. */
  void nameInput() {
    Initiative initiative = fact.initiative();
    initiative
        .spending()
        .ifPresent(
            spending ->
                put(
                    "cost",
                    "spend",
                    Unit.MONEY,
                    Optional.of(spending.currency()),
                    spending.amount()));
    initiative
        .hours()
        .ifPresent(hours -> put("hours", "hours", Unit.HOURS, Optional.empty(), hours));
    if (fact.posts() > 0) {
      BigDecimal count = BigDecimal.valueOf(fact.posts());
      put("posts", "posts_published", Unit.COUNT, Optional.empty(), count);
    }
  }

  private void put(
      String what, String metric, Unit unit, Optional<String> currency, BigDecimal value) {
    composer.put(
        new Fact(
            fact.factId(what),
            metric,
            Kind.FLOW,
            unit,
            currency,
            new Scope.All(),
            period,
            Scenario.PL,
            Optional.of(value),
            Optional.empty(),
            Optional.empty(),
            false,
            List.of(),
            Computation.TARGET,
            strategy));
  }

  /**
   * What it should change, and what it gave.
   *
   * @param seen the metric over its days, where known
   */
  void nameEffect(Metric metric, Expected expected, Optional<Measure> seen) {
    put(
        "expected",
        metric,
        expected,
        Scenario.PL,
        expected.change(),
        Computation.WANTED_CHANGE,
        strategy);
    List<Contribution> from = new ArrayList<>(strategy);
    seen.ifPresent(measure -> from.addAll(measure.contributions()));
    fact.effect()
        .flatMap(effect -> effect.gain())
        .ifPresent(gain -> nameGain(metric, expected, gain, from));
  }

  private void nameGain(Metric metric, Expected expected, Gain gain, List<Contribution> from) {
    double days = expected.each().map(InitiativeNaming::days).orElse(1.0);
    boolean adds = metric.kind() == Kind.FLOW || metric.kind() == Kind.STOCK;
    if (metric.kind() != Kind.STOCK) {
      put("gain", metric, expected, days * gain.perStep(), from);
      put("gain-low", metric, expected, days * gain.interval().low(), from);
      put("gain-high", metric, expected, days * gain.interval().high(), from);
    }
    if (adds) {
      put("gain-total", metric, expected, gain.total(), from);
      put("gain-total-low", metric, expected, gain.totalInterval().low(), from);
      put("gain-total-high", metric, expected, gain.totalInterval().high(), from);
    }
  }

  private static double days(Span.Step step) {
    return History.months(step) * DAYS_A_MONTH;
  }

  private void put(
      String what, Metric metric, Expected expected, double value, List<Contribution> from) {
    BigDecimal rounded = Shares.ofDouble(value);
    put(what, metric, expected, Scenario.AC, rounded, Computation.EFFECT, from);
  }

  private void put(
      String what,
      Metric metric,
      Expected expected,
      Scenario scenario,
      BigDecimal value,
      Computation computation,
      List<Contribution> from) {
    composer.put(
        new Fact(
            fact.factId(what),
            metric.id(),
            metric.kind(),
            metric.unit(),
            expected.currency(),
            expected.scope(),
            period,
            scenario,
            Optional.of(value),
            Optional.empty(),
            Optional.empty(),
            true,
            List.of(),
            computation,
            from));
  }
}
