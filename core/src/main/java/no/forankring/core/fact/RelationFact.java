package no.forankring.core.fact;

import java.util.Optional;
import no.forankring.core.analysis.effect.Grade;
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
 * @param grade {@code MOVES_TOGETHER} or {@code CANNOT_TELL}
 * @param way which way the second goes when the first goes up; empty where they do not go together
 * @param reason why nothing can be concluded; empty where they do
 */
public record RelationFact(
    String id,
    Scope scope,
    String first,
    String second,
    Grade grade,
    Optional<Relation.Way> way,
    Optional<Relation.Reason> reason) {}
