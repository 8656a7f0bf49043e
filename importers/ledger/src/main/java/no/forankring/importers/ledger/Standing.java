package no.forankring.importers.ledger;

/** What a file is to the ledger. */
public sealed interface Standing {

  /** Never seen. */
  record Fresh() implements Standing {}

  /** Imported before, read by the same formats: importing it changes nothing. */
  record Known(ImportEntry entry) implements Standing {}

  /**
   * Imported before, but read by other versions of the formats, for more channels, or without the
   * day of its export, which is said now: the new reading replaces the old from its day on, and
   * takes the file's old place in the order of imports.
   *
   * @param first the file's first import
   */
  record Correction(ImportEntry first) implements Standing {}
}
