package no.forankring.reports.office;

import java.util.HashMap;
import java.util.Map;
import no.forankring.reports.content.workbook.Format;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The looks of cells, each made once. */
final class CellStyles {

  /** What makes one look differ from another. */
  private record Look(
      String format, boolean wraps, boolean opens, boolean quoted, boolean head, boolean right) {}

  private final SXSSFWorkbook file;
  private final Font bold;
  private final Map<Look, CellStyle> made = new HashMap<>();

  CellStyles(SXSSFWorkbook file) {
    this.file = file;
    this.bold = file.createFont();
    bold.setBold(true);
  }

  CellStyle head() {
    return style(new Look("General", true, false, false, true, false));
  }

  /** A head over numbers stands where they do. */
  CellStyle headOfNumbers() {
    return style(new Look("General", true, false, false, true, true));
  }

  CellStyle empty(boolean opens) {
    return style(new Look("General", false, opens, false, false, false));
  }

  /**
   * Text.
   *
   * @param quoted whether it stays a text when a person edits it
   */
  CellStyle text(boolean wraps, boolean opens, boolean quoted) {
    return style(new Look("@", wraps, opens, quoted, false, false));
  }

  /** Year, month, day: read the same in every language. */
  CellStyle day(boolean opens) {
    return style(new Look("yyyy-mm-dd", false, opens, false, false, false));
  }

  CellStyle number(Format format, boolean opens) {
    return style(new Look(code(format), false, opens, false, false, true));
  }

  private static String code(Format format) {
    if (format.words().isPresent()) {
      return "\"" + format.words().get().replace("\"", "") + "\"";
    }
    String decimals = format.decimals() == 0 ? "" : "." + "0".repeat(format.decimals());
    String digits = format.percent() ? "0" + decimals + "%" : "#,##0" + decimals;
    return format.signed() ? "+" + digits + ";-" + digits + ";" + digits : digits;
  }

  private CellStyle style(Look look) {
    return made.computeIfAbsent(look, this::make);
  }

  private CellStyle make(Look look) {
    CellStyle style = file.createCellStyle();
    style.setDataFormat(file.createDataFormat().getFormat(look.format()));
    style.setWrapText(look.wraps());
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setQuotePrefixed(look.quoted());
    style.setAlignment(HorizontalAlignment.LEFT);
    if (look.right()) {
      style.setAlignment(HorizontalAlignment.RIGHT);
      // Else a number touches the text in the next column.
      style.setIndention((short) 1);
    }
    if (look.opens()) {
      style.setBorderTop(BorderStyle.THIN);
      style.setTopBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
    }
    if (look.head()) {
      style.setFont(bold);
      style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      style.setBorderBottom(BorderStyle.MEDIUM);
      style.setVerticalAlignment(VerticalAlignment.BOTTOM);
    }
    return style;
  }
}
