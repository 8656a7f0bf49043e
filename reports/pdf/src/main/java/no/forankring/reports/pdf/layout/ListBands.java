package no.forankring.reports.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** A list: each item's label stands beside its first line. */
final class ListBands {
  private static final TextStyle STYLE = TextStyle.BODY;
  private static final float BULLET_INDENT = 14;
  private static final float NUMBER_INDENT = 22;
  private static final float BETWEEN_ITEMS = 3;

  private ListBands() {}

  static List<Band> of(ItemList list, Tag parent, LineBreaker breaker) {
    List<List<Run>> items = list.items().stream().filter(item -> !Span.isBlank(item)).toList();
    if (items.isEmpty()) {
      return List.of();
    }
    boolean bullets = list.numbering() == ItemList.Numbering.BULLETS;
    float indent = bullets ? BULLET_INDENT : NUMBER_INDENT;
    Tag listTag =
        parent.child("L").withAttribute("List", "ListNumbering", bullets ? "Disc" : "Decimal");
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Tag item = listTag.child("LI");
      List<Run> label = List.of(Run.of(bullets ? "•" : i + 1 + ".").with(Tone.ACCENT));
      List<Span> labelSpans = Span.of(label, STYLE, item.child("Lbl"));
      Line labelLine = breaker.lines(labelSpans, STYLE, indent).getFirst();
      List<Span> body = Span.of(items.get(i), STYLE, item.child("LBody"));
      List<Line> lines = breaker.lines(body, STYLE, Sheet.TEXT_WIDTH - indent);
      List<Band> itemBands = TextBands.lines(lines, STYLE, Sheet.LEFT + indent);
      boolean lastItem = i + 1 == items.size();
      for (int k = 0; k < itemBands.size(); k++) {
        Band band = itemBands.get(k);
        if (k == 0) {
          Band.Ink text = band.ink();
          band =
              band.inked(
                  (pen, top) -> {
                    pen.text(labelLine, Sheet.LEFT + 2, top - STYLE.ascent());
                    text.draw(pen, top);
                  });
        }
        float after = k + 1 < itemBands.size() ? 0 : lastItem ? STYLE.after() : BETWEEN_ITEMS;
        bands.add(band.spaced(k == 0 ? BETWEEN_ITEMS : 0, after));
      }
    }
    return bands;
  }
}
