/**
 * What is known of a metric over a period, by the rule of its kind: what may be added, over which
 * channels, and up to which break. No API: it promises nothing outside of core.
 */
@NullMarked
package no.forankring.core.fact.internal.measure;

import org.jspecify.annotations.NullMarked;
