package no.forankring.importers.formats.internal.document;

/** How a table lies on the sheet. */
public enum Layout {
  /** A header, then rows. */
  ROWS,
  /** A title, a row of names, a row of values. */
  ACROSS,
  /** A key, then one value below it. */
  COUNT
}
