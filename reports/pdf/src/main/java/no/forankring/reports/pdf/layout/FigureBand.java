package no.forankring.reports.pdf.layout;

/** A figure, at the left edge of the text. */
final class FigureBand {
  private static final float AROUND = 8;

  private FigureBand() {}

  static Band of(Figure figure, Tag parent) {
    Tag tag = parent.child("Figure").withAlternative(CleanText.of(figure.alternative()).strip());
    double fit = Math.min(Sheet.TEXT_WIDTH / figure.width(), Sheet.TEXT_HEIGHT / figure.height());
    float scale = (float) Math.min(1, fit);
    float height = (float) (figure.height() * scale);
    return Band.of(height, (pen, top) -> pen.figure(figure, tag, Sheet.LEFT, top - height, scale))
        .spaced(AROUND, AROUND);
  }
}
