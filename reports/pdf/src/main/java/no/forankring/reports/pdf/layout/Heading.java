package no.forankring.reports.pdf.layout;

import java.util.List;

/**
 * A heading, kept with what follows it and listed in the document's bookmarks.
 *
 * @param level 1 to 3; a level may be skipped by no document that is to be accessible
 */
public record Heading(int level, List<Run> runs) implements Block {
  public Heading {
    if (level < 1 || level > 3) {
      throw new IllegalArgumentException("heading level " + level);
    }
    runs = List.copyOf(runs);
  }

  public Heading(int level, String text) {
    this(level, List.of(Run.of(text)));
  }
}
