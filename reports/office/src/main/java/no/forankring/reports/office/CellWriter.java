package no.forankring.reports.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.forankring.reports.content.workbook.Cell;
import no.forankring.reports.content.workbook.Sheet;
import org.apache.poi.ss.usermodel.Row;

/** Writes the cells of one sheet. */
final class CellWriter {

  /** A spreadsheet counts days from here, and errs before. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private final CellStyles styles;
  private final FormulaText formulas;
  private final Sheet sheet;

  CellWriter(CellStyles styles, FormulaText formulas, Sheet sheet) {
    this.styles = styles;
    this.formulas = formulas;
    this.sheet = sheet;
  }

  void head(Row row, int column) {
    boolean numbers =
        !sheet.rows().isEmpty()
            && sheet.rows().stream()
                .map(each -> each.cells().get(column))
                .allMatch(cell -> cell instanceof Cell.Amount || cell instanceof Cell.Empty);
    org.apache.poi.ss.usermodel.Cell target = row.createCell(column);
    target.setCellValue(CleanText.of(sheet.columns().get(column).head()));
    target.setCellStyle(numbers ? styles.headOfNumbers() : styles.head());
  }

  void write(Row row, int column, Cell cell, boolean opens) {
    switch (cell) {
      case Cell.Empty nothing -> {
        if (opens) {
          row.createCell(column).setCellStyle(styles.empty(true));
        }
      }
      case Cell.Text(var text) -> text(row, column, text, opens);
      case Cell.Day(var day) -> day(row, column, day, opens);
      case Cell.Amount amount -> amount(row, column, amount, opens);
    }
  }

  private void text(Row row, int column, String text, boolean opens) {
    org.apache.poi.ss.usermodel.Cell target = row.createCell(column);
    target.setCellValue(CleanText.of(text));
    target.setCellStyle(
        styles.text(sheet.columns().get(column).wraps(), opens, CleanText.looksLikeAFormula(text)));
  }

  private void day(Row row, int column, LocalDate day, boolean opens) {
    if (day.isBefore(FIRST_DAY)) {
      text(row, column, day.toString(), opens);
      return;
    }
    org.apache.poi.ss.usermodel.Cell target = row.createCell(column);
    target.setCellValue(day);
    target.setCellStyle(styles.day(opens));
  }

  private void amount(Row row, int column, Cell.Amount amount, boolean opens) {
    double value = amount.value().doubleValue();
    if (!Double.isFinite(value)) {
      text(row, column, plain(amount.value()), opens);
      return;
    }
    org.apache.poi.ss.usermodel.Cell target = row.createCell(column);
    amount
        .formula()
        .ifPresent(formula -> target.setCellFormula(formulas.of(formula, sheet, row.getRowNum())));
    target.setCellValue(value);
    target.setCellStyle(styles.number(amount.format(), opens));
  }

  /** Beyond what a spreadsheet can count. */
  private static String plain(BigDecimal value) {
    return value.toString();
  }
}
