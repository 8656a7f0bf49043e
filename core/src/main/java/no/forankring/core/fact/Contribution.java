package no.forankring.core.fact;

import no.forankring.core.observation.DeclaredZero;
import no.forankring.core.observation.Observation;
import no.forankring.core.period.Period;
import no.forankring.core.strategy.Initiative;
import no.forankring.core.strategy.Reading;

/** One of the things a fact was computed from. */
public sealed interface Contribution {

  /** A cell of an export. */
  record OfObservation(Observation observation) implements Contribution {}

  /** Days without a row in a file whose format declares such days zero. */
  record OfDeclaredZero(DeclaredZero zero, Period days) implements Contribution {}

  /** A number read off the page by a person. */
  record OfReading(Reading reading) implements Contribution {}

  /** Another fact. */
  record OfFact(String id) implements Contribution {}

  /** An initiative of the strategy. */
  record OfInitiative(Initiative initiative) implements Contribution {}

  /** A target of the strategy, or an expectation. */
  record OfAim(String key) implements Contribution {}
}
