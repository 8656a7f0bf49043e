package no.forankring.reports.pdf.layout;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of text in one style. White space at the seam of two runs is the caller's. Control
 * characters, invisible formatting characters and lone surrogates in the text never reach the file.
 *
 * @param id becomes the {@code /ID} of the structure element that holds this run alone, so that
 *     what is shown can be found again; where an id is repeated, the second is {@code id~2}, the
 *     third {@code id~3}
 */
public record Run(String text, Emphasis emphasis, Tone tone, Optional<String> id) {
  public Run {
    if (id.isPresent() && id.get().isBlank()) {
      throw new IllegalArgumentException("blank id of run: " + text);
    }
  }

  public static Run of(String text) {
    return new Run(text, Emphasis.PLAIN, Tone.TEXT, Optional.empty());
  }

  /** A run whose structure element carries this id. */
  public static Run of(String text, String id) {
    return of(text).withId(id);
  }

  public static Run bold(String text) {
    return of(text).with(Emphasis.BOLD);
  }

  public Run with(Emphasis emphasis) {
    return new Run(text, emphasis, tone, id);
  }

  public Run with(Tone tone) {
    return new Run(text, emphasis, tone, id);
  }

  public Run withId(String id) {
    return new Run(text, emphasis, tone, Optional.of(id));
  }

  static String text(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      text.append(run.text());
    }
    return text.toString();
  }
}
