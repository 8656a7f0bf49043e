package no.forankring.core.strategy;

import java.util.Optional;

/**
 * What a target or an initiative is for.
 *
 * @param objective id of an objective of the strategy
 * @param plan id of a plan; that of the objective counts where none is named
 */
public record Serves(Optional<String> objective, Optional<String> plan) {

  /** Nothing that anybody named. */
  public static final Serves NOTHING = new Serves(Optional.empty(), Optional.empty());
}
