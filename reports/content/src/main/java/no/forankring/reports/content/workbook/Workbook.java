package no.forankring.reports.content.workbook;

import java.util.List;

/**
 * A whole workbook, ready to be written.
 *
 * @param language BCP 47 tag: {@code nb}, {@code en}
 * @param title the finding; the document's title too
 * @param subject one sentence for the document's properties
 * @param runningHead repeated on every printed page
 * @param pageOf how a page is numbered, with {@code {0}} and {@code {1}}: {@code Side {0} av {1}}
 * @param sheets at least one, in the order of their tabs
 * @param facts where the value of a fact is looked up
 */
public record Workbook(
    String language,
    String title,
    String organisation,
    String subject,
    String runningHead,
    String pageOf,
    List<Sheet> sheets,
    FactColumns facts) {

  /**
   * @throws IllegalArgumentException if two sheets have the same name, or the facts stand nowhere
   */
  public Workbook {
    sheets = List.copyOf(sheets);
    if (sheets.stream().map(Sheet::name).distinct().count() != sheets.size()) {
      throw new IllegalArgumentException("two sheets have the same name");
    }
    if (facts.sheet() >= sheets.size()) {
      throw new IllegalArgumentException("there is no sheet " + facts.sheet());
    }
  }
}
