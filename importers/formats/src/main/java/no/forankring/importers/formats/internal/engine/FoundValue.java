package no.forankring.importers.formats.internal.engine;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One cell that was understood.
 *
 * @param column its canonical English name
 * @param header as it stands in the file
 * @param currency ISO 4217 code, where the file states one
 */
public record FoundValue(
    About about,
    String metric,
    String column,
    String header,
    int rank,
    boolean partial,
    BigDecimal value,
    Optional<String> currency) {}
