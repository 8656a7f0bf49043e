package no.forankring.importers.strategy.workbook;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.forankring.importers.strategy.document.CellNode;
import no.forankring.importers.strategy.document.CellPlace;
import no.forankring.importers.strategy.document.DocumentText;
import no.forankring.importers.strategy.document.Notes;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
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
    for (XSSFComment comment : sheet.getCellComments().values()) {
      Optional.ofNullable(comment.getString())
          .map(text -> DocumentText.said(text.getString()))
          .filter(text -> !text.isEmpty())
          .ifPresent(text -> note(comment.getRow(), text));
    }
  }

  /** A person's own, by their headings. */
  Set<String> columns() {
    return columns;
  }

  /** How many values of the strategy are calculated. */
  int formulas() {
    return formulas;
  }

  boolean hasDrawings() {
    return sheet.getDrawingPatriarch() != null
        && !sheet.getDrawingPatriarch().getShapes().isEmpty();
  }

  private void read(XSSFCell cell) {
    int column = cell.getColumnIndex() + 1;
    boolean below = cell.getRowIndex() >= headings.row();
    if (below && headings.columns().containsKey(column)) {
      formulas += cell.getCellType() == CellType.FORMULA ? 1 : 0;
    } else if (below && isOwn(column)) {
      columns.add(headings.others().get(column));
    } else if (cell.getRowIndex() != headings.row() - 1) {
      text(cell).ifPresent(text -> note(cell.getRowIndex(), text));
    }
  }

  private boolean isOwn(int column) {
    return headings.others().containsKey(column) && !notesColumn.equals(Optional.of(column));
  }

  private Optional<String> text(XSSFCell cell) {
    if (Cells.type(cell) == CellType.STRING) {
      return Optional.of(Cells.shown(cell));
    }
    CellPlace place = new CellPlace(sheet.getSheetName(), 0, 0);
    return cells
        .read(cell, place, ColumnLayout.Kind.TEXT, "")
        .filter(CellNode.Value.class::isInstance)
        .map(node -> ((CellNode.Value) node).text());
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
