package no.forankring.core.strategy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is to be achieved, in words. Targets say how much.
 *
 * @param id unique among the objectives
 * @param text the objective, as the leadership says it
 * @param plan the id of the plan it belongs to
 * @param audience whom it is for
 * @param owner a role
 * @param set the day it was set
 * @param closed present where it is pursued no longer
 */
public record Objective(
    String id,
    Wording text,
    Optional<String> plan,
    Optional<Wording> audience,
    Optional<Wording> owner,
    LocalDate set,
    Optional<Closing> closed) {

  /**
   * The end of an objective.
   *
   * @param date the first day it is not pursued any more
   */
  public record Closing(LocalDate date, Wording reason) {}

  /**
   * @throws IllegalArgumentException if it was closed before it was set
   */
  public Objective {
    if (closed.filter(end -> end.date().isBefore(set)).isPresent()) {
      throw new IllegalArgumentException(id + ": closed before it was set");
    }
  }

  /** Whether it had been set by this day and is pursued. */
  public boolean isLiveOn(LocalDate day) {
    return !set.isAfter(day) && closed.filter(end -> !end.date().isAfter(day)).isEmpty();
  }
}
