package no.forankring.reports.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** A callout: its paragraphs' lines, the first and last with room to the edge of the ground. */
final class CalloutBands {
  static final float RULE = 3;
  private static final float INDENT = 18;
  private static final float PADDING = 10;
  private static final float AROUND = 12;

  private CalloutBands() {}

  static List<Band> of(Callout callout, Tag parent, LineBreaker breaker) {
    List<Paragraph> paragraphs =
        callout.paragraphs().stream().filter(p -> !Span.isBlank(p.runs())).toList();
    if (paragraphs.isEmpty()) {
      return List.of();
    }
    Tag tag = parent.child("Sect");
    Band.Backdrop ground = new Band.Backdrop();
    List<Band> bands = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      TextBands.of(paragraph, tag, breaker, Sheet.LEFT + INDENT, Sheet.TEXT_WIDTH - 2 * INDENT)
          .forEach(band -> bands.add(band.on(ground)));
    }
    Band first = bands.getFirst();
    bands.set(0, first.padded(PADDING, 0).spaced(AROUND, first.after()));
    Band last = bands.getLast();
    bands.set(bands.size() - 1, last.padded(0, PADDING).spaced(last.before(), AROUND));
    return bands;
  }
}
