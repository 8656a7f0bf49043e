package no.forankring.reports.pdf.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import no.forankring.core.fact.Scenario;
import no.forankring.reports.pdf.layout.Tone;

/** How a bar is filled: more ink is closer to fact. A gap has its colour, and words beside it. */
enum Fill {
  SOLID,
  LIGHT,
  OUTLINED,
  HATCHED,
  GOOD_GAP,
  BAD_GAP;

  private static final Color PAPER = Color.WHITE;
  private static final Color LIGHTER = new Color(0xA9B4BE);
  private static final float EDGE = 1.1f;
  private static final float HATCH = 0.7f;
  private static final double HATCH_DISTANCE = 3.5;

  static Fill of(Scenario scenario) {
    return switch (scenario) {
      case AC -> SOLID;
      case PY, PQ -> LIGHT;
      case PL, BM -> OUTLINED;
      case FC -> HATCHED;
    };
  }

  static Fill ofGap(boolean good) {
    return good ? GOOD_GAP : BAD_GAP;
  }

  void paint(Graphics2D canvas, Rectangle2D bar) {
    switch (this) {
      case SOLID -> fill(canvas, bar, Tone.TEXT.colour());
      case LIGHT -> fill(canvas, bar, LIGHTER);
      case OUTLINED -> outline(canvas, bar);
      case HATCHED -> {
        outline(canvas, bar);
        hatch(canvas, bar);
      }
      case GOOD_GAP -> fill(canvas, bar, Tone.GOOD.colour());
      case BAD_GAP -> fill(canvas, bar, Tone.BAD.colour());
    }
  }

  private static void fill(Graphics2D canvas, Rectangle2D bar, Color colour) {
    canvas.setPaint(colour);
    canvas.fill(bar);
  }

  private static void outline(Graphics2D canvas, Rectangle2D bar) {
    fill(canvas, bar, PAPER);
    canvas.setPaint(Tone.TEXT.colour());
    canvas.setStroke(new BasicStroke(EDGE));
    double inset = EDGE / 2;
    canvas.draw(
        new Rectangle2D.Double(
            bar.getX() + inset,
            bar.getY() + inset,
            Math.max(0, bar.getWidth() - EDGE),
            Math.max(0, bar.getHeight() - EDGE)));
  }

  private static void hatch(Graphics2D canvas, Rectangle2D bar) {
    Shape before = canvas.getClip();
    canvas.clip(bar);
    canvas.setStroke(new BasicStroke(HATCH));
    double rise = bar.getWidth();
    for (double y = bar.getMinY(); y < bar.getMaxY() + rise; y += HATCH_DISTANCE) {
      canvas.draw(new Line2D.Double(bar.getMinX(), y, bar.getMaxX(), y - rise));
    }
    canvas.setClip(before);
  }
}
