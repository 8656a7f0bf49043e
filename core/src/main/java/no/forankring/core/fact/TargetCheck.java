package no.forankring.core.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
                TargetExamination.of(
                    target,
                    target.target().serves().objective().flatMap(facts.strategy()::objective),
                    today))
        .toList();
  }
}
