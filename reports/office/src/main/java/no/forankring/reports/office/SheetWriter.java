package no.forankring.reports.office;

import no.forankring.reports.content.workbook.Sheet;
import no.forankring.reports.content.workbook.Workbook;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Lays one sheet out: heads in the first row, which stays in sight and on every printed page. */
final class SheetWriter {

  /** Characters that can be read across the smaller paper. */
  private static final int WIDEST_ON_A4 = 240;

  private static final double SIDE_MARGIN = 0.4;

  private static final int LINES_OF_A_HEAD = 2;

  /** In points: more no spreadsheet shows. */
  private static final float TALLEST = 409;

  /** A head or foot of a page holds 255 characters in all. */
  private static final int LONGEST_FOOT = 120;

  private final Workbook workbook;
  private final Sheet sheet;
  private final CellWriter cells;

  SheetWriter(Workbook workbook, Sheet sheet, CellWriter cells) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.cells = cells;
  }

  void write(SXSSFSheet target) {
    boolean list = sheet.order() == Sheet.Order.LIST;
    int last = sheet.columns().size() - 1;
    for (int column = 0; column <= last; column++) {
      target.setColumnWidth(column, sheet.columns().get(column).width() * 256);
    }
    target.createFreezePane(list ? 1 : 0, 1);
    if (list) {
      target.setAutoFilter(new CellRangeAddress(0, sheet.rows().size(), 0, last));
    } else {
      target.setDisplayGridlines(false);
    }
    print(target);
    Row head = target.createRow(0);
    head.setHeightInPoints(LINES_OF_A_HEAD * target.getDefaultRowHeightInPoints());
    for (int column = 0; column <= last; column++) {
      cells.head(head, column);
    }
    for (int i = 0; i < sheet.rows().size(); i++) {
      Sheet.Row row = sheet.rows().get(i);
      Row written = target.createRow(i + 1);
      int lines = RowHeights.lines(sheet, row);
      if (lines > 1) {
        written.setHeightInPoints(Math.min(TALLEST, lines * target.getDefaultRowHeightInPoints()));
      }
      for (int column = 0; column <= last; column++) {
        cells.write(written, column, row.cells().get(column), row.opens());
      }
    }
  }

  private void print(SXSSFSheet target) {
    target.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    target.setFitToPage(true);
    PrintSetup setup = target.getPrintSetup();
    int width = sheet.columns().stream().mapToInt(Sheet.Column::width).sum();
    setup.setPaperSize(width > WIDEST_ON_A4 ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    target.setMargin(PageMargin.LEFT, SIDE_MARGIN);
    target.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
    target.getFooter().setLeft(literal(workbook.runningHead()));
    target.getFooter().setCenter(literal(sheet.name()));
    target
        .getFooter()
        .setRight(literal(workbook.pageOf()).replace("{0}", "&P").replace("{1}", "&N"));
  }

  private static String literal(String text) {
    String clean = CleanText.of(text);
    int end = Math.min(LONGEST_FOOT, clean.length());
    boolean halved = end > 0 && Character.isHighSurrogate(clean.charAt(end - 1));
    return clean.substring(0, halved ? end - 1 : end).replace("&", "&&");
  }
}
