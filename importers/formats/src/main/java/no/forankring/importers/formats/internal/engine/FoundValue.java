package no.forankring.importers.formats.internal.engine;

import java.math.BigDecimal;

/**
 * One cell that was understood.
 *
 * @param column its canonical English name
 * @param header as it stands in the file
 */
public record FoundValue(
    About about,
    String metric,
    String column,
    String header,
    int rank,
    boolean partial,
    BigDecimal value) {}
