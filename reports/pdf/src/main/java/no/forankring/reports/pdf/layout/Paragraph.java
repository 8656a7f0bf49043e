package no.forankring.reports.pdf.layout;

import java.util.List;

/** Text that wraps. One without any visible character leaves nothing on the page. */
public record Paragraph(ParagraphStyle style, List<Run> runs) implements Block {
  public Paragraph {
    runs = List.copyOf(runs);
  }

  public Paragraph(List<Run> runs) {
    this(ParagraphStyle.BODY, runs);
  }

  public Paragraph(String text) {
    this(List.of(Run.of(text)));
  }
}
