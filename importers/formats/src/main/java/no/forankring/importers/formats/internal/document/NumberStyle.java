package no.forankring.importers.formats.internal.document;

/** How a table writes its numbers. */
public enum NumberStyle {
  /** {@code 1234.5}, perhaps {@code 1,234.5}. */
  POINT,
  /** {@code 23.9} and {@code 23,9} alike: shares with one decimal, where nothing is grouped. */
  EITHER_MARK
}
