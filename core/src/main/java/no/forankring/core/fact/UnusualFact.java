package no.forankring.core.fact;

import java.util.Optional;
import no.forankring.core.analysis.unusual.Direction;
import no.forankring.core.analysis.unusual.Recurrence;
import no.forankring.core.observation.Post;
import no.forankring.core.period.Period;

/**
 * A day, or days one after another, or a post of the quarter that stands out. Its value (of several
 * days the farthest one's) is the fact {@code id}, where nine of ten lie {@code <id>-low} and
 * {@code <id>-high}.
 *
 * @param id {@code <fact id>#day-2026-08-14}, {@code <fact id>#post-2026-08-14-1}
 * @param days it lasted; of a post the day of publication
 * @param shift whether it lasted so long that it may be a new level
 * @param post as it is described; empty for days, and where the post is described nowhere
 */
public record UnusualFact(
    String id,
    Period days,
    Direction direction,
    boolean shift,
    Recurrence.Grade rarity,
    boolean ofPost,
    Optional<Post> post) {}
