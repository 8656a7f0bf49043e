/**
 * What the exports state, as one series for each channel and metric: which export counts, and which
 * source. No API: it promises nothing outside of core.
 */
@NullMarked
package no.forankring.core.fact.internal.series;

import org.jspecify.annotations.NullMarked;
