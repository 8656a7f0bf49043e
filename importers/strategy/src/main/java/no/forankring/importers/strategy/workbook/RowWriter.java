package no.forankring.importers.strategy.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.forankring.importers.strategy.document.ByHand;
import no.forankring.importers.strategy.document.Written;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.jspecify.annotations.Nullable;

/** Writes values into a row of a sheet, each into the column it has there. */
final class RowWriter {

  private static final List<String> VALUES =
      List.of("at-least", "at-most", "value", "expected.change");

  private final XSSFSheet sheet;
  private final SheetLayout layout;
  private final Looks looks;
  private Headings headings;

  RowWriter(XSSFSheet sheet, SheetLayout layout) {
    this.sheet = sheet;
    this.layout = layout;
    this.looks = new Looks(sheet.getWorkbook());
    this.headings = SheetRows.headings(sheet, layout);
  }

  /** The row of an item. */
  Optional<XSSFRow> row(String id) {
    Optional<Integer> column = layout.column(Sheets.ID).flatMap(headings::number);
    return SheetRows.items(sheet, headings).stream()
        .filter(
            row ->
                column
                    .map(number -> row.getCell(number - 1))
                    .filter(cell -> Cells.shown(cell).equals(id))
                    .isPresent())
        .findFirst();
  }

  /** A row for a new item, with the looks of the last one. */
  XSSFRow newRow() {
    int number = newRowNumber(0);
    XSSFRow row = row(number);
    List<XSSFRow> items = SheetRows.items(sheet, headings);
    if (items.isEmpty()) {
      headings.columns().keySet().forEach(column -> dress(row, column - 1));
    } else {
      dress(row, items.getLast());
    }
    for (XSSFTable table : sheet.getTables()) {
      if (table.getEndRowIndex() == number - 1 && table.getTotalsRowCount() == 0) {
        table.setArea(
            new AreaReference(
                table.getStartCellReference(),
                new CellReference(number, table.getEndColIndex()),
                sheet.getWorkbook().getSpreadsheetVersion()));
      }
    }
    return row;
  }

  /**
   * The first row below all items where nothing stands, from 0: a person may note things there.
   *
   * @param above how many such rows come before it
   */
  int newRowNumber(int above) {
    List<XSSFRow> items = SheetRows.items(sheet, headings);
    int first = items.isEmpty() ? headings.row() : items.getLast().getRowNum() + 1;
    return IntStream.iterate(first, number -> number + 1)
        .filter(number -> !isUsed(sheet.getRow(number)))
        .skip(above)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isUsed(@Nullable XSSFRow row) {
    if (row != null) {
      for (var cell : row) {
        if (cell instanceof XSSFCell each && !Cells.isEmpty(each)) {
          return true;
        }
      }
    }
    return false;
  }

  /** As the column is where nobody has written yet. */
  private void dress(XSSFRow row, int column) {
    if (row.getCell(column) == null) {
      row.createCell(column).setCellStyle(sheet.getColumnStyle(column));
    }
  }

  private static void dress(XSSFRow row, XSSFRow above) {
    above.forEach(
        cell ->
            Optional.ofNullable(row.getCell(cell.getColumnIndex()))
                .orElseGet(() -> row.createCell(cell.getColumnIndex()))
                .setCellStyle(cell.getCellStyle()));
  }

  /**
   * Writes an item.
   *
   * @param owner the id of what it belongs to
   * @return whether every value found an empty cell
   */
  boolean fill(XSSFRow row, Optional<String> owner, Written.Keys item) {
    boolean all = true;
    for (Map.Entry<String, Written> each : FlatItem.of(layout, owner, item).entrySet()) {
      Optional<ColumnLayout> column = layout.column(each.getKey());
      all = column.isPresent() && put(row, column.get(), each.getValue()) && all;
    }
    return all;
  }

  /** What {@link #fill} would write, for a person. */
  List<ByHand.Cell> byHand(Optional<String> owner, Written.Keys item) {
    List<ByHand.Cell> cells = new ArrayList<>();
    FlatItem.of(layout, owner, item)
        .forEach(
            (key, value) ->
                layout
                    .column(key)
                    .ifPresent(
                        column ->
                            byLanguage(value)
                                .forEach(
                                    each -> cells.add(byHand(column, each.in(), each.value())))));
    return cells;
  }

  private ByHand.Cell byHand(ColumnLayout column, Optional<String> language, Written value) {
    Optional<Integer> number = number(column, language);
    return new ByHand.Cell(
        number.map(each -> CellReference.convertNumToColString(each - 1)),
        number
            .map(headings.columns()::get)
            .map(Headings.Column::heading)
            .orElse(heading(column, language)),
        CellValue.of(column, value, headings.language()).typed());
  }

  /** Shows the numbers that are wanted or expected as percentages. */
  void percent(XSSFRow row) {
    numbers(row, column -> VALUES.contains(column.key())).forEach(looks::percent);
  }

  /** Shows large whole numbers with the thousands apart. */
  void grouped(XSSFRow row) {
    numbers(row, column -> true).forEach(looks::grouped);
  }

  private List<XSSFCell> numbers(XSSFRow row, Predicate<ColumnLayout> which) {
    return layout.columns().stream()
        .filter(column -> column.kind() == ColumnLayout.Kind.NUMBER && which.test(column))
        .flatMap(column -> headings.number(column).stream())
        .flatMap(number -> Optional.ofNullable(row.getCell(number - 1)).stream())
        .filter(cell -> cell.getCellType() == CellType.NUMERIC)
        .toList();
  }

  /**
   * Writes what is no part of the strategy beside the item.
   *
   * @return whether it fits into a cell
   */
  boolean note(XSSFRow row, String note) {
    return NewSheet.notes(headings)
        .filter(number -> text(row.createCell(number - 1), note))
        .isPresent();
  }

  /** A text, or one in each language. */
  private record InLanguage(Optional<String> in, Written value) {}

  private static List<InLanguage> byLanguage(Written value) {
    return value instanceof Written.Keys languages
        ? languages.values().entrySet().stream()
            .map(each -> new InLanguage(Optional.of(each.getKey()), each.getValue()))
            .toList()
        : List.of(new InLanguage(Optional.empty(), value));
  }

  private boolean put(XSSFRow row, ColumnLayout column, Written value) {
    boolean all = true;
    for (InLanguage each : byLanguage(value)) {
      all = set(cell(row, column, each.in()), column, each.value()) && all;
    }
    return all;
  }

  private boolean set(XSSFCell cell, ColumnLayout column, Written value) {
    if (!Cells.isEmpty(cell) || isCovered(cell)) {
      return false;
    }
    return switch (CellValue.of(column, value, headings.language())) {
      case CellValue.OfDay(var day) -> {
        looks.day(cell, headings.language());
        cell.setCellValue(day.day());
        yield true;
      }
      case CellValue.OfNumber(var number) -> {
        looks.number(cell, number);
        cell.setCellValue(number.doubleValue());
        yield true;
      }
      case CellValue.OfText(String text) -> text(cell, text);
    };
  }

  /** Whether a cell is merged with others and another one of them is shown. */
  private boolean isCovered(XSSFCell cell) {
    return sheet.getMergedRegions().stream()
        .filter(region -> region.isInRange(cell))
        .anyMatch(region -> !isShown(region, cell));
  }

  private static boolean isShown(CellRangeAddress region, XSSFCell cell) {
    return region.getFirstRow() == cell.getRowIndex()
        && region.getFirstColumn() == cell.getColumnIndex();
  }

  /** Always a text, also where it looks like a formula, and when a person edits it. */
  private boolean text(XSSFCell cell, String text) {
    String escaped = Cells.escaped(text);
    if (escaped.length() > Cells.LONGEST) {
      return false;
    }
    looks.text(cell, text);
    cell.setCellValue(escaped);
    return true;
  }

  private XSSFCell cell(XSSFRow row, ColumnLayout column, Optional<String> language) {
    int number = number(column, language).orElseGet(() -> newColumn(column, language));
    return Optional.ofNullable(row.getCell(number - 1)).orElseGet(() -> row.createCell(number - 1));
  }

  /** The column, from 1. */
  private Optional<Integer> number(ColumnLayout column, Optional<String> language) {
    return headings.columns().entrySet().stream()
        .filter(entry -> entry.getValue().layout().equals(column))
        .filter(entry -> entry.getValue().language().equals(language))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** A new column at the end, from 1. */
  private int newColumn(ColumnLayout column, Optional<String> language) {
    XSSFRow head = row(headings.row() - 1);
    int number = Math.max(head.getLastCellNum(), 0) + 1;
    XSSFCell cell = head.createCell(number - 1);
    cell.setCellValue(heading(column, language));
    Optional.ofNullable(number > 1 ? head.getCell(number - 2) : null)
        .ifPresent(before -> cell.setCellStyle(before.getCellStyle()));
    headings = SheetRows.headings(sheet, layout);
    return number;
  }

  private String heading(ColumnLayout column, Optional<String> language) {
    return column.names().in(headings.language())
        + language.map(tag -> " (" + tag + ")").orElse("");
  }

  private XSSFRow row(int number) {
    return Optional.ofNullable(sheet.getRow(number)).orElseGet(() -> sheet.createRow(number));
  }
}
