/**
 * What a metric may be some time ahead, and how such forecasts have done in quarters gone by. No
 * API: it promises nothing outside of core.
 */
@NullMarked
package no.forankring.core.fact.internal.forecast;

import org.jspecify.annotations.NullMarked;
