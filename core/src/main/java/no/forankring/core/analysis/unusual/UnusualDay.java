package no.forankring.core.analysis.unusual;

import no.forankring.core.analysis.trend.Interval;

/**
 * A day that stands out, beside what was to be expected of it.
 *
 * @param step the day
 * @param value seen then
 * @param expected of a usual day at that time and place in the week; the value's unit
 * @param usual where nine of ten days lie that are like it
 */
public record UnusualDay(
    long step, double value, double expected, Interval usual, Direction direction) {}
