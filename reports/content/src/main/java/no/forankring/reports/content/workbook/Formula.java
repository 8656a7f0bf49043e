package no.forankring.reports.content.workbook;

/** How a cell is recomputed. */
public sealed interface Formula {

  /** A number of the fact with this id, wherever its row has been moved to. */
  record OfFact(String id, FactPart part) implements Formula {}

  /** Two cells of the same row, by their columns from 0: {@code first − second}. */
  record Difference(int first, int second) implements Formula {}

  /** Of the same row: {@code first ÷ second}. */
  record Quotient(int first, int second) implements Formula {}

  /** Of the same row: {@code (first − second) ÷ second}. */
  record RelativeDifference(int first, int second) implements Formula {}
}
