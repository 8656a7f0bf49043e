package no.forankring.reports.pdf.layout;

/**
 * Extra room between two blocks; vanishes at the top of a page.
 *
 * @param points at least 0
 */
public record VerticalSpace(double points) implements Block {
  public VerticalSpace {
    if (!(points >= 0) || points > Sheet.TEXT_HEIGHT) {
      throw new IllegalArgumentException("space of " + points + " points");
    }
  }
}
