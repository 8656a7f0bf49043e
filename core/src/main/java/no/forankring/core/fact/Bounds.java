package no.forankring.core.fact;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is known of a number that cannot be had exactly; both ends included.
 *
 * @param high absent where nothing bounds it from above
 */
public record Bounds(BigDecimal low, Optional<BigDecimal> high) {}
