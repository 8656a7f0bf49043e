package no.forankring.importers.strategy.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.importers.strategy.document.CellNode;
import no.forankring.importers.strategy.document.CellPlace;

/** One row's cells, put where {@code strategy.yaml} has their values. */
final class ItemBuilder {

  private final CellPlace row;
  private final Headings headings;
  private final Found found;
  private final Map<String, Object> values = new LinkedHashMap<>();

  ItemBuilder(CellPlace row, Headings headings, Found found) {
    this.row = row;
    this.headings = headings;
    this.found = found;
  }

  void put(Headings.Column column, CellNode value) {
    List<String> path = new ArrayList<>(column.layout().path());
    Map<String, Object> there = values;
    for (String level : path.subList(0, path.size() - 1)) {
      there = below(there, level);
    }
    String key = path.getLast();
    CellNode understood = understood(column.layout(), value);
    if (column.layout().kind() != ColumnLayout.Kind.WORDS) {
      there.put(key, understood);
    } else if (column.language().isPresent()) {
      if (there.get(key) instanceof CellNode) {
        found.add("text-twice", value.place(), column.heading(), "");
      } else {
        below(there, key).put(column.language().get(), understood);
      }
    } else if (there.put(key, understood) != null) {
      found.add("text-twice", value.place(), column.heading(), "");
    }
  }

  @SuppressWarnings("unchecked") // only maps and nodes are put in
  private static Map<String, Object> below(Map<String, Object> there, String level) {
    return (Map<String, Object>)
        there.computeIfAbsent(level, key -> new LinkedHashMap<String, Object>());
  }

  /** Absent where there is nothing. */
  Optional<CellNode.Keys> build() {
    return values.isEmpty() ? Optional.empty() : Optional.of(keys(values, ""));
  }

  @SuppressWarnings("unchecked") // only maps and nodes are put in
  private CellNode.Keys keys(Map<String, Object> map, String path) {
    Map<String, CellNode> nodes = new LinkedHashMap<>();
    map.forEach(
        (key, value) ->
            nodes.put(
                key,
                value instanceof CellNode node
                    ? node
                    : keys((Map<String, Object>) value, path + key + ".")));
    return new CellNode.Keys(row, nodes, headings.below(path));
  }

  private static CellNode understood(ColumnLayout column, CellNode node) {
    if (!(node instanceof CellNode.Value value)) {
      return node;
    }
    return switch (column.kind()) {
      case CHOICE -> new CellNode.Value(value.place(), chosen(column, value.text()));
      case LIST -> items(value, "[\n;,]");
      // A link may hold commas and semicolons; none holds a blank.
      case LINKS -> items(value, "\\s+|[;,](?=\\s|https?:)");
      case TEXT, WORDS, DAY, NUMBER -> value;
    };
  }

  /** The word of {@code strategy.yaml}; what is none of them stays as it is, to be told. */
  private static String chosen(ColumnLayout column, String text) {
    return column.choices().values().stream()
        .filter(names -> names.include(text))
        .map(Names::key)
        .findFirst()
        .orElse(text);
  }

  private static CellNode items(CellNode.Value value, String separators) {
    return new CellNode.Items(
        value.place(),
        Arrays.stream(value.text().split(separators))
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .<CellNode>map(text -> new CellNode.Value(value.place(), text))
            .toList());
  }
}
