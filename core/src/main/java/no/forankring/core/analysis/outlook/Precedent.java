package no.forankring.core.analysis.outlook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What a history has given in as long a time as a target leaves: every stretch of that length is
 * looked at, also those that overlap. To look at what was achieved before one believes a plan is
 * the outside view; source: Kahneman and Lovallo, Timid Choices and Bold Forecasts, Management
 * Science 39 (1993), 17–31.
 *
 * @param steps how long each stretch is
 * @param growths of each stretch, smallest first
 */
public record Precedent(int steps, List<Double> growths) {

  /** Fewer stretches say nothing. */
  public static final int LEAST = 6;

  private static final double MOSTLY = 0.75;
  private static final double SOMETIMES = 0.25;

  /** How a wanted growth compares with what has been. */
  public enum Grade {
    /** At least three stretches of four gave it. */
    EASY,
    /** At least one of four. */
    REALISTIC,
    /** Some, but fewer. */
    STRETCHING,
    /** None. */
    WITHOUT_PRECEDENT
  }

  /**
   * Copies and sorts.
   *
   * @throws IllegalArgumentException if a stretch is shorter than one step
   */
  public Precedent {
    if (steps < 1) {
      throw new IllegalArgumentException("a stretch has at least one step");
    }
    List<Double> sorted = new ArrayList<>(growths);
    Collections.sort(sorted);
    growths = List.copyOf(sorted);
  }

  /**
   * Adds up every stretch of a history.
   *
   * @param increments what each step gave, oldest first, without gaps
   * @param steps how long a stretch is, at least 1
   * @return empty where there are fewer than {@link #LEAST} stretches, or no two that do not
   *     overlap
   */
  public static Optional<Precedent> in(List<Double> increments, int steps) {
    if (increments.size() < 2 * steps || increments.size() - steps + 1 < LEAST) {
      return Optional.empty();
    }
    List<Double> growths = new ArrayList<>();
    for (int first = 0; first + steps <= increments.size(); first++) {
      growths.add(
          increments.subList(first, first + steps).stream().mapToDouble(Double::doubleValue).sum());
    }
    return Optional.of(new Precedent(steps, growths));
  }

  /** How many stretches there are. */
  public int stretches() {
    return growths.size();
  }

  /** How many stretches gave at least this much. */
  public int atLeast(double growth) {
    return (int) growths.stream().filter(each -> each >= growth).count();
  }

  /** How many stretches gave at most this much. */
  public int atMost(double growth) {
    return (int) growths.stream().filter(each -> each <= growth).count();
  }

  /**
   * Grades by how many stretches would have met a target.
   *
   * @param met from 0 to {@link #stretches}
   */
  public Grade grade(int met) {
    double share = (double) met / stretches();
    if (share >= MOSTLY) {
      return Grade.EASY;
    }
    if (share >= SOMETIMES) {
      return Grade.REALISTIC;
    }
    return met > 0 ? Grade.STRETCHING : Grade.WITHOUT_PRECEDENT;
  }
}
