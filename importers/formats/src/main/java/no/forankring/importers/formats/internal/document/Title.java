package no.forankring.importers.formats.internal.document;

import java.util.Optional;
import java.util.Set;
import no.forankring.core.observation.Platform;

/**
 * What a section's title decides.
 *
 * @param name the canonical English title
 * @param keys of all titles it goes by
 * @param column what the source of its values is called: the same for all networks
 * @param absentDayIsZero whether a day without a row, inside the table, means zero
 */
public record Title(
    String name,
    Set<String> keys,
    String column,
    Optional<Platform> platform,
    Optional<String> metric,
    Unit unit,
    int rank,
    boolean absentDayIsZero,
    Optional<String> dimension) {}
