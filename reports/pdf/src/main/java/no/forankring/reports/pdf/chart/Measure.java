package no.forankring.reports.pdf.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import no.forankring.reports.pdf.layout.FigureFonts;

/** How much room the words of a chart take. */
final class Measure {
  static final double LEADING = 1.25;
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private Measure() {}

  static double width(String text, Font font) {
    return font.getStringBounds(text, EXACT).getWidth();
  }

  /** At most: a line that is broken between words is never full. */
  static double lines(String text, double size, double room) {
    double width = width(text, FigureFonts.regular((float) size));
    return width <= room ? 1 : Math.ceil(width / room * 1.15);
  }

  /** The text, or as much of its beginning as stands in so many lines, with a mark. */
  static String shortened(String text, double size, double room, int lines) {
    Font font = FigureFonts.bold((float) size);
    if (width(text, font) <= room * lines * 0.85) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width(text.substring(0, end) + "…", font) > room * lines * 0.85) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).strip() + "…";
  }
}
