package no.forankring.reports.content.workbook;

/** A number that belongs to a fact. */
public enum FactPart {
  VALUE,
  COVERAGE,
  /** The lower bound. */
  LOW,
  /** The upper bound. */
  HIGH
}
