package no.forankring.reports.pdf.layout;

/**
 * What stands on every page outside the text, as decoration: a screen reader passes over it.
 *
 * @param headStart upper left; may be empty, as all of these
 * @param headEnd upper right
 * @param footStart lower left
 * @param pageNumber lower right
 */
public record RunningTexts(
    String headStart, String headEnd, String footStart, PageNumber pageNumber) {

  /** Names a page, as in “Page 2 of 9”. */
  @FunctionalInterface
  public interface PageNumber {
    String text(int page, int pages);
  }
}
