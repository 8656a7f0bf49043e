package no.forankring.reports.pdf.layout;

/**
 * A text in a {@link Figure}, part of the document's text like any other: it can be searched, and
 * its run's id found.
 *
 * @param x in points from the figure's left edge; what stands there is the anchor's
 * @param baseline of the first line, in points below the figure's upper edge
 * @param width in points; longer text goes on in lines below
 * @param size of the letters in points
 */
public record Label(Run run, Anchor anchor, double x, double baseline, double width, double size) {

  /** The part of each line that stands at {@code x}. */
  public enum Anchor {
    START,
    MIDDLE,
    END
  }

  public Label {
    if (!(width > 0) || !(size > 0) || Double.isInfinite(width) || Double.isInfinite(size)) {
      throw new IllegalArgumentException("label of " + size + " points in " + width);
    }
  }

  TextStyle style(float scale) {
    float scaled = (float) size * scale;
    return new TextStyle(scaled, scaled * 1.25f, 0, 0, false);
  }
}
