package no.forankring.core.fact;

import no.forankring.core.fact.TargetFact.Believable;

/**
 * How often a metric's own history has given what a target asks for, in as long a time.
 *
 * @param months how long each stretch of the history is
 * @param stretches how many there are
 * @param met how many gave as much as is wanted
 */
public record TargetPrecedent(int months, int stretches, int met, Believable believable) {}
