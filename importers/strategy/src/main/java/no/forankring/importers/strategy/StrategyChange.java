package no.forankring.importers.strategy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.strategy.Decision;
import no.forankring.core.strategy.Expectation;
import no.forankring.core.strategy.Strategy;
import no.forankring.core.strategy.Target;
import no.forankring.core.strategy.Wording;
import no.forankring.importers.strategy.document.Edit;
import no.forankring.importers.strategy.document.Written;

/** One thing that a strategy is to say from now on. Nothing that it says is overwritten. */
public sealed interface StrategyChange {

  /** A target gets a new value, a new span, or both. Its value is the old one where that stands. */
  record Revise(String target, Target.Revision revision) implements StrategyChange {}

  /** A target is given up. */
  record Retire(String target, Target.Retirement retirement) implements StrategyChange {}

  /** The leadership is asked to decide something. */
  record Ask(Decision decision) implements StrategyChange {}

  /** What was asked for is decided; the decision as it becomes. */
  record Answer(Decision decision) implements StrategyChange {}

  /** Something came of what was decided. */
  record Follow(String decision, Wording text) implements StrategyChange {}

  /** Somebody counts on something. */
  record Expect(Expectation expectation) implements StrategyChange {}

  /**
   * What a strategy says with the change.
   *
   * @throws IllegalArgumentException if it cannot say so
   */
  default Strategy in(Strategy before) {
    List<Target> targets = new ArrayList<>(before.targets());
    List<Decision> decisions = new ArrayList<>(before.decisions());
    List<Expectation> expectations = new ArrayList<>(before.expectations());
    switch (this) {
      case Revise(String id, Target.Revision revision) ->
          targets.replaceAll(each -> each.id().equals(id) ? revised(each, revision) : each);
      case Retire(String id, Target.Retirement retirement) ->
          targets.replaceAll(each -> each.id().equals(id) ? retired(each, retirement) : each);
      case Ask(Decision decision) -> {
        decisions.add(decision);
        decisions.sort(Comparator.comparing(Decision::asked));
      }
      case Answer(Decision decision) ->
          decisions.replaceAll(each -> each.id().equals(decision.id()) ? decision : each);
      case Follow(String id, Wording text) ->
          decisions.replaceAll(each -> each.id().equals(id) ? each.followed(text) : each);
      case Expect(Expectation expectation) -> expectations.add(expectation);
    }
    return new Strategy(
        before.readings(),
        before.plans(),
        before.objectives(),
        targets,
        expectations,
        before.initiatives(),
        before.benchmarks(),
        decisions,
        before.review());
  }

  /** What is put into the document for it. */
  default Edit edit(Strategy before) {
    Written.Keys values = keys(before);
    return switch (this) {
      case Revise(String id, Target.Revision revision) ->
          new Edit.Part("targets", id, "revisions", values);
      case Retire(String id, Target.Retirement retirement) ->
          new Edit.Values("targets", id, values);
      case Ask(Decision decision) -> new Edit.Item("decisions", values);
      case Answer(Decision decision) -> new Edit.Values("decisions", decision.id(), values);
      case Follow(String id, Wording text) -> new Edit.Values("decisions", id, values);
      case Expect(Expectation expectation) -> new Edit.Item("expectations", values);
    };
  }

  private Written.Keys keys(Strategy before) {
    return switch (this) {
      case Revise(String id, Target.Revision revision) -> {
        Target target = find(before, id);
        BigDecimal value =
            target.revisions().isEmpty() ? target.value() : target.revisions().getLast().value();
        boolean same = revision.span().isPresent() && revision.value().compareTo(value) == 0;
        yield StrategyTree.revision(target.sense(), revision, same);
      }
      case Retire(String id, Target.Retirement retirement) ->
          new Written.Keys(Map.of("retired", StrategyTree.retirement(retirement)));
      case Ask(Decision decision) -> StrategyTree.decision(decision);
      case Answer(Decision decision) -> StrategyTree.answer(decision);
      case Follow(String id, Wording text) -> StrategyTree.followed(text);
      case Expect(Expectation expectation) -> StrategyTree.expectation(expectation);
    };
  }

  private static Target find(Strategy strategy, String id) {
    return strategy.targets().stream()
        .filter(target -> target.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no target " + id));
  }

  private static Target revised(Target target, Target.Revision revision) {
    List<Target.Revision> revisions = new ArrayList<>(target.revisions());
    revisions.add(revision);
    return with(target, revisions, target.retired());
  }

  private static Target retired(Target target, Target.Retirement retirement) {
    return with(target, target.revisions(), Optional.of(retirement));
  }

  private static Target with(
      Target target, List<Target.Revision> revisions, Optional<Target.Retirement> retired) {
    return new Target(
        target.id(),
        target.metric(),
        target.scope(),
        target.span(),
        target.sense(),
        target.value(),
        target.currency(),
        target.set(),
        target.by(),
        target.rationale(),
        revisions,
        retired,
        target.serves(),
        target.course(),
        target.file(),
        target.line());
  }
}
