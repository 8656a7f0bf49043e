package no.forankring.reports.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** A run with its place in the structure. */
record Span(String text, Emphasis emphasis, Tone tone, Tag tag) {

  /**
   * The runs of a paragraph under its tag. A single run without an id is the paragraph's own text;
   * else each has a Span element, for an element holds children or text.
   */
  static List<Span> of(List<Run> runs, TextStyle style, Tag paragraph) {
    List<Run> visible = new ArrayList<>();
    for (Run run : runs) {
      String text = CleanText.of(run.text());
      if (!text.isEmpty()) {
        visible.add(new Run(text, run.emphasis(), run.tone(), run.id()));
      }
    }
    boolean alone = visible.size() == 1 && visible.getFirst().id().isEmpty();
    List<Span> spans = new ArrayList<>();
    for (Run run : visible) {
      Tag tag = alone ? paragraph : paragraph.child("Span");
      run.id().ifPresent(tag::withId);
      Emphasis emphasis = style.bold() ? run.emphasis().inBold() : run.emphasis();
      spans.add(new Span(run.text(), emphasis, run.tone(), tag));
    }
    return spans;
  }

  static boolean isBlank(List<Run> runs) {
    return CleanText.isBlank(CleanText.of(Run.text(runs)));
  }
}
