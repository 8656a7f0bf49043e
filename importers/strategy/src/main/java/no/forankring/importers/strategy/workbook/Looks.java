package no.forankring.importers.strategy.workbook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of cells that are written: as they were, but for what would hide the value. */
final class Looks {

  static final String TEXT = "@";
  static final String GENERAL = "General";
  private static final String GROUPED = "#,##0";
  private static final int GROUPED_FROM = 10_000;

  /** What makes a formula of a text, as soon as a person edits it. */
  private static final String FORMULA = "=+-@";

  private record Look(short style, String format, boolean quoted) {}

  private final XSSFWorkbook workbook;
  private final Map<Look, XSSFCellStyle> made = new HashMap<>();

  Looks(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** Year first in English, which writes days in several ways; day first in Norwegian. */
  static String dayFormat(String language) {
    return language.equals("en") ? "yyyy-mm-dd" : "dd.mm.yyyy";
  }

  void day(XSSFCell cell, String language) {
    XSSFCellStyle style = cell.getCellStyle();
    if (!DateUtil.isADateFormat(style.getDataFormat(), style.getDataFormatString())) {
      format(cell, dayFormat(language), false);
    }
  }

  /** A format that shows the number as it is: no decimals cut off, no count in percent. */
  void number(XSSFCell cell, BigDecimal number) {
    String format = cell.getCellStyle().getDataFormatString();
    boolean percent = format.contains("%");
    boolean fraction = number.stripTrailingZeros().scale() > 0;
    boolean hides =
        format.equals(TEXT)
            || (percent && number.abs().compareTo(BigDecimal.ONE) > 0)
            || (fraction && !percent && !format.equals(GENERAL) && !format.contains("."))
            || DateUtil.isADateFormat(cell.getCellStyle().getDataFormat(), format);
    if (hides) {
      format(cell, GENERAL, false);
    }
  }

  void percent(XSSFCell cell) {
    BigDecimal percent =
        new BigDecimal(Double.toString(cell.getNumericCellValue())).movePointRight(2);
    int decimals = Math.max(percent.stripTrailingZeros().scale(), 0);
    format(cell, decimals == 0 ? "0%" : "0." + "0".repeat(decimals) + "%", false);
  }

  /** Where a person could miscount the noughts. */
  void grouped(XSSFCell cell) {
    double value = Math.abs(cell.getNumericCellValue());
    if (value >= GROUPED_FROM && value == Math.rint(value)) {
      format(cell, GROUPED, false);
    }
  }

  void text(XSSFCell cell, String text) {
    boolean quoted = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    if (quoted != cell.getCellStyle().getQuotePrefixed()) {
      format(cell, cell.getCellStyle().getDataFormatString(), quoted);
    }
  }

  private void format(XSSFCell cell, String format, boolean quoted) {
    XSSFCellStyle before = cell.getCellStyle();
    cell.setCellStyle(
        made.computeIfAbsent(
            new Look(before.getIndex(), format, quoted),
            look -> {
              XSSFCellStyle style = workbook.createCellStyle();
              style.cloneStyleFrom(before);
              style.setDataFormat(workbook.createDataFormat().getFormat(format));
              style.setQuotePrefixed(quoted);
              return style;
            }));
  }
}
