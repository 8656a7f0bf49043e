package no.forankring.reports.pdf.layout;

import java.util.List;

/** Paragraphs on a tinted ground with a rule at the left. */
public record Callout(List<Paragraph> paragraphs) implements Block {
  public Callout {
    paragraphs = List.copyOf(paragraphs);
  }
}
