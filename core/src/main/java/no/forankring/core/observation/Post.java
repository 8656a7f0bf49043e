package no.forankring.core.observation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A published post.
 *
 * @param id the platform's stable id
 * @param published the day in the organisation's zone, or the platform's day where it gives no time
 * @param instant of publication, where known
 * @param kind the platform's word for what it is: {@code video}, {@code image}; lower case
 * @param text untrusted; may hold anything
 */
public record Post(
    ChannelId channel,
    String id,
    LocalDate published,
    Optional<Instant> instant,
    Optional<String> kind,
    Optional<String> link,
    Optional<String> text) {}
