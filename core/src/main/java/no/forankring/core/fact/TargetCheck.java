package no.forankring.core.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.forankring.core.fact.TargetFact.Believable;
import no.forankring.core.fact.TargetFact.Status;
import no.forankring.core.strategy.Objective;
import no.forankring.core.strategy.Span;

/**
 * What should become of a target: keep, revise, retire, or wait, and the evidence for it.
 *
 * @param reason the finding that decides
 * @param value what to revise it to; its fact is {@code target/<id>#realistic} or {@code
 *     #stretching}, as {@code valueFact} says
 * @param valueFact present with the value
 * @param until the day to wait for, where it is known
 * @param evidence one finding to each question, in the order of the questions
 */
public record TargetCheck(
    TargetFact target,
    Action action,
    Finding reason,
    Optional<BigDecimal> value,
    Optional<String> valueFact,
    Optional<LocalDate> until,
    List<Finding> evidence) {

  /** Shorter targets are campaigns: nobody can steer by them for long. */
  private static final long LEAST_DAYS = 180;

  private static final BigDecimal NEARLY_SURE = new BigDecimal("0.95");
  private static final BigDecimal HARDLY = new BigDecimal("0.05");

  /** What to do. */
  public enum Action {
    KEEP,
    REVISE,
    RETIRE,
    WAIT;

    /** {@code keep}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What is asked of every target. */
  public enum Question {
    /** Is there still somebody who wants it, and a metric that tells? */
    RELEVANT,
    /** Is there time to work for it? */
    LONG_TERM,
    /** Is it neither too easy nor out of reach? */
    LEVEL,
    /** Is enough known to judge? */
    KNOWN
  }

  /** An answer. */
  public enum Finding {
    SERVES_AN_OBJECTIVE(Question.RELEVANT),
    SERVES_NO_OBJECTIVE(Question.RELEVANT),
    OBJECTIVE_CLOSED(Question.RELEVANT),
    /** Nothing was counted in this quarter nor in the one before. */
    METRIC_SILENT(Question.RELEVANT),
    /** The metric means something else than when the value was set. */
    MEANING_CHANGED(Question.RELEVANT),
    LONG_ENOUGH(Question.LONG_TERM),
    TOO_SHORT(Question.LONG_TERM),
    DEADLINE_PASSED(Question.LONG_TERM),
    LEVEL_RIGHT(Question.LEVEL),
    /** It will be missed though it has been met before: the cause is to be found, no lower aim. */
    MET_BEFORE(Question.LEVEL),
    TOO_EASY(Question.LEVEL),
    OUT_OF_REACH(Question.LEVEL),
    LEVEL_UNKNOWN(Question.LEVEL),
    ENOUGH_KNOWN(Question.KNOWN),
    TOO_EARLY(Question.KNOWN),
    /** Days are missing, or what is known cannot be compared. */
    INCOMPLETE(Question.KNOWN);

    private final Question question;

    Finding(Question question) {
      this.question = question;
    }

    /** The question it answers. */
    public Question question() {
      return question;
    }

    /** {@code too-easy}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public TargetCheck {
    evidence = List.copyOf(evidence);
  }

  /** Every target of a quarter that still stands on the as-of day, in the strategy's order. */
  public static List<TargetCheck> of(QuarterFacts facts) {
    LocalDate last = facts.period().last();
    LocalDate today = last.isBefore(facts.asOf()) ? last : facts.asOf();
    return facts.targets().stream()
        .filter(target -> !target.target().isRetiredOn(facts.asOf()))
        .map(
            target ->
                of(
                    target,
                    target.target().serves().objective().flatMap(facts.strategy()::objective),
                    today))
        .toList();
  }

  private static TargetCheck of(TargetFact target, Optional<Objective> objective, LocalDate today) {
    List<Finding> evidence =
        List.of(
            relevant(target, objective, today),
            longTerm(target, today),
            level(target),
            known(target));
    // What makes a target pointless comes first; then what keeps it from being judged.
    for (Finding finding : List.of(evidence.get(1), evidence.get(0))) {
      switch (finding) {
        case OBJECTIVE_CLOSED, METRIC_SILENT, DEADLINE_PASSED -> {
          return plain(target, Action.RETIRE, finding, Optional.empty(), evidence);
        }
        case MEANING_CHANGED -> {
          return revised(target, "realistic", target.realistic(), finding, evidence);
        }
        default -> {}
      }
    }
    return switch (evidence.get(3)) {
      case TOO_EARLY ->
          plain(target, Action.WAIT, Finding.TOO_EARLY, target.tooEarlyUntil(), evidence);
      case INCOMPLETE -> plain(target, Action.WAIT, Finding.INCOMPLETE, Optional.empty(), evidence);
      default ->
          switch (evidence.get(2)) {
            case OUT_OF_REACH ->
                revised(target, "realistic", target.realistic(), Finding.OUT_OF_REACH, evidence);
            case TOO_EASY ->
                revised(target, "stretching", target.stretching(), Finding.TOO_EASY, evidence);
            default -> plain(target, Action.KEEP, evidence.get(2), Optional.empty(), evidence);
          };
    };
  }

  private static TargetCheck plain(
      TargetFact target,
      Action action,
      Finding reason,
      Optional<LocalDate> until,
      List<Finding> evidence) {
    return new TargetCheck(
        target, action, reason, Optional.empty(), Optional.empty(), until, evidence);
  }

  private static TargetCheck revised(
      TargetFact target,
      String what,
      Optional<TargetFact.Proposal> proposal,
      Finding reason,
      List<Finding> evidence) {
    return new TargetCheck(
        target,
        Action.REVISE,
        reason,
        proposal.map(TargetFact.Proposal::value),
        proposal.map(any -> target.factId(what)),
        Optional.empty(),
        evidence);
  }

  private static Finding relevant(
      TargetFact target, Optional<Objective> objective, LocalDate today) {
    if (objective
        .flatMap(Objective::closed)
        .filter(end -> !end.date().isAfter(today))
        .isPresent()) {
      return Finding.OBJECTIVE_CLOSED;
    }
    boolean counted =
        target.actual().isPresent()
            || target.history().stream()
                .anyMatch(fact -> fact.period().last().isAfter(today.minusMonths(4)));
    if (!counted && target.target().isSetOn(today.minusMonths(6))) {
      return Finding.METRIC_SILENT;
    }
    if (target.brokenOn().isPresent()) {
      return Finding.MEANING_CHANGED;
    }
    return objective.isPresent() ? Finding.SERVES_AN_OBJECTIVE : Finding.SERVES_NO_OBJECTIVE;
  }

  private static Finding longTerm(TargetFact target, LocalDate today) {
    if (target.span() instanceof Span.Each) {
      return Finding.LONG_ENOUGH;
    }
    if (!target.deadline().isAfter(today)) {
      return Finding.DEADLINE_PASSED;
    }
    long days = ChronoUnit.DAYS.between(target.target().set(), target.deadline());
    return days < LEAST_DAYS ? Finding.TOO_SHORT : Finding.LONG_ENOUGH;
  }

  private static Finding level(TargetFact target) {
    boolean open = !(target.span() instanceof Span.Each);
    if (open && target.status() == Status.REACHED) {
      return Finding.TOO_EASY;
    }
    if (target.probability().isEmpty()) {
      return Finding.LEVEL_UNKNOWN;
    }
    BigDecimal chance = target.probability().get();
    if (chance.compareTo(HARDLY) < 0) {
      return target.believable() == Believable.EASY || target.believable() == Believable.REALISTIC
          ? Finding.MET_BEFORE
          : Finding.OUT_OF_REACH;
    }
    return chance.compareTo(NEARLY_SURE) >= 0 && target.believable() == Believable.EASY
        ? Finding.TOO_EASY
        : Finding.LEVEL_RIGHT;
  }

  private static Finding known(TargetFact target) {
    return switch (target.status()) {
      case TOO_EARLY -> Finding.TOO_EARLY;
      case CANNOT_TELL -> Finding.INCOMPLETE;
      case REACHED, MISSED, ON_COURSE, AT_RISK, OFF_COURSE -> Finding.ENOUGH_KNOWN;
    };
  }
}
