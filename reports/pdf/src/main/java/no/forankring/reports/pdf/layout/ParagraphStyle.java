package no.forankring.reports.pdf.layout;

/** The sizes a paragraph may have. */
public enum ParagraphStyle {
  /** What the page has to say, first and largest. */
  LEAD,
  BODY,
  /** Notes, sources, legends. */
  SMALL
}
