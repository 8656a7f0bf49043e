package no.forankring.cli.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines of cells, each column as wide as its widest cell. */
final class TextTable {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  /** Every row has as many cells as the first. A workspace's own words may hold anything. */
  void row(String... cells) {
    rows.add(Arrays.stream(cells).map(cell -> cell.replaceAll("\\p{Cntrl}", " ")).toList());
  }

  void print(PrintStream out) {
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        String cell = row.get(column);
        line.append(column == 0 ? "" : GAP).append(cell);
        if (column < row.size() - 1) {
          line.append(" ".repeat(width(column) - length(cell)));
        }
      }
      out.println(line);
    }
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
