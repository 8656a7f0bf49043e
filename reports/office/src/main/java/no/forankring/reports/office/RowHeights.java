package no.forankring.reports.office;

import no.forankring.reports.content.workbook.Cell;
import no.forankring.reports.content.workbook.Sheet;

/** How tall a row has to be: not every program finds that out by itself. */
final class RowHeights {

  /** Widths count digits, and letters are narrower on average. */
  private static final double LETTERS = 1.05;

  private RowHeights() {}

  /** The lines of the row's longest text, at least 1. */
  static int lines(Sheet sheet, Sheet.Row row) {
    int most = 1;
    for (int column = 0; column < row.cells().size(); column++) {
      Sheet.Column under = sheet.columns().get(column);
      if (under.wraps() && row.cells().get(column) instanceof Cell.Text(var text)) {
        most = Math.max(most, lines(text, under.width()));
      }
    }
    return most;
  }

  /**
   * The lines of a text. Words are not broken, unless one is longer than a line.
   *
   * @param digits the width of the column
   */
  static int lines(String text, int digits) {
    double width = digits * LETTERS;
    int lines = 1;
    double used = 0;
    for (String word : text.split(" ", -1)) {
      if (used > 0 && used + word.length() > width) {
        lines++;
        used = 0;
      }
      lines += (int) (word.length() / width);
      used += word.length() % width + 1;
    }
    return lines;
  }
}
