package no.forankring.core.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How a target is to be approached.
 *
 * @param milestones oldest first
 */
public record Course(List<Milestone> milestones, Path path) {

  /** From where it was when the target was set, straight to its deadline. */
  public static final Course DIRECT = new Course(List.of(), Path.STRAIGHT);

  /** What is to be there by the end of a day on the way. */
  public record Milestone(LocalDate date, BigDecimal value) {}

  /** What is wanted between milestones. */
  public enum Path {
    /** A line from each to the next. */
    STRAIGHT,
    /** What the last one asked for, until the next one is due. */
    STEPS
  }

  /**
   * @throws IllegalArgumentException if the milestones are not in order of their dates
   */
  public Course {
    milestones = List.copyOf(milestones);
    for (int i = 1; i < milestones.size(); i++) {
      if (!milestones.get(i - 1).date().isBefore(milestones.get(i).date())) {
        throw new IllegalArgumentException("milestones are not in order of their dates");
      }
    }
  }
}
