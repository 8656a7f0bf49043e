package no.forankring.reports.content.workbook;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One table on a sheet of its own: a row of heads, and the rows below it.
 *
 * @param name on the tab: 1 to 31 characters, none of {@code []:*?/\'}
 * @param order how the rows belong together
 */
public record Sheet(String name, Order order, List<Column> columns, List<Row> rows) {

  private static final Pattern NAME = Pattern.compile("[^\\[\\]:*?/\\\\']{1,31}");

  /**
   * @throws IllegalArgumentException if a spreadsheet program would refuse the name, two columns
   *     have the same head, or a row has other cells than there are columns
   */
  public Sheet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a sheet's name: " + name);
    }
    if (columns.stream().map(Column::head).distinct().count() != columns.size()) {
      throw new IllegalArgumentException(name + ": two columns have the same head");
    }
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            name + ": a row of " + row.cells().size() + " cells under " + columns.size());
      }
    }
  }

  /** How the rows belong together. */
  public enum Order {
    /** Read from top to bottom. */
    TEXT,
    /** Each stands for itself, headed by its first cell: may be filtered and sorted. */
    LIST
  }

  /**
   * A column.
   *
   * @param width in characters
   * @param wraps whether long texts go on in a new line
   */
  public record Column(String head, int width, boolean wraps) {}

  /**
   * A row.
   *
   * @param opens whether it opens a group of rows, which a thin line above it says
   */
  public record Row(List<Cell> cells, boolean opens) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** A row of a list without groups. */
    public Row(List<Cell> cells) {
      this(cells, false);
    }
  }
}
