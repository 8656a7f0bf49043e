package no.forankring.core.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.forankring.core.fact.TargetCheck.Action;
import no.forankring.core.fact.TargetCheck.Finding;
import no.forankring.core.fact.TargetFact.Believable;
import no.forankring.core.fact.TargetFact.Status;
import no.forankring.core.strategy.Objective;
import no.forankring.core.strategy.Span;

/** How a target is checked: the questions answered from its numbers, and what follows from that. */
final class TargetExamination {

  /** Shorter targets are campaigns: nobody can steer by them for long. */
  private static final long LEAST_DAYS = 180;

  private static final BigDecimal NEARLY_SURE = new BigDecimal("0.95");
  private static final BigDecimal HARDLY = new BigDecimal("0.05");

  private TargetExamination() {}

  /**
   * Asks the questions and concludes.
   *
   * @param objective that the target serves
   * @param today the quarter's last day, or the as-of day where that comes before
   */
  static TargetCheck of(TargetFact target, Optional<Objective> objective, LocalDate today) {
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
