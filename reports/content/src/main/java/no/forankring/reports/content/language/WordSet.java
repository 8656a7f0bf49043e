package no.forankring.reports.content.language;

/** The ready sets of words. */
public enum WordSet {
  /** What a company says; complete. */
  COMPANY,
  /** What the public sector says; where it has no word of its own, a company's. */
  PUBLIC
}
