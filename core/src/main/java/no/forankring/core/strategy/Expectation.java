package no.forankring.core.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import no.forankring.core.observation.Scope;

/**
 * What somebody counts on, whether or not it is a target. It is said, then discussed, then agreed;
 * a later stage may come without the ones before it.
 *
 * @param id unique among the expectations
 * @param metric a catalogue id
 * @param value by the end of the deadline: at least, or at most as {@code sense} says
 * @param currency ISO 4217 code where the metric is money
 * @param who expects it: a role or a name, for the page before the meeting and no other output
 * @param said the day it was said
 * @param where it was said
 * @param discussed the day the forecast was talked through with whoever expects it
 * @param agreed the day something was agreed on
 * @param target the id of the target that was agreed on
 * @param file the strategy file it stands in
 * @param line where it begins there, from 1
 */
public record Expectation(
    String id,
    String metric,
    Scope scope,
    Target.Sense sense,
    BigDecimal value,
    Optional<String> currency,
    LocalDate deadline,
    Wording who,
    LocalDate said,
    Optional<Wording> where,
    Optional<LocalDate> discussed,
    Optional<LocalDate> agreed,
    Optional<String> target,
    String file,
    int line) {

  /** How far the talk about an expectation has come. */
  public enum Stage {
    SAID,
    DISCUSSED,
    AGREED
  }

  /**
   * @throws IllegalArgumentException if it was discussed or agreed before it was said, or the
   *     deadline is not after that day
   */
  public Expectation {
    if (!deadline.isAfter(said)
        || discussed.filter(said::isAfter).isPresent()
        || agreed.filter(discussed.orElse(said)::isAfter).isPresent()) {
      throw new IllegalArgumentException(id + ": said, discussed, agreed and deadline, in order");
    }
  }

  /** Whether somebody had said it by this day. */
  public boolean standsOn(LocalDate day) {
    return !said.isAfter(day);
  }

  /** How far it had come at the end of this day. */
  public Stage stageOn(LocalDate day) {
    if (agreed.filter(date -> !date.isAfter(day)).isPresent()) {
      return Stage.AGREED;
    }
    return discussed.filter(date -> !date.isAfter(day)).isPresent() ? Stage.DISCUSSED : Stage.SAID;
  }
}
