package no.forankring.reports.pdf.layout;

import java.util.List;

/**
 * A heading, kept with what follows it and listed in the document's bookmarks.
 *
 * @param level 1 to 3: how it looks. Where a level is skipped, a screen reader is told the level it
 *     has among the headings there are
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
