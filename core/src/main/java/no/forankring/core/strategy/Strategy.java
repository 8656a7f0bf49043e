package no.forankring.core.strategy;

import java.util.List;

/** The strategy file's content. */
public record Strategy(List<Reading> readings, List<Target> targets) {

  public Strategy {
    readings = List.copyOf(readings);
    targets = List.copyOf(targets);
  }

  /** No reading and no target. */
  public static Strategy empty() {
    return new Strategy(List.of(), List.of());
  }
}
