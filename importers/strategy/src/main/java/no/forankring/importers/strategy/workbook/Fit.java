package no.forankring.importers.strategy.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Makes room for a sheet's texts, on screen and on paper. No font is measured: a column of so many
 * characters holds as many letters.
 */
final class Fit {

  /** What a column's width counts for one character. */
  private static final int CHARACTER = 256;

  /** Of a line, and the highest row there is, in points. */
  private static final double LINE = 15;

  private static final double HIGHEST = 409;

  /** What can be read on a page across, in characters. */
  private static final int PAGE = 200;

  /** From here on letters are as wide as two, most of them. */
  private static final int WIDE_LETTERS = 0x1100;

  private Fit() {}

  /** Rows as high as their longest text; they grow with what a person adds to them. */
  static void rows(XSSFSheet sheet) {
    for (Row row : sheet) {
      int lines = 1;
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
          int width = sheet.getColumnWidth(cell.getColumnIndex()) / CHARACTER;
          lines = Math.max(lines, lines(cell.getStringCellValue(), Math.max(width, 1)));
        }
      }
      if (lines > 1 && row instanceof XSSFRow each) {
        each.getCTRow().setHt(Math.min(lines * LINE, HIGHEST));
      }
    }
  }

  private static int lines(String text, int width) {
    return text.lines()
        .mapToInt(line -> (letters(line) + width - 1) / width)
        .map(n -> Math.max(n, 1))
        .sum();
  }

  private static int letters(String line) {
    return line.codePoints().map(letter -> letter < WIDE_LETTERS ? 1 : 2).sum();
  }

  /**
   * As many pages across as its columns take, each with its headings and the first column.
   *
   * @param heads the row of headings, from 0
   */
  static void pages(XSSFSheet sheet, int heads) {
    int characters = 0;
    for (int column = 0; column < sheet.getRow(heads).getLastCellNum(); column++) {
      characters += sheet.getColumnWidth(column) / CHARACTER;
    }
    int pages = (characters + PAGE - 1) / PAGE;
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) pages);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setRepeatingRows(new CellRangeAddress(heads, heads, -1, -1));
    if (pages > 1) {
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
    }
  }
}
