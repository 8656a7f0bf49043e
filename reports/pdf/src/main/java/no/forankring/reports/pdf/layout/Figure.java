package no.forankring.reports.pdf.layout;

import java.awt.Graphics2D;
import java.util.List;

/**
 * A drawing, kept as vectors, with texts upon it. One too large for the text area is shrunk to fit.
 *
 * @param width in points
 * @param height in points
 * @param alternative what the drawing says, in words; never blank
 * @param labels in reading order
 */
public record Figure(
    double width, double height, String alternative, Drawing drawing, List<Label> labels)
    implements Block {

  /** Draws the figure. Called once, after the layout is known. */
  @FunctionalInterface
  public interface Drawing {

    /**
     * Draws on {@code canvas}, from (0, 0) at the upper left to (width, height). Only fonts of
     * {@link FigureFonts} keep their shape; any other is shown in one of them.
     */
    void draw(Graphics2D canvas, double width, double height);
  }

  public Figure {
    if (!(width > 0) || !(height > 0) || Double.isInfinite(width) || Double.isInfinite(height)) {
      throw new IllegalArgumentException("figure of " + width + " × " + height + " points");
    }
    if (CleanText.isBlank(CleanText.of(alternative))) {
      throw new IllegalArgumentException("a figure without alternative text");
    }
    labels = List.copyOf(labels);
  }

  /** A drawing whose texts, if any, are part of the picture. */
  public Figure(double width, double height, String alternative, Drawing drawing) {
    this(width, height, alternative, drawing, List.of());
  }
}
