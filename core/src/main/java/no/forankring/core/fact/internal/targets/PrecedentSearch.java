package no.forankring.core.fact.internal.targets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.forankring.core.analysis.outlook.Precedent;
import no.forankring.core.fact.TargetFact.Believable;
import no.forankring.core.fact.TargetPrecedent;
import no.forankring.core.fact.internal.measure.History;
import no.forankring.core.metric.Kind;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Target.Sense;

/** Looks for stretches of a metric's own history that have given what a target asks for. */
final class PrecedentSearch {

  private PrecedentSearch() {}

  /**
   * A target that repeats is wanted in each step: the steps before this one are what has been.
   *
   * @param history with the step that is judged as its last
   */
  static Optional<TargetPrecedent> ofRepeated(
      Sense sense, BigDecimal wanted, Span.Step step, History history) {
    List<BigDecimal> all = history.values();
    List<Double> values =
        all.subList(0, Math.max(0, all.size() - 1)).stream().map(BigDecimal::doubleValue).toList();
    return Precedent.in(values, 1)
        .map(precedent -> met(precedent, sense, wanted.doubleValue(), step));
  }

  /**
   * What is still wanted, against what stretches as long as the time left have added.
   *
   * @param wanted from now to the deadline
   * @param monthsLeft above 0
   * @param history by the length of its steps; the shortest that has enough stretches counts
   */
  static Optional<TargetPrecedent> ofGrowth(
      Sense sense,
      BigDecimal wanted,
      BigDecimal monthsLeft,
      Kind kind,
      Function<Span.Step, History> history) {
    for (Span.Step step : List.of(Span.Step.MONTH, Span.Step.QUARTER)) {
      double steps = monthsLeft.doubleValue() / History.months(step);
      int length = (int) Math.max(1, Math.round(steps));
      // A stretch a few days longer or shorter than the time left is held to the same pace.
      double asMuch = wanted.doubleValue() * length / steps;
      List<Double> increments =
          history.apply(step).increments(kind).stream().map(BigDecimal::doubleValue).toList();
      Optional<Precedent> precedent = Precedent.in(increments, length);
      if (precedent.isPresent()) {
        return precedent.map(found -> met(found, sense, asMuch, step));
      }
    }
    return Optional.empty();
  }

  private static TargetPrecedent met(
      Precedent precedent, Sense sense, double wanted, Span.Step step) {
    int met =
        switch (sense) {
          case AT_LEAST -> precedent.atLeast(wanted);
          case AT_MOST -> precedent.atMost(wanted);
        };
    return new TargetPrecedent(
        precedent.steps() * History.months(step),
        precedent.stretches(),
        met,
        switch (precedent.grade(met)) {
          case EASY -> Believable.EASY;
          case REALISTIC -> Believable.REALISTIC;
          case STRETCHING -> Believable.STRETCHING;
          case WITHOUT_PRECEDENT -> Believable.WITHOUT_PRECEDENT;
        });
  }
}
