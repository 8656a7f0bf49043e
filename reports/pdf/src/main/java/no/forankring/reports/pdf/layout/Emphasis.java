package no.forankring.reports.pdf.layout;

/** The cut of the typeface. */
public enum Emphasis {
  PLAIN,
  BOLD,
  ITALIC,
  BOLD_ITALIC;

  boolean bold() {
    return this == BOLD || this == BOLD_ITALIC;
  }

  boolean italic() {
    return this == ITALIC || this == BOLD_ITALIC;
  }

  /** This cut in a surrounding that is bold already, as a heading is. */
  Emphasis inBold() {
    return italic() ? BOLD_ITALIC : BOLD;
  }
}
