package no.forankring.importers.formats.internal.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.forankring.core.period.Period;

/**
 * One row that was understood.
 *
 * @param period in the file's own days; empty where it holds none
 * @param account ids and names of the account in this row
 */
public record FoundRow(
    int row,
    Optional<Period> period,
    Set<String> account,
    Optional<FoundPost> post,
    List<FoundValue> values) {}
