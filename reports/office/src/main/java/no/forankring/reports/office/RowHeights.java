package no.forankring.reports.office;

import no.forankring.reports.content.workbook.Cell;
import no.forankring.reports.content.workbook.Sheet;

/** How tall a row has to be: not every program finds that out by itself. */
final class RowHeights {

  /** Words are not broken, so that a line is seldom full. */
  private static final double FULL = 0.9;

  private RowHeights() {}

  /** The lines of the row's longest text, at least 1. */
  static int lines(Sheet sheet, Sheet.Row row) {
    int most = 1;
    for (int column = 0; column < row.cells().size(); column++) {
      Sheet.Column under = sheet.columns().get(column);
      if (under.wraps() && row.cells().get(column) instanceof Cell.Text(var text)) {
        most = Math.max(most, (int) Math.ceil(text.length() / (under.width() * FULL)));
      }
    }
    return most;
  }
}
