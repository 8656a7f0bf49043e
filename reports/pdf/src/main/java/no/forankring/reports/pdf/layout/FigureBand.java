package no.forankring.reports.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** A figure, at the left edge of the text. */
final class FigureBand {
  private static final float AROUND = 8;

  /** Points from the figure's upper left corner, down. */
  private record PlacedLine(Line line, float x, float baseline) {}

  private FigureBand() {}

  static Band of(Figure figure, Tag parent, LineBreaker breaker) {
    Tag tag = parent.child("Figure").withAlternative(CleanText.of(figure.alternative()).strip());
    double fit = Math.min(Sheet.TEXT_WIDTH / figure.width(), Sheet.TEXT_HEIGHT / figure.height());
    float scale = (float) Math.min(1, fit);
    float height = (float) (figure.height() * scale);
    // An element holds children or marked content: with labels, the picture becomes a child too.
    Tag picture = figure.labels().isEmpty() ? tag : tag.child("Span");
    List<PlacedLine> lines = new ArrayList<>();
    figure.labels().forEach(label -> lines.addAll(lines(label, tag, breaker, scale)));
    return Band.of(
            height,
            (pen, top) -> {
              pen.figure(figure, tag, picture, Sheet.LEFT, top - height, scale);
              lines.forEach(
                  placed ->
                      pen.text(placed.line(), Sheet.LEFT + placed.x(), top - placed.baseline()));
            })
        .spaced(AROUND, AROUND);
  }

  private static List<PlacedLine> lines(Label label, Tag figure, LineBreaker breaker, float scale) {
    if (Span.isBlank(List.of(label.run()))) {
      return List.of();
    }
    TextStyle style = label.style(scale);
    List<Span> spans = Span.of(List.of(label.run()), style, figure.child("Span"));
    float x = (float) label.x() * scale;
    float baseline = (float) label.baseline() * scale;
    List<PlacedLine> lines = new ArrayList<>();
    for (Line line : breaker.lines(spans, style, (float) label.width() * scale)) {
      float start =
          switch (label.anchor()) {
            case START -> x;
            case MIDDLE -> x - line.width() / 2;
            case END -> x - line.width();
          };
      lines.add(new PlacedLine(line, start, baseline + lines.size() * style.leading()));
    }
    return lines;
  }
}
