package no.forankring.importers.strategy.workbook;

import java.util.List;
import java.util.Optional;

/**
 * One sheet.
 *
 * @param key of the list its rows are in {@code strategy.yaml}
 * @param of the key of the sheet whose items its rows belong to
 */
record SheetLayout(String key, Optional<String> of, Names names, List<ColumnLayout> columns) {

  SheetLayout {
    columns = List.copyOf(columns);
  }

  /** The column of a value. */
  Optional<ColumnLayout> column(String columnKey) {
    return columns.stream().filter(column -> column.key().equals(columnKey)).findFirst();
  }
}
