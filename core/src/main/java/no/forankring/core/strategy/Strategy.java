package no.forankring.core.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The strategy file's content.
 *
 * @param decisions by the quarter that asked, oldest first
 * @param review the day the strategy is to be looked at anew
 */
public record Strategy(
    List<Reading> readings,
    List<Target> targets,
    List<Expectation> expectations,
    List<Decision> decisions,
    Optional<LocalDate> review) {

  public Strategy {
    readings = List.copyOf(readings);
    targets = List.copyOf(targets);
    expectations = List.copyOf(expectations);
    decisions = List.copyOf(decisions);
  }

  /** Readings and targets alone. */
  public Strategy(List<Reading> readings, List<Target> targets) {
    this(readings, targets, List.of(), List.of(), Optional.empty());
  }

  /** Nothing. */
  public static Strategy empty() {
    return new Strategy(List.of(), List.of());
  }
}
