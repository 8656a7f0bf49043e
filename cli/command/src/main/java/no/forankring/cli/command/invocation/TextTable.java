package no.forankring.cli.command.invocation;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Lines of cells, each column as wide as its widest cell. */
public final class TextTable {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();
  private final Set<Integer> numbers;

  public TextTable() {
    this(Set.of());
  }

  /**
   * @param numbers the columns, from 0, whose cells stand to the right
   */
  public TextTable(Set<Integer> numbers) {
    this.numbers = Set.copyOf(numbers);
  }

  /** Every row has as many cells as the first. A workspace's own words may hold anything. */
  public void row(String... cells) {
    rows.add(Arrays.stream(cells).map(cell -> cell.replaceAll("\\p{Cntrl}", " ")).toList());
  }

  public void print(PrintStream out) {
    lines().forEach(out::println);
  }

  /** A line for each row, in order. */
  public List<String> lines() {
    return rows.stream().map(this::line).toList();
  }

  private String line(List<String> row) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      String cell = row.get(column);
      String padding = " ".repeat(width(column) - length(cell));
      line.append(column == 0 ? "" : GAP);
      line.append(numbers.contains(column) ? padding + cell : cell + padding);
    }
    return line.toString().stripTrailing();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
