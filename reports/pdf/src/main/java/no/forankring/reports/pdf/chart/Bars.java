package no.forankring.reports.pdf.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.io.Serial;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.IntervalBarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/** Bars from one value to another, each filled as its column says, without shadow. */
final class Bars extends IntervalBarRenderer {
  @Serial private static final long serialVersionUID = 1;

  /** A gap is drawn thinner than a value, so that the two are not compared by area. */
  private static final double GAP_WIDTH = 0.4;

  Bars(IntFunction<Optional<Fill>> fills) {
    setBarPainter(new Painter(fills));
    setShadowVisible(false);
  }

  private record Painter(IntFunction<Optional<Fill>> fills) implements BarPainter {
    @Override
    public void paintBar(
        Graphics2D canvas,
        BarRenderer renderer,
        int row,
        int column,
        RectangularShape bar,
        RectangleEdge base) {
      fills.apply(column).ifPresent(fill -> fill.paint(canvas, place(fill, bar.getFrame())));
    }

    private static Rectangle2D place(Fill fill, Rectangle2D bar) {
      return switch (fill) {
        case SOLID, LIGHT, OUTLINED, HATCHED -> bar;
        case GOOD_GAP, BAD_GAP ->
            new Rectangle2D.Double(
                bar.getCenterX() - bar.getWidth() * GAP_WIDTH / 2,
                bar.getY(),
                bar.getWidth() * GAP_WIDTH,
                bar.getHeight());
      };
    }

    @Override
    public void paintBarShadow(
        Graphics2D canvas,
        BarRenderer renderer,
        int row,
        int column,
        RectangularShape bar,
        RectangleEdge base,
        boolean pegShadow) {
      // No shadow carries a number.
    }
  }
}
