package no.forankring.reports.office;

import no.forankring.reports.content.workbook.FactColumns;
import no.forankring.reports.content.workbook.Formula;
import no.forankring.reports.content.workbook.Sheet;
import no.forankring.reports.content.workbook.Workbook;
import org.apache.poi.ss.util.CellReference;

/** Formulas as a file holds them: English names, commas between arguments. */
final class FormulaText {

  private final FactColumns facts;
  private final Sheet sheet;

  FormulaText(Workbook workbook) {
    this.facts = workbook.facts();
    this.sheet = workbook.sheets().get(facts.sheet());
  }

  /**
   * The formula, without an equals sign.
   *
   * @param where the sheet it stands on
   * @param row from 0
   */
  String of(Formula formula, Sheet where, int row) {
    return switch (formula) {
      // By its id and not by its place, so that the rows may be sorted.
      case Formula.OfFact(var id, var part) ->
          "INDEX("
              + column(facts.column(part), where)
              + ",MATCH(\""
              + id.replace("\"", "\"\"")
              + "\","
              + column(facts.id(), where)
              + ",0))";
      case Formula.Difference(var first, var second) -> cell(first, row) + "-" + cell(second, row);
      case Formula.Quotient(var first, var second) -> cell(first, row) + "/" + cell(second, row);
      case Formula.RelativeDifference(var first, var second) ->
          "(" + cell(first, row) + "-" + cell(second, row) + ")/" + cell(second, row);
    };
  }

  private static String cell(int column, int row) {
    return CellReference.convertNumToColString(column) + (row + 1);
  }

  private String column(int column, Sheet where) {
    String letters = "$" + CellReference.convertNumToColString(column) + "$";
    String name = where.name().equals(sheet.name()) ? "" : "'" + sheet.name() + "'!";
    return name + letters + 2 + ":" + letters + (sheet.rows().size() + 1);
  }
}
