/**
 * The quarter's own numbers, named: compared on the same days, which way they go, what stands out
 * and what goes together. No API: it promises nothing outside of core.
 */
@NullMarked
package no.forankring.core.fact.internal.quarter;

import org.jspecify.annotations.NullMarked;
