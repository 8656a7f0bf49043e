package no.forankring.importers.formats.internal.document;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A column of a table.
 *
 * @param name its canonical English header
 * @param keys of all headers it goes by
 * @param anyHeader whether it is the column that no other one is
 * @param metric where it holds values, and the title does not decide
 * @param money whether its header ends with the currency, which the names leave out: {@code (NOK)}
 * @param dimension where it holds the values of one
 * @param segment what its values are about, besides the row's label
 */
public record Column(
    String name,
    Set<String> keys,
    boolean anyHeader,
    Meaning meaning,
    Optional<String> metric,
    Unit unit,
    boolean money,
    Optional<String> dimension,
    Map<String, String> segment,
    int rank,
    boolean partial) {}
