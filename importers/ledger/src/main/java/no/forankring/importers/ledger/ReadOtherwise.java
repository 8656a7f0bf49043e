package no.forankring.importers.ledger;

/**
 * A rebuild read a file by another version of a format than the log says, because this program has
 * that version only.
 *
 * @param format the export format's id
 * @param version by which it was read now
 */
public record ReadOtherwise(ImportEntry entry, String format, int version) {}
