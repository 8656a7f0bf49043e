package no.forankring.reports.content.report;

import java.util.List;

/**
 * A whole report, ready to be shown in any format.
 *
 * @param language BCP 47 tag: {@code nb}, {@code en}
 * @param title the finding; the document's title too
 * @param subject one sentence for the document's properties
 * @param runningHead repeated on every page
 * @param pageOf how a page is numbered, with {@code {0}} and {@code {1}}: {@code Side {0} av {1}}
 */
public record Report(
    String language,
    String title,
    String organisation,
    String subject,
    String runningHead,
    String pageOf,
    List<Block> blocks) {

  public Report {
    blocks = List.copyOf(blocks);
  }
}
