/**
 * Forecasts with honest intervals: a few understood methods, each in its own file with its source,
 * combined by their median and calibrated on the series' own past.
 */
@NullMarked
package no.forankring.core.analysis.forecast;

import org.jspecify.annotations.NullMarked;
