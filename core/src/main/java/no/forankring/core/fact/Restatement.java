package no.forankring.core.fact;

import no.forankring.core.observation.Observation;

/**
 * The same subject, metric, source and period with another value in a later export; or a correction
 * of ours, where the same file was read again by a newer format version.
 */
public record Restatement(Observation before, Observation after) {}
