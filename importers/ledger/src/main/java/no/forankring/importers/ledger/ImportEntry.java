package no.forankring.importers.ledger;

/**
 * A line of the import log: one file, learned on one day.
 *
 * @param sequence from 1, without gaps
 */
public record ImportEntry(long sequence, ImportHeader header, RowCounts rows) {}
