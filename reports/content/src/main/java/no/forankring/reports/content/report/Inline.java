package no.forankring.reports.content.report;

/** A piece of running text. */
public sealed interface Inline {

  /** The characters shown. */
  String text();

  record Text(String text) implements Inline {}

  record Strong(String text) implements Inline {}

  /** What others wrote or are called: a post's text, another company. */
  record Quote(String text) implements Inline {}

  /**
   * A number with the fact it shows.
   *
   * @param factId carried into every output
   * @param text as shown, by the report's language
   */
  record Figure(String factId, String text, boolean strong) implements Inline {}
}
