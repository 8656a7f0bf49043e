package no.forankring.core.observation;

import java.time.LocalDate;

/**
 * An observation as it was learned.
 *
 * @param imported the day it was learned
 * @param sequence of its import: later imports have higher numbers
 */
public record Recorded(Observation observation, LocalDate imported, long sequence) {}
