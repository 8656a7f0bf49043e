package no.forankring.reports.pdf.layout;

import java.util.List;

/**
 * A table under its caption, whose head is repeated, as decoration, on every page it goes on to. A
 * row stays on one page where it can.
 *
 * @param caption what the table holds; may be blank
 * @param head one header per column
 * @param rows as many cells as there are columns; the first is the row's header
 */
public record Table(String caption, List<Column> columns, List<List<Run>> head, List<Row> rows)
    implements Block {

  /** How the cells of a column stand. Numbers stand at the end, so that their digits align. */
  public enum Align {
    START,
    END
  }

  /**
   * One column.
   *
   * @param share of the width, against the other columns' shares
   */
  public record Column(double share, Align align) {
    public Column {
      if (!(share > 0) || Double.isInfinite(share)) {
        throw new IllegalArgumentException("column share " + share);
      }
    }
  }

  /** One row; an emphasised one, such as a sum, has a heavier rule above. */
  public record Row(List<List<Run>> cells, boolean emphasised) {
    public Row {
      cells = cells.stream().map(List::copyOf).toList();
    }

    public Row(List<List<Run>> cells) {
      this(cells, false);
    }
  }

  public Table {
    columns = List.copyOf(columns);
    head = head.stream().map(List::copyOf).toList();
    rows = List.copyOf(rows);
    if (columns.isEmpty() || head.size() != columns.size()) {
      throw new IllegalArgumentException(
          columns.size() + " columns, " + head.size() + " column headers");
    }
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            columns.size() + " columns, a row of " + row.cells().size() + " cells");
      }
    }
  }
}
