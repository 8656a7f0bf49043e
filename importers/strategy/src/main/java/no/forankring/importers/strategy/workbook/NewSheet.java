package no.forankring.importers.strategy.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet with its headings and no rows. */
final class NewSheet {

  private NewSheet() {}

  /** In the language of the sheets a workbook has. */
  static XSSFSheet in(XSSFWorkbook workbook, SheetLayout layout) {
    String language =
        Layout.of().sheets().stream()
            .flatMap(
                other ->
                    Sheets.find(workbook, other).stream()
                        .map(sheet -> SheetRows.headings(sheet, other)))
            .filter(headings -> headings.recognised() > 0)
            .map(Headings::language)
            .findFirst()
            .orElseGet(() -> layout.names().byLanguage().keySet().iterator().next());
    return make(workbook, layout, language, head(workbook), column -> List.of(Optional.empty()));
  }

  /**
   * With every column, in their order.
   *
   * @param languages of a column's texts, for those that may come in several
   */
  static XSSFSheet make(
      XSSFWorkbook workbook,
      SheetLayout layout,
      String language,
      XSSFCellStyle head,
      Function<ColumnLayout, List<Optional<String>>> languages) {
    XSSFSheet sheet = workbook.createSheet(layout.names().in(language));
    XSSFRow row = sheet.createRow(0);
    XSSFCellStyle numbers = workbook.createCellStyle();
    numbers.cloneStyleFrom(head);
    numbers.setAlignment(HorizontalAlignment.RIGHT);
    numbers.setIndention((short) 1);
    for (ColumnLayout column : layout.columns()) {
      for (Optional<String> of : languages.apply(column)) {
        boolean number = column.kind() == ColumnLayout.Kind.NUMBER;
        heading(
            row,
            column.names().in(language) + of.map(tag -> " (" + tag + ")").orElse(""),
            number ? numbers : head);
      }
    }
    heading(row, Layout.of().notes().in(language), head);
    sheet.createFreezePane(0, 1);
    return sheet;
  }

  private static void heading(XSSFRow row, String text, XSSFCellStyle head) {
    XSSFCell cell = row.createCell(Math.max(row.getLastCellNum(), 0));
    cell.setCellValue(text);
    cell.setCellStyle(head);
  }

  /** How headings look. */
  static XSSFCellStyle head(XSSFWorkbook workbook) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(bold(workbook));
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.BOTTOM);
    style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setBorderBottom(BorderStyle.MEDIUM);
    return style;
  }

  /** The letters of the rest, bold. */
  static XSSFFont bold(XSSFWorkbook workbook) {
    XSSFFont bold = workbook.createFont();
    bold.setFamily(FontFamily.SWISS);
    bold.setBold(true);
    return bold;
  }

  /** The column of notes, from 1; absent where a sheet has none. */
  static Optional<Integer> notes(Headings headings) {
    return headings.others().entrySet().stream()
        .filter(other -> Layout.of().notes().include(other.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
