package no.forankring.reports.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** Headings and paragraphs, a band for each line. */
final class TextBands {
  private TextBands() {}

  static List<Band> of(Heading heading, int depth, Tag parent, LineBreaker breaker) {
    TextStyle style = TextStyle.heading(heading.level());
    Tag tag = parent.child("H" + depth);
    List<Span> spans = Span.of(heading.runs(), style, tag);
    String title = CleanText.of(Run.text(heading.runs())).strip();
    List<Band> bands = new ArrayList<>();
    for (Band band : lines(breaker.lines(spans, style, Sheet.TEXT_WIDTH), style, Sheet.LEFT)) {
      Band.Ink ink = band.ink();
      boolean first = bands.isEmpty();
      bands.add(
          band.inked(
                  (pen, top) -> {
                    if (first) {
                      pen.bookmark(depth, title, top);
                    }
                    ink.draw(pen, top);
                  })
              .keptWithNext(true));
    }
    return bands;
  }

  static List<Band> of(Paragraph paragraph, Tag parent, LineBreaker breaker, float x, float width) {
    if (Span.isBlank(paragraph.runs())) {
      return List.of();
    }
    TextStyle style = TextStyle.of(paragraph.style());
    List<Span> spans = Span.of(paragraph.runs(), style, parent.child("P"));
    return lines(breaker.lines(spans, style, width), style, x);
  }

  /** Neither the first nor the last line of a paragraph stands alone on a page. */
  static List<Band> lines(List<Line> lines, TextStyle style, float x) {
    List<Band> bands = new ArrayList<>();
    int last = lines.size() - 1;
    for (int i = 0; i <= last; i++) {
      Line line = lines.get(i);
      bands.add(
          Band.of(style.leading(), (pen, top) -> pen.text(line, x, top - style.ascent()))
              .spaced(i == 0 ? style.before() : 0, i == last ? style.after() : 0)
              .keptWithNext(i < last && (i == 0 || i == last - 1)));
    }
    return bands;
  }
}
