package no.forankring.importers.strategy.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.forankring.importers.strategy.document.Written;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.jspecify.annotations.Nullable;

/** Writes values into a row of a sheet, each into the column it has there. */
final class RowWriter {

  /** What a cell can hold, in UTF-16 code units. */
  private static final int LONGEST = 32_767;

  /** What a spreadsheet program reads as one character. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final String VALUE = "value";
  private static final List<String> VALUES =
      List.of("at-least", "at-most", VALUE, "expected.change");

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

  Headings headings() {
    return headings;
  }

  /** The last row that has something of the strategy, counted from 0; that of the headings. */
  int lastRow() {
    for (int number = sheet.getLastRowNum(); number >= headings.row(); number--) {
      XSSFRow row = sheet.getRow(number);
      if (row != null
          && headings.columns().keySet().stream()
              .anyMatch(column -> !isEmpty(row.getCell(column - 1)))) {
        return number;
      }
    }
    return headings.row() - 1;
  }

  /** Gives a new row the looks of the one above it, unless that holds the headings. */
  void dress(XSSFRow row, XSSFRow above) {
    if (above.getRowNum() >= headings.row()) {
      above.forEach(
          cell ->
              Optional.ofNullable(row.getCell(cell.getColumnIndex()))
                  .orElseGet(() -> row.createCell(cell.getColumnIndex()))
                  .setCellStyle(cell.getCellStyle()));
    }
    for (XSSFTable table : sheet.getTables()) {
      if (table.getEndRowIndex() == row.getRowNum() - 1 && table.getTotalsRowCount() == 0) {
        table.setArea(
            new AreaReference(
                table.getStartCellReference(),
                new CellReference(row.getRowNum(), table.getEndColIndex()),
                sheet.getWorkbook().getSpreadsheetVersion()));
      }
    }
  }

  /**
   * Writes an item.
   *
   * @param owner the id of what it belongs to
   * @return whether every value found an empty cell
   */
  boolean fill(XSSFRow row, Optional<String> owner, Written.Keys item) {
    Map<String, Written> flat = new LinkedHashMap<>();
    owner.ifPresent(id -> flat.put(ColumnLayout.OF, new Written.Text(id)));
    flatten("", item, flat);
    boolean all = true;
    for (Map.Entry<String, Written> each : flat.entrySet()) {
      Optional<ColumnLayout> column = layout.column(each.getKey());
      all = column.isPresent() && put(row, column.get(), each.getValue()) && all;
    }
    return all;
  }

  /** Shows the numbers that are wanted or expected as percentages. */
  void percent(XSSFRow row) {
    for (String key : VALUES) {
      layout
          .column(key)
          .flatMap(headings::number)
          .map(number -> row.getCell(number - 1))
          .filter(cell -> cell.getCellType() == CellType.NUMERIC)
          .ifPresent(looks::percent);
    }
  }

  /** Writes what is no part of the strategy beside the item. */
  void note(XSSFRow row, String note) {
    NewSheet.notes(headings).ifPresent(number -> text(row.createCell(number - 1), note));
  }

  private void flatten(String path, Written.Keys keys, Map<String, Written> flat) {
    keys.values()
        .forEach(
            (key, value) -> {
              String name = path + key;
              boolean words =
                  layout
                      .column(name)
                      .filter(column -> column.kind() == ColumnLayout.Kind.WORDS)
                      .isPresent();
              if (value instanceof Written.Keys below && !words) {
                flatten(name + ".", below, flat);
              } else {
                // A revision has one value, whichever side of it is good.
                boolean side = layout.column(name).isEmpty() && name.startsWith("at-");
                flat.put(side ? VALUE : name, value);
              }
            });
  }

  private boolean put(XSSFRow row, ColumnLayout column, Written value) {
    if (value instanceof Written.Keys languages) {
      boolean all = true;
      for (Map.Entry<String, Written> each : languages.values().entrySet()) {
        all = set(cell(row, column, Optional.of(each.getKey())), column, each.getValue()) && all;
      }
      return all;
    }
    return set(cell(row, column, Optional.empty()), column, value);
  }

  private boolean set(XSSFCell cell, ColumnLayout column, Written value) {
    if (!isEmpty(cell)) {
      return false;
    }
    return switch (value) {
      case Written.Day(LocalDate day) -> {
        looks.day(cell, headings.language());
        cell.setCellValue(day);
        yield true;
      }
      case Written.Amount(BigDecimal number) -> number(cell, number);
      case Written.Word(String word) ->
          text(
              cell,
              Optional.ofNullable(column.choices().get(word))
                  .map(names -> names.in(headings.language()))
                  .orElse(word));
      case Written.Text(String text) -> text(cell, text);
      case Written.Items(List<Written> items) ->
          text(
              cell,
              items.stream()
                  .map(RowWriter::shown)
                  .collect(
                      Collectors.joining(column.kind() == ColumnLayout.Kind.LINKS ? "\n" : ", ")));
      case Written.Keys keys -> false;
    };
  }

  private static String shown(Written item) {
    return item instanceof Written.Text(String text) ? text : "";
  }

  /** As a number where a spreadsheet can hold it exactly. */
  private boolean number(XSSFCell cell, BigDecimal number) {
    double value = number.doubleValue();
    if (new BigDecimal(Double.toString(value)).compareTo(number) != 0) {
      return text(cell, number.toPlainString());
    }
    looks.number(cell, number);
    cell.setCellValue(value);
    return true;
  }

  /** Always a text, also where it looks like a formula, and when a person edits it. */
  private boolean text(XSSFCell cell, String text) {
    String escaped = ESCAPE.matcher(text).replaceAll("_x005F_");
    if (escaped.length() > LONGEST) {
      return false;
    }
    looks.text(cell, text);
    cell.setCellValue(escaped);
    return true;
  }

  private XSSFCell cell(XSSFRow row, ColumnLayout column, Optional<String> language) {
    int number = column(column, language);
    return Optional.ofNullable(row.getCell(number - 1)).orElseGet(() -> row.createCell(number - 1));
  }

  /** The column, from 1; a new one at the end where the sheet has none. */
  private int column(ColumnLayout column, Optional<String> language) {
    Optional<Integer> there =
        headings.columns().entrySet().stream()
            .filter(entry -> entry.getValue().layout().equals(column))
            .filter(entry -> entry.getValue().language().equals(language))
            .map(Map.Entry::getKey)
            .findFirst();
    if (there.isPresent()) {
      return there.get();
    }
    XSSFRow head = sheet.getRow(headings.row() - 1);
    int number = Math.max(head.getLastCellNum(), 0) + 1;
    XSSFCell cell = head.createCell(number - 1);
    cell.setCellValue(
        column.names().in(headings.language()) + language.map(tag -> " (" + tag + ")").orElse(""));
    Optional.ofNullable(number > 1 ? head.getCell(number - 2) : null)
        .ifPresent(before -> cell.setCellStyle(before.getCellStyle()));
    headings = SheetRows.headings(sheet, layout);
    return number;
  }

  static boolean isEmpty(@Nullable XSSFCell cell) {
    return cell == null
        || cell.getCellType() == CellType.BLANK
        || (cell.getCellType() == CellType.STRING && cell.getStringCellValue().isBlank());
  }

  /** What an id's cell says. */
  static String shown(XSSFCell cell) {
    return switch (cell.getCellType()) {
      case STRING -> cell.getStringCellValue().strip();
      case NUMERIC ->
          new BigDecimal(Double.toString(cell.getNumericCellValue()))
              .stripTrailingZeros()
              .toPlainString();
      default -> "";
    };
  }
}
