package no.forankring.importers.strategy.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.importers.strategy.document.CellNode;
import no.forankring.importers.strategy.document.CellPlace;
import no.forankring.importers.strategy.document.DocumentText;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet, each as an item of the list it stands for. */
final class SheetRows {

  /** A person may have set a title above the headings. */
  private static final int HEADINGS_WITHIN = 10;

  private static final int MOST_ROWS = 10_000;
  private static final int MOST_COLUMNS = 500;

  private final XSSFSheet sheet;
  private final Headings headings;
  private final List<XSSFRow> rows;
  private final Found found;
  private final CellText cells;

  private SheetRows(XSSFSheet sheet, Headings headings, Found found, CellText cells) {
    this.sheet = sheet;
    this.headings = headings;
    this.rows = items(sheet, headings);
    this.found = found;
    this.cells = cells;
  }

  /** The row that has most of a sheet's headings, the first of equals; row 1 where none has any. */
  static Headings headings(XSSFSheet sheet, SheetLayout layout) {
    Headings best = Headings.of(layout, 1, texts(sheet.getRow(0)));
    for (int row = 1; row < HEADINGS_WITHIN; row++) {
      Headings each = Headings.of(layout, row + 1, texts(sheet.getRow(row)));
      if (each.recognised() > best.recognised()) {
        best = each;
      }
    }
    return best;
  }

  /**
   * The rows that are items, in their order: below the headings, and one of the strategy's columns
   * says something. A sheet may claim a million others.
   */
  static List<XSSFRow> items(XSSFSheet sheet, Headings headings) {
    List<XSSFRow> rows = new ArrayList<>();
    for (Row row : sheet) {
      if (row.getRowNum() >= headings.row()
          && row instanceof XSSFRow each
          && Cells.saysAny(each, headings.columns().keySet())) {
        rows.add(each);
      }
    }
    return rows;
  }

  /** Its items, with what they are called by where they belong to others'. */
  static List<CellNode.Keys> read(
      XSSFSheet sheet, SheetLayout layout, Found found, CellText cells) {
    SheetRows rows = new SheetRows(sheet, headings(sheet, layout), found, cells);
    return rows.isSound() ? rows.items() : List.of();
  }

  /** Whether the columns are there that nothing can be read without. */
  private boolean isSound() {
    if (rows.size() > MOST_ROWS) {
      int first = rows.get(MOST_ROWS).getRowNum() + 1;
      found.add("too-many-rows", place(first, 0), "", "", Integer.toString(MOST_ROWS));
      return false;
    }
    boolean used = sheet.getLastRowNum() >= headings.row();
    boolean sound = true;
    for (ColumnLayout column : headings.layout().columns()) {
      if (used && !headings.has(column)) {
        Optional<Integer> slip = headings.slip(column);
        if (slip.isPresent() || column.required()) {
          found.add(
              "missing-column",
              place(headings.row(), slip.orElse(0)),
              headings.name(column),
              "",
              slip.stream().map(headings.others()::get).toArray(String[]::new));
          sound = false;
        }
      }
    }
    return twice() && sound;
  }

  private boolean twice() {
    List<Headings.Column> seen = new ArrayList<>();
    boolean sound = true;
    for (Map.Entry<Integer, Headings.Column> each : headings.columns().entrySet()) {
      Headings.Column column = each.getValue();
      if (seen.stream()
          .anyMatch(
              other ->
                  other.layout().equals(column.layout())
                      && other.language().equals(column.language()))) {
        found.add("column-twice", place(headings.row(), each.getKey()), column.heading(), "");
        sound = false;
      }
      seen.add(column);
    }
    return sound;
  }

  private List<CellNode.Keys> items() {
    return rows.stream().flatMap(row -> item(row).stream()).toList();
  }

  /** Absent where nothing of ours stands in the row. */
  private Optional<CellNode.Keys> item(XSSFRow row) {
    ItemBuilder item = new ItemBuilder(place(row.getRowNum() + 1, 0), headings, found);
    headings
        .columns()
        .forEach(
            (number, column) -> {
              XSSFCell cell = row.getCell(number - 1);
              if (cell != null) {
                CellPlace place = place(row.getRowNum() + 1, number);
                cells
                    .read(cell, place, column.layout().kind(), column.heading())
                    .ifPresent(value -> item.put(column, value));
              }
            });
    return item.build();
  }

  private CellPlace place(int row, int column) {
    return new CellPlace(sheet.getSheetName(), row, column);
  }

  /** The texts of a row by their columns, from 1. */
  static Map<Integer, String> texts(@Nullable XSSFRow row) {
    Map<Integer, String> texts = new LinkedHashMap<>();
    if (row != null) {
      for (int column = 0; column < Math.min(row.getLastCellNum(), MOST_COLUMNS); column++) {
        XSSFCell cell = row.getCell(column);
        String text = cell == null ? "" : DocumentText.said(Cells.raw(cell));
        if (!text.isEmpty()) {
          texts.put(column + 1, text);
        }
      }
    }
    return texts;
  }
}
