package no.forankring.importers.strategy.workbook;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.forankring.importers.strategy.document.Notes;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What stands in one of the strategy's sheets and is no part of the strategy. */
final class SheetExtras {

  private final XSSFSheet sheet;
  private final SheetLayout layout;
  private final Headings headings;
  private final Optional<Integer> notesColumn;
  private final Map<Integer, String> items = new HashMap<>();
  private final Notes notes;
  private final CellText cells;
  private final Set<String> columns = new LinkedHashSet<>();
  private int formulas;

  /**
   * @param notes which those of this sheet are added to
   */
  SheetExtras(XSSFSheet sheet, SheetLayout layout, Notes notes) {
    this.sheet = sheet;
    this.layout = layout;
    this.headings = SheetRows.headings(sheet, layout);
    this.notesColumn = NewSheet.notes(headings);
    this.notes = notes;
    this.cells = new CellText(new Found(""), Sheets.isFrom1904(sheet.getWorkbook()));
    List<XSSFRow> rows = SheetRows.items(sheet, headings);
    for (int i = 0; i < rows.size(); i++) {
      items.put(rows.get(i).getRowNum(), name(rows.get(i), i));
    }
  }

  void read() {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell instanceof XSSFCell each && Cells.says(each)) {
          read(each);
        }
      }
    }
    Cells.comments(sheet).forEach(comment -> note(comment.row(), comment.text()));
  }

  /** A person's own, by their headings. */
  Set<String> columns() {
    return columns;
  }

  /** How many values of the strategy and of notes are calculated. */
  int formulas() {
    return formulas;
  }

  boolean hasDrawings() {
    return Cells.hasDrawings(sheet);
  }

  private void read(XSSFCell cell) {
    int column = cell.getColumnIndex() + 1;
    boolean below = cell.getRowIndex() >= headings.row();
    if (below && headings.columns().containsKey(column)) {
      formulas += isCalculated(cell) ? 1 : 0;
    } else if (below && isOwn(column)) {
      columns.add(headings.others().get(column));
    } else if (cell.getRowIndex() != headings.row() - 1) {
      formulas += isCalculated(cell) ? 1 : 0;
      note(cell.getRowIndex(), cells.seen(cell));
    }
  }

  private static boolean isCalculated(XSSFCell cell) {
    return cell.getCellType() == CellType.FORMULA;
  }

  private boolean isOwn(int column) {
    return headings.others().containsKey(column) && !notesColumn.equals(Optional.of(column));
  }

  /** Beside the item of a row; a row that is none has a note of the list. */
  private void note(int row, String text) {
    notes.add(layout.of().orElse(layout.key()), items.getOrDefault(row, Notes.WHOLE), text);
  }

  /** Of a row that belongs to another sheet's item that one. */
  private String name(XSSFRow row, int index) {
    if (layout.key().equals(Sheets.REVIEW)) {
      return Notes.WHOLE;
    }
    return layout
        .column(layout.of().isPresent() ? ColumnLayout.OF : Sheets.ID)
        .flatMap(headings::number)
        .map(number -> row.getCell(number - 1))
        .map(Cells::shown)
        .filter(id -> !id.isEmpty())
        .orElseGet(() -> Integer.toString(index));
  }
}
