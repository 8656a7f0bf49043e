package no.forankring.reports.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** Key figures beside each other, each under a rule of its own, in one band. */
final class KeyFiguresBand {
  private static final float GUTTER = 22;
  private static final float RULE = 2;
  private static final float PADDING = 8;
  private static final float AROUND = 14;

  private record Column(List<Line> number, List<Line> sentence) {}

  private KeyFiguresBand() {}

  static Band of(KeyFigures figures, Tag parent, LineBreaker breaker) {
    int count = figures.items().size();
    float width = (Sheet.TEXT_WIDTH - GUTTER * (count - 1)) / count;
    List<Column> columns = new ArrayList<>();
    int numberLines = 1;
    int sentenceLines = 0;
    for (KeyFigures.Item item : figures.items()) {
      Tag tag = parent.child("Div");
      Column column =
          new Column(
              lines(item.number(), TextStyle.KEY_NUMBER, tag, breaker, width),
              lines(item.sentence(), TextStyle.KEY_SENTENCE, tag, breaker, width));
      numberLines = Math.max(numberLines, column.number().size());
      sentenceLines = Math.max(sentenceLines, column.sentence().size());
      columns.add(column);
    }
    float numbers = numberLines * TextStyle.KEY_NUMBER.leading() + TextStyle.KEY_NUMBER.after();
    float height = PADDING + numbers + sentenceLines * TextStyle.KEY_SENTENCE.leading();
    return Band.of(
            height,
            (pen, top) -> {
              for (int i = 0; i < columns.size(); i++) {
                float x = Sheet.LEFT + i * (width + GUTTER);
                pen.area(Tone.ACCENT.colour(), x, top - RULE, width, RULE);
                draw(columns.get(i).number(), TextStyle.KEY_NUMBER, pen, x, top - PADDING);
                draw(
                    columns.get(i).sentence(),
                    TextStyle.KEY_SENTENCE,
                    pen,
                    x,
                    top - PADDING - numbers);
              }
            })
        .spaced(AROUND, AROUND);
  }

  private static List<Line> lines(
      List<Run> runs, TextStyle style, Tag parent, LineBreaker breaker, float width) {
    if (Span.isBlank(runs)) {
      return List.of();
    }
    return breaker.lines(Span.of(runs, style, parent.child("P")), style, width);
  }

  private static void draw(List<Line> lines, TextStyle style, Pen pen, float x, float top) {
    for (int i = 0; i < lines.size(); i++) {
      pen.text(lines.get(i), x, top - i * style.leading() - style.ascent());
    }
  }
}
