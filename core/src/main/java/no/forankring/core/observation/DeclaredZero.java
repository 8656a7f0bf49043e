package no.forankring.core.observation;

import no.forankring.core.period.Period;

/**
 * A format's word that a day without a row means zero: for this source, between the first and the
 * last row of one file. Facts apply it where the source says nothing else of the day; nothing
 * stores the zeros.
 */
public record DeclaredZero(
    Subject subject,
    String metric,
    Source source,
    Period period,
    Exported exported,
    Origin origin) {}
