package no.forankring.reports.pdf.layout;

import java.time.Instant;
import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * What a document says of itself.
 *
 * @param title shown in the window's title; never blank
 * @param author the organisation or person; may be blank
 * @param language BCP 47, such as {@code nb} or {@code en}
 * @param created written into the file; the same instant gives the same bytes
 * @param seed chooses the names of the embedded fonts' subsets
 */
public record DocumentProperties(
    String title, String subject, String author, String language, Instant created, long seed) {
  public DocumentProperties {
    if (CleanText.isBlank(CleanText.of(title))) {
      throw new IllegalArgumentException("a document without a title");
    }
    try {
      if (new Locale.Builder().setLanguageTag(language).build().getLanguage().isEmpty()) {
        throw new IllegalArgumentException("a document without a language");
      }
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException("not a language tag: " + language, e);
    }
  }
}
