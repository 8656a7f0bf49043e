package no.forankring.core.fact;

import java.math.BigDecimal;

/**
 * The two numbers a comparison or a quotient was computed from: {@code first − second}, {@code
 * first ÷ second}, or {@code (first − second) ÷ second}, by its {@link Computation}. Of a
 * comparison they are sums over the days both periods have, and often no facts themselves.
 */
public record Operands(BigDecimal first, BigDecimal second) {}
