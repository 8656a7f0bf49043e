package no.forankring.importers.strategy.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.forankring.importers.strategy.document.CellNode;
import no.forankring.importers.strategy.document.Nearest;

/**
 * The heading row of a sheet.
 *
 * @param row from 1
 * @param columns by their number, from 1: those that hold something of the strategy
 * @param others by their number: a person's own
 */
record Headings(
    SheetLayout layout, int row, Map<Integer, Column> columns, Map<Integer, String> others) {

  /**
   * One column that is known.
   *
   * @param language of the texts in it; absent where nobody said
   */
  record Column(ColumnLayout layout, Optional<String> language, String heading) {}

  private static final Pattern IN_LANGUAGE = Pattern.compile("(.*)\\((nb|nn|en)\\)\\s*");

  /** What a row says when it is taken for headings. */
  static Headings of(SheetLayout layout, int row, Map<Integer, String> cells) {
    Map<Integer, Column> columns = new LinkedHashMap<>();
    Map<Integer, String> others = new LinkedHashMap<>();
    cells.forEach(
        (number, text) ->
            column(layout, text)
                .ifPresentOrElse(
                    column -> columns.put(number, column), () -> others.put(number, text)));
    return new Headings(layout, row, columns, others);
  }

  private static Optional<Column> column(SheetLayout layout, String text) {
    Matcher parts = IN_LANGUAGE.matcher(text);
    if (parts.matches()) {
      Optional<Column> inLanguage =
          layout.columns().stream()
              .filter(column -> column.kind() == ColumnLayout.Kind.WORDS)
              .filter(column -> column.names().include(parts.group(1)))
              .map(column -> new Column(column, Optional.of(parts.group(2)), text))
              .findFirst();
      if (inLanguage.isPresent()) {
        return inLanguage;
      }
    }
    return layout.columns().stream()
        .filter(column -> column.names().include(text))
        .map(column -> new Column(column, Optional.empty(), text))
        .findFirst();
  }

  /** How many different columns of the sheet are there. */
  int recognised() {
    return (int) columns.values().stream().map(Column::layout).distinct().count();
  }

  boolean has(ColumnLayout column) {
    return columns.values().stream().anyMatch(each -> each.layout().equals(column));
  }

  /** The language most of the headings are in, as a tag of the layout. */
  String language() {
    Map<String, Integer> votes = new HashMap<>();
    for (Column column : columns.values()) {
      column
          .layout()
          .names()
          .byLanguage()
          .forEach(
              (language, name) -> {
                if (Names.plain(column.heading()).startsWith(Names.plain(name))) {
                  votes.merge(language, 1, Integer::sum);
                }
              });
    }
    String first = layout.names().byLanguage().keySet().iterator().next();
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().equals(first)))
        .map(Map.Entry::getKey)
        .orElse(first);
  }

  /** What a column is or would be called here. */
  String name(ColumnLayout column) {
    return columns.values().stream()
        .filter(each -> each.layout().equals(column))
        .map(Column::heading)
        .findFirst()
        .orElseGet(() -> column.names().in(language()));
  }

  /** What each key below a path is called, for whoever reads an item. */
  Map<String, CellNode.Heading> below(String path) {
    Map<String, CellNode.Heading> names = new HashMap<>();
    for (ColumnLayout column : layout.columns()) {
      if (column.key().startsWith(path)) {
        names.put(
            column.key().substring(path.length()),
            new CellNode.Heading(number(column).orElse(0), name(column)));
      }
    }
    return names;
  }

  /** The first column of a kind, from 1. */
  Optional<Integer> number(ColumnLayout column) {
    return columns.entrySet().stream()
        .filter(entry -> entry.getValue().layout().equals(column))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** A person's own heading that is probably a slip in one of ours which is missing. */
  Optional<Integer> slip(ColumnLayout missing) {
    for (Map.Entry<Integer, String> other : others.entrySet()) {
      List<String> names = new ArrayList<>(missing.names().all().toList());
      if (Nearest.of(other.getValue(), names).isPresent()) {
        return Optional.of(other.getKey());
      }
    }
    return Optional.empty();
  }
}
