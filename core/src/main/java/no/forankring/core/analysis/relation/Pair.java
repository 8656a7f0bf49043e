package no.forankring.core.analysis.relation;

import no.forankring.core.analysis.TimeSeries;

/**
 * Two numbers of which the second may follow the first, week by week.
 *
 * @param first by the number of the week
 * @param second by the same numbers
 * @param isBroken whether a new way of counting cut off weeks that lie before these
 */
public record Pair(TimeSeries first, TimeSeries second, boolean isBroken) {}
