package no.forankring.core.fact;

import no.forankring.core.analysis.relation.Relation;
import no.forankring.core.observation.Scope;

/**
 * Whether one number of the organisation follows another, week by week up to the quarter's last
 * day. How many weeks tell of it is the fact {@code <id>-weeks}; where it does, how many weeks
 * later is {@code <id>-lag}.
 *
 * @param id {@code 2026-Q3/all/leads/AC#after-hours}
 * @param first the metric that may go before
 * @param second the metric that may follow
 */
public record RelationFact(
    String id, Scope scope, String first, String second, Relation relation) {}
