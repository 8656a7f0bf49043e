package no.forankring.core.fact.internal.targets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.Contribution;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.Operands;
import no.forankring.core.fact.Scenario;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.fact.TargetFact.Range;
import no.forankring.core.fact.internal.measure.Measure;
import no.forankring.core.fact.internal.quarter.QuarterComposer;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.Unit;
import no.forankring.core.period.Period;
import no.forankring.core.strategy.Course;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Target.Sense;

/** Makes every number of a target a fact too, so that it can be shown and traced. */
final class TargetNaming {

  private final QuarterComposer composer;
  private final TargetFact target;
  private final Metric metric;
  private final Period due;
  private final Period now;
  private final Period quarter;

  TargetNaming(
      QuarterComposer composer, TargetFact target, Metric metric, TargetDays days, Period quarter) {
    this.composer = composer;
    this.target = target;
    this.metric = metric;
    this.due = days.due();
    this.now = days.actual().orElse(quarter);
    this.quarter = quarter;
  }

  void name(Optional<Measure> measured) {
    List<Contribution> strategy = List.of(new Contribution.OfAim(target.key()));
    List<Contribution> both =
        List.of(
            new Contribution.OfFact(target.factId("actual")),
            new Contribution.OfFact(target.factId("target")));
    List<Contribution> history =
        target.history().stream()
            .<Contribution>map(each -> new Contribution.OfFact(each.id()))
            .toList();
    putAim("target", Optional.of(target.value()), due, strategy);
    for (int i = 0; i < target.wanted().size() - 1; i++) {
      Optional<BigDecimal> earlier = Optional.of(target.wanted().get(i).value());
      putAim("target-" + (i + 1), earlier, due, strategy);
    }
    List<Course.Milestone> milestones = target.target().course().milestones();
    for (int i = 0; i < milestones.size(); i++) {
      Course.Milestone milestone = milestones.get(i);
      Period day = Period.day(milestone.date());
      putAim("milestone-" + (i + 1), Optional.of(milestone.value()), day, strategy);
    }
    putAim("path", target.path(), Period.day(quarter.last()), strategy);
    measured.filter(known -> known.value().isPresent()).ifPresent(this::putActual);
    putDifference("gap", target.gap(), both, true);
    putDifference("missing", missing(), both, target.target().sense() == Sense.AT_MOST);
    List<Contribution> ahead = with(history, both.getFirst());
    putOutlook("p10", target.forecast().map(Range::p10), ahead);
    putOutlook("p50", target.forecast().map(Range::p50), ahead);
    putOutlook("p90", target.forecast().map(Range::p90), ahead);
    put(
        "expected-gap",
        target.expectedGap(),
        target.ahead(),
        Scenario.FC,
        Computation.EXPECTED_DIFFERENCE,
        List.of(new Contribution.OfFact(target.factId("p50")), both.getLast()),
        Optional.empty());
    putProposal("realistic", target.realistic(), ahead);
    putProposal("stretching", target.stretching(), ahead);
    // A repeating target is its own pace: what is now, and what is wanted.
    boolean repeats = target.span() instanceof Span.Each;
    List<Contribution> pace = repeats ? both.subList(0, 1) : history;
    List<Contribution> needed = repeats ? both.subList(1, 2) : both;
    put(
        "pace-now",
        target.paceNow(),
        quarter,
        Scenario.AC,
        Computation.OUTLOOK,
        pace,
        Optional.empty());
    put(
        "pace-needed",
        target.paceNeeded(),
        left(),
        Scenario.PL,
        Computation.OUTLOOK,
        needed,
        Optional.empty());
    target
        .probability()
        .ifPresent(
            chance ->
                putOfNoUnit(
                    "probability",
                    chance,
                    Unit.SHARE,
                    target.ahead(),
                    Computation.OUTLOOK,
                    with(ahead, both.getLast())));
    target
        .precedent()
        .ifPresent(
            precedent -> {
              putCount("precedent-met", precedent.met(), with(history, both.getLast()));
              putCount("precedent-stretches", precedent.stretches(), history);
            });
    target
        .peers()
        .ifPresent(
            peers -> {
              putCount("peers-met", peers.met(), with(peers.from(), both.getLast()));
              putCount("peers", peers.companies(), peers.from());
            });
  }

  private void putAim(
      String what, Optional<BigDecimal> value, Period days, List<Contribution> strategy) {
    put(what, value, days, Scenario.PL, Computation.TARGET, strategy, Optional.empty());
  }

  private static List<Contribution> with(List<Contribution> others, Contribution last) {
    List<Contribution> all = new ArrayList<>(others);
    all.add(last);
    return List.copyOf(all);
  }

  /** The days from the quarter's end to the deadline; of a repeating target its own. */
  private Period left() {
    return target.deadline().isAfter(quarter.last())
        ? new Period(quarter.last().plusDays(1), target.deadline())
        : due;
  }

  /** How much is missing of an at-least target, or too much of an at-most one; else none. */
  private Optional<BigDecimal> missing() {
    return target
        .gap()
        .map(gap -> target.target().sense() == Sense.AT_LEAST ? gap.negate() : gap)
        .filter(distance -> distance.signum() > 0);
  }

  private void putActual(Measure measure) {
    composer.put(
        new Fact(
            target.factId("actual"),
            metric.id(),
            metric.kind(),
            metric.unit(),
            measure.currency(),
            target.target().scope(),
            now,
            Scenario.AC,
            measure.value(),
            Optional.empty(),
            Optional.of(measure.coverage()),
            measure.derived(),
            List.of(),
            measure.computation(),
            measure.contributions(),
            measure.operands()));
  }

  private void putOutlook(String what, Optional<BigDecimal> value, List<Contribution> history) {
    put(what, value, target.ahead(), Scenario.FC, Computation.OUTLOOK, history, Optional.empty());
  }

  /** What there is minus what is wanted, or the other way round. */
  private void putDifference(
      String what, Optional<BigDecimal> value, List<Contribution> both, boolean actualFirst) {
    Optional<Operands> operands =
        target
            .actual()
            .map(
                actual ->
                    actualFirst
                        ? new Operands(actual, target.value())
                        : new Operands(target.value(), actual));
    put(what, value, now, Scenario.AC, Computation.DIFFERENCE, both, operands);
  }

  private void putProposal(
      String what, Optional<TargetFact.Proposal> proposal, List<Contribution> history) {
    put(
        what,
        proposal.map(TargetFact.Proposal::value),
        target.ahead(),
        Scenario.FC,
        Computation.PROPOSAL,
        history,
        Optional.empty());
    proposal.ifPresent(
        found ->
            putOfNoUnit(
                what + "-chance",
                found.chance(),
                Unit.SHARE,
                target.ahead(),
                Computation.OUTLOOK,
                history));
  }

  private void putCount(String what, int count, List<Contribution> history) {
    putOfNoUnit(
        what, BigDecimal.valueOf(count), Unit.COUNT, due, Computation.COUNTED_STRETCHES, history);
  }

  /** What is said of a target, and is not counted in its metric. */
  private void putOfNoUnit(
      String what,
      BigDecimal value,
      Unit unit,
      Period days,
      Computation computation,
      List<Contribution> history) {
    composer.put(
        new Fact(
            target.factId(what),
            metric.id(),
            Kind.LEVEL,
            unit,
            Optional.empty(),
            target.target().scope(),
            days,
            Scenario.FC,
            Optional.of(value),
            Optional.empty(),
            Optional.empty(),
            true,
            List.of(),
            computation,
            history));
  }

  private void put(
      String what,
      Optional<BigDecimal> value,
      Period days,
      Scenario scenario,
      Computation computation,
      List<Contribution> contributions,
      Optional<Operands> operands) {
    if (value.isPresent()) {
      composer.put(
          new Fact(
              target.factId(what),
              metric.id(),
              metric.kind(),
              metric.unit(),
              target.target().currency(),
              target.target().scope(),
              days,
              scenario,
              value,
              Optional.empty(),
              Optional.empty(),
              true,
              List.of(),
              computation,
              contributions,
              operands));
    }
  }
}
