package no.forankring.importers.strategy.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.forankring.importers.strategy.document.DocumentText;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** What stands in cells, whatever kind they are of. */
final class Cells {

  /** What a cell can hold, in UTF-16 code units. */
  static final int LONGEST = 32_767;

  /** What a spreadsheet program reads as one character. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private Cells() {}

  /** Whether a value may be written into it: a formula stands there, though it says nothing. */
  static boolean isEmpty(@Nullable XSSFCell cell) {
    return cell == null || (cell.getCellType() != CellType.FORMULA && !says(cell));
  }

  /** Whether a person reads anything in it; of a formula, in what it comes to. */
  static boolean says(@Nullable XSSFCell cell) {
    return cell != null
        && switch (type(cell)) {
          case STRING -> !DocumentText.said(raw(cell)).isEmpty();
          case NUMERIC, BOOLEAN, ERROR -> true;
          // Of a formula that nobody has calculated.
          case BLANK, FORMULA, _NONE -> cell.getCellType() == CellType.FORMULA;
        };
  }

  /** Whether one of these columns, from 1, says anything in a row. */
  static boolean saysAny(@Nullable XSSFRow row, Iterable<Integer> columns) {
    if (row != null) {
      for (int column : columns) {
        if (says(row.getCell(column - 1))) {
          return true;
        }
      }
    }
    return false;
  }

  /** A text as it stands there; empty where it is none. */
  static String raw(XSSFCell cell) {
    return type(cell) == CellType.STRING
        ? Optional.ofNullable(cell.getRichStringCellValue().getString()).orElse("")
        : "";
  }

  /** What an id's cell says. */
  static String shown(XSSFCell cell) {
    return switch (type(cell)) {
      case STRING -> DocumentText.said(raw(cell));
      case NUMERIC ->
          new BigDecimal(Double.toString(cell.getNumericCellValue()))
              .stripTrailingZeros()
              .toPlainString();
      default -> "";
    };
  }

  /** The type of its value, also where that was calculated; a formula where it was not. */
  static CellType type(XSSFCell cell) {
    boolean calculated = cell.getCellType() == CellType.FORMULA && cell.getCTCell().isSetV();
    return calculated ? cell.getCachedFormulaResultType() : cell.getCellType();
  }

  /**
   * What somebody has remarked on a cell.
   *
   * @param row from 0
   */
  record Comment(int row, String text) {}

  /** The comments on a sheet's cells, row by row. */
  static List<Comment> comments(XSSFSheet sheet) {
    return sheet.getCellComments().values().stream()
        .filter(comment -> comment.getString() != null)
        .map(each -> new Comment(each.getRow(), DocumentText.said(each.getString().getString())))
        .filter(comment -> !comment.text().isEmpty())
        .toList();
  }

  /** Whether there are pictures, charts or shapes on a sheet. */
  static boolean hasDrawings(XSSFSheet sheet) {
    return sheet.getDrawingPatriarch() != null
        && !sheet.getDrawingPatriarch().getShapes().isEmpty();
  }

  /** As it must be written for a spreadsheet program to show it. */
  static String escaped(String text) {
    return ESCAPE.matcher(text).replaceAll("_x005F_");
  }
}
