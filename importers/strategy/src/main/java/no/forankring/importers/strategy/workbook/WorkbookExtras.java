package no.forankring.importers.strategy.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What a workbook holds that is no part of the strategy.
 *
 * @param notes by list, then by the id of an item, or its place from 0 where it has none
 * @param columns a person's own, {@code Mål: Farge}, and the notes of rows that are no items
 * @param sheets a person's own
 * @param formulas how many cells of the strategy's sheets are calculated
 * @param comments how many cells have a comment
 */
public record WorkbookExtras(
    Map<String, Map<String, String>> notes,
    List<String> columns,
    List<String> sheets,
    int formulas,
    int comments) {

  public WorkbookExtras {
    notes = Map.copyOf(notes);
    columns = List.copyOf(columns);
    sheets = List.copyOf(sheets);
  }

  /** Nothing, where the bytes are no workbook. */
  public static WorkbookExtras of(byte[] bytes) {
    try (XSSFWorkbook workbook = WorkbookPackage.open(bytes)) {
      return of(workbook);
    } catch (IOException | UnusableWorkbookException e) {
      return new WorkbookExtras(Map.of(), List.of(), List.of(), 0, 0);
    }
  }

  private static WorkbookExtras of(XSSFWorkbook workbook) {
    Map<String, Map<String, String>> notes = new LinkedHashMap<>();
    List<String> columns = new ArrayList<>();
    List<String> sheets = new ArrayList<>();
    int formulas = 0;
    int comments = 0;
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      XSSFSheet sheet = workbook.getSheetAt(i);
      Optional<SheetLayout> layout = Layout.of().named(sheet.getSheetName());
      if (layout.isEmpty()) {
        sheets.add(sheet.getSheetName());
        continue;
      }
      Headings headings = SheetRows.headings(sheet, layout.get());
      Optional<Integer> beside = NewSheet.notes(headings);
      boolean items = layout.get().of().isEmpty();
      if (items && beside.isPresent()) {
        notes.put(layout.get().key(), notes(sheet, headings, beside.get()));
      }
      headings.others().entrySet().stream()
          .filter(other -> !items || !beside.equals(Optional.of(other.getKey())))
          .filter(other -> isUsed(sheet, headings, other.getKey()))
          .forEach(other -> columns.add(sheet.getSheetName() + ": " + other.getValue()));
      comments += sheet.getCellComments().size();
      for (Row row : sheet) {
        for (Cell cell : row) {
          formulas += cell.getCellType() == CellType.FORMULA ? 1 : 0;
        }
      }
    }
    return new WorkbookExtras(notes, columns, sheets, formulas, comments);
  }

  private static boolean isUsed(XSSFSheet sheet, Headings headings, int column) {
    for (int number = headings.row(); number <= sheet.getLastRowNum(); number++) {
      XSSFRow row = sheet.getRow(number);
      if (row != null && !RowWriter.isEmpty(row.getCell(column - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Beside each row that is an item. */
  private static Map<String, String> notes(XSSFSheet sheet, Headings headings, int column) {
    Optional<Integer> ids = headings.layout().column("id").flatMap(headings::number);
    Map<String, String> notes = new LinkedHashMap<>();
    int index = 0;
    for (int number = headings.row(); number <= sheet.getLastRowNum(); number++) {
      XSSFRow row = sheet.getRow(number);
      if (row != null
          && headings.columns().keySet().stream()
              .anyMatch(each -> !RowWriter.isEmpty(row.getCell(each - 1)))) {
        String id = ids.map(each -> text(row, each)).orElse("");
        String note = text(row, column);
        if (!note.isEmpty()) {
          notes.put(id.isEmpty() ? Integer.toString(index) : id, note);
        }
        index++;
      }
    }
    return notes;
  }

  private static String text(XSSFRow row, int column) {
    XSSFCell cell = row.getCell(column - 1);
    return cell == null ? "" : RowWriter.shown(cell);
  }
}
