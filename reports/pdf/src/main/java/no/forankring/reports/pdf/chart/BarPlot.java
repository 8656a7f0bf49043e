package no.forankring.reports.pdf.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import no.forankring.reports.pdf.layout.Tone;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultIntervalCategoryDataset;

/** Bars in a place on the page, on a scale of their own or a common one. */
final class BarPlot {

  /** A bar from one value to another. */
  record Bar(double from, double to, Fill fill) {}

  private final Rectangle2D place;
  private final List<Optional<Bar>> bars;
  private final CategoryAxis names = new CategoryAxis();
  private final ValueAxis values = new NumberAxis();

  /**
   * Sets the bars up.
   *
   * @param bars from left to right; nothing stands where there is none
   * @param low the lowest value of the scale
   * @param high the highest
   */
  BarPlot(Rectangle2D place, List<Optional<Bar>> bars, double low, double high) {
    this.place = place;
    this.bars = List.copyOf(bars);
    names.setLowerMargin(0);
    names.setUpperMargin(0);
    names.setCategoryMargin(0.25);
    values.setRange(low, high > low ? high : low + 1);
  }

  void draw(Graphics2D canvas) {
    int count = bars.size();
    Number[][] from = new Number[1][count];
    Number[][] to = new Number[1][count];
    for (int i = 0; i < count; i++) {
      // An empty slot is a bar without height, which the painter leaves out.
      from[0][i] = bars.get(i).map(Bar::from).orElse(0.0);
      to[0][i] = bars.get(i).map(Bar::to).orElse(0.0);
    }
    CategoryPlot plot =
        new CategoryPlot(
            new DefaultIntervalCategoryDataset(from, to),
            names,
            values,
            new Bars(column -> bars.get(column).map(Bar::fill)));
    names.setVisible(false);
    values.setVisible(false);
    plot.setFixedDomainAxisSpace(new AxisSpace());
    plot.setFixedRangeAxisSpace(new AxisSpace());
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(Tone.TEXT.colour());
    plot.setRangeZeroBaselineStroke(new BasicStroke(0.8f));
    plot.draw(canvas, place, null, null, null);
  }

  /** A thin line from the left of one bar to the right of another, seen on bars and between. */
  void drawLine(Graphics2D canvas, int first, int last, double value, boolean old) {
    double y = height(value);
    Line2D line = new Line2D.Double(start(first), y, end(last), y);
    canvas.setPaint(Color.WHITE);
    canvas.setStroke(new BasicStroke(old ? 1.6f : 2.2f));
    canvas.draw(line);
    canvas.setPaint(Tone.ACCENT.colour());
    canvas.setStroke(new BasicStroke(old ? 0.5f : 1f));
    canvas.draw(line);
  }

  /** Room for a number beside a line, also where it crosses a bar. */
  void clear(Graphics2D canvas, double left, double bottom, double width, double height) {
    canvas.setPaint(Color.WHITE);
    canvas.fill(new Rectangle2D.Double(left, bottom - height, width, height));
  }

  /** Where a bar begins. */
  double start(int bar) {
    return names.getCategoryStart(bar, bars.size(), place, RectangleEdge.BOTTOM);
  }

  private double end(int bar) {
    return names.getCategoryEnd(bar, bars.size(), place, RectangleEdge.BOTTOM);
  }

  /** Where the middle of a bar is. */
  double middle(int bar) {
    return names.getCategoryMiddle(bar, bars.size(), place, RectangleEdge.BOTTOM);
  }

  /** Where a value is. */
  double height(double value) {
    return values.valueToJava2D(value, place, RectangleEdge.LEFT);
  }
}
