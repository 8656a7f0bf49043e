package no.forankring.importers.strategy.workbook;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.forankring.importers.strategy.document.CellNode;
import no.forankring.importers.strategy.document.CellPlace;
import no.forankring.importers.strategy.document.DocumentText;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * A cell as {@code strategy.yaml} would write it. Of a formula the value counts that the program
 * which saved the workbook left beside it: what a person saw.
 */
record CellText(Found found, boolean from1904) {

  private static final Pattern COMMA = Pattern.compile("([+-]?[0-9]{1,30}),([0-9]{1,30})");
  private static final Pattern GROUP = Pattern.compile("[+-]?[1-9][0-9]{0,2},[0-9]{3}");
  private static final Pattern PERCENT =
      Pattern.compile("([+-]?[0-9]{1,9}(?:[.,][0-9]{1,9})?)[ \u00a0\u202f]?%");

  private static final Pattern GROUPED =
      Pattern.compile(
          "[+-]?[1-9][0-9]{0,2}(?:[ \u00a0\u202f][0-9]{3}){1,9}(?:[.,][0-9]{1,9})?(?:["
              + " \u00a0]?%)?");

  /** As many decimals as no group of thousands has. */
  private static final int NO_GROUP = 4;

  /** In the middle of the last century, and in the next one. */
  private static final int FIRST_DAY = 20_000;

  private static final int LAST_DAY = 80_000;

  /** Absent where the cell is empty. */
  Optional<CellNode> read(XSSFCell cell, CellPlace place, ColumnLayout.Kind kind, String heading) {
    return switch (Cells.type(cell)) {
      case STRING -> text(Cells.raw(cell), place, kind, heading);
      case NUMERIC -> Optional.of(new CellNode.Value(place, number(cell, kind)));
      case BOOLEAN -> Optional.of(new CellNode.Value(place, "" + cell.getBooleanCellValue()));
      case ERROR -> {
        found.add("error-cell", place, heading, error(cell));
        yield Optional.of(new CellNode.Broken(place));
      }
      case FORMULA -> {
        found.add("formula-without-value", place, heading, formula(cell));
        yield Optional.of(new CellNode.Broken(place));
      }
      case BLANK, _NONE -> Optional.empty();
    };
  }

  /**
   * What a person sees in a cell that holds nothing of the strategy, whatever it is; of a formula
   * that nobody has calculated the formula. Empty where the cell is.
   */
  String seen(XSSFCell cell) {
    return switch (Cells.type(cell)) {
      case STRING -> Cells.shown(cell);
      case NUMERIC -> number(cell, ColumnLayout.Kind.TEXT);
      case BOOLEAN -> "" + cell.getBooleanCellValue();
      case ERROR -> error(cell);
      case FORMULA -> formula(cell);
      case BLANK, _NONE -> "";
    };
  }

  private static String formula(XSSFCell cell) {
    return "=" + cell.getCTCell().getF().getStringValue();
  }

  private Optional<CellNode> text(
      String raw, CellPlace place, ColumnLayout.Kind kind, String heading) {
    String text = DocumentText.said(raw);
    int odd = DocumentText.firstForbidden(text);
    if (odd >= 0) {
      String which = String.format(Locale.ROOT, "U+%04X", text.codePointAt(odd));
      found.add("control-character", place, heading, text, which);
      return Optional.of(new CellNode.Broken(place));
    }
    return Optional.of(kind == ColumnLayout.Kind.NUMBER ? numeral(text) : text)
        .filter(some -> !some.isEmpty())
        .map(some -> new CellNode.Value(place, some));
  }

  /** A text that can only mean one number: blanks in it, a decimal comma, a share in percent. */
  private static String numeral(String typed) {
    String text =
        GROUPED.matcher(typed).matches() ? typed.replaceAll("[ \u00a0\u202f]", "") : typed;
    Matcher percent = PERCENT.matcher(text);
    if (percent.matches()) {
      return plain(new BigDecimal(percent.group(1).replace(',', '.')).movePointLeft(2));
    }
    Matcher comma = COMMA.matcher(text);
    return comma.matches() && !GROUP.matcher(text).matches()
        ? comma.group(1) + "." + comma.group(2)
        : text;
  }

  /** The shortest decimal that is this number for a spreadsheet; a day where it is shown as one. */
  private String number(XSSFCell cell, ColumnLayout.Kind kind) {
    double value = cell.getNumericCellValue();
    if (DateUtil.isValidExcelDate(value) && (isDay(cell) || isMeantAsDay(value, kind))) {
      return DateUtil.getLocalDateTime(value, from1904).toLocalDate().toString();
    }
    BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    // 250.125 typed as a number is no 250 125, which a text of the same digits may be.
    return kind == ColumnLayout.Kind.NUMBER && exact.scale() == NO_GROUP - 1
        ? exact.setScale(NO_GROUP).toPlainString()
        : plain(exact);
  }

  private static boolean isDay(XSSFCell cell) {
    return DateUtil.isADateFormat(
        cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString());
  }

  /** A day that lost its format is a number of days, of which a person's lie in these. */
  private static boolean isMeantAsDay(double value, ColumnLayout.Kind kind) {
    return kind == ColumnLayout.Kind.DAY && value >= FIRST_DAY && value <= LAST_DAY;
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static String error(XSSFCell cell) {
    return FormulaError.isValidCode(cell.getErrorCellValue())
        ? FormulaError.forInt(cell.getErrorCellValue()).getString()
        : "#?";
  }
}
