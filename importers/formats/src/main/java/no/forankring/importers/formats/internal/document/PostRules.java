package no.forankring.importers.formats.internal.document;

import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a table of posts does not say in its rows.
 *
 * @param zone of times of publication
 * @param idFromLink its group {@code id} is the post's id in its link; its group {@code account},
 *     where it has one, the account's name
 * @param timeInId how the id holds the moment of publication
 * @param rollUp whether the posts' values count for their channel on the day of publication
 */
public record PostRules(
    Optional<ZoneId> zone,
    Optional<Pattern> idFromLink,
    Optional<TimeInId> timeInId,
    boolean rollUp) {}
