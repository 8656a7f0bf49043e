package no.forankring.core.strategy;

import java.time.LocalDate;
import java.util.Optional;
import no.forankring.core.period.Quarter;

/**
 * Something the leadership was asked to decide.
 *
 * @param id unique among the decisions
 * @param asked the quarter whose report asked for it
 * @param text what was asked for, as something that can be said yes to
 * @param about the id of the target or initiative it concerns
 * @param decided the day it was decided
 * @param answer present exactly where it was decided
 * @param by who decided
 * @param due by when it is to be done
 * @param followed what followed
 */
public record Decision(
    String id,
    Quarter asked,
    Wording text,
    Optional<String> about,
    Optional<LocalDate> decided,
    Optional<Answer> answer,
    Optional<String> by,
    Optional<LocalDate> due,
    Optional<Wording> followed) {

  /** What a report asks for at most: more than this no meeting decides well. */
  public static final int MOST_A_REPORT = 3;

  /** What was said. */
  public enum Answer {
    YES,
    NO,
    LATER
  }

  /** What is asked for, before anybody has answered. */
  public static Decision asked(String id, Quarter asked, Wording text, Optional<String> about) {
    return new Decision(
        id,
        asked,
        text,
        about,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * @throws IllegalArgumentException if only one of day and answer is there
   */
  public Decision {
    if (decided.isPresent() != answer.isPresent()) {
      throw new IllegalArgumentException(id + ": a decision has a day and an answer");
    }
  }

  /** The same, answered. */
  public Decision answered(
      LocalDate day, Answer given, Optional<String> whose, Optional<LocalDate> until) {
    return new Decision(
        id, asked, text, about, Optional.of(day), Optional.of(given), whose, until, followed);
  }

  /** The same, and what followed. */
  public Decision followed(Wording what) {
    return new Decision(id, asked, text, about, decided, answer, by, due, Optional.of(what));
  }

  /** What was known of it at the end of this day: before it was decided, only what was asked. */
  public Decision knownOn(LocalDate day) {
    return decided.filter(date -> !date.isAfter(day)).isPresent()
        ? this
        : asked(id, asked, text, about);
  }
}
