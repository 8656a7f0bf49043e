package no.forankring.cli.workspace.example;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of comma-separated text. */
final class Csv {
  static final String BOM = "\uFEFF";

  private Csv() {}

  /** Quotes only what must be quoted. */
  static String line(List<? extends Object> cells) {
    return cells.stream()
        .map(cell -> needsQuotes(cell.toString()) ? quoted(cell) : cell.toString())
        .collect(Collectors.joining(",", "", "\n"));
  }

  /** Quotes every cell. */
  static String quotedLine(List<? extends Object> cells) {
    return cells.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\n"));
  }

  private static boolean needsQuotes(String cell) {
    return cell.contains(",") || cell.contains("\"") || cell.contains("\n");
  }

  private static String quoted(Object cell) {
    return "\"" + cell.toString().replace("\"", "\"\"") + "\"";
  }
}
