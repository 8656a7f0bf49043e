package no.forankring.importers.formats.internal.engine;

import java.time.Instant;
import java.util.Optional;

/**
 * A post's own row, its day apart.
 *
 * @param instant of publication, where the format tells the zone
 */
public record FoundPost(
    String id,
    Optional<Instant> instant,
    Optional<String> kind,
    Optional<String> link,
    Optional<String> text) {}
