package no.forankring.importers.formats.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.forankring.importers.formats.internal.document.Column;
import no.forankring.importers.formats.internal.document.Format;
import no.forankring.importers.formats.internal.document.Table;
import no.forankring.importers.formats.internal.sheet.Row;

/**
 * A table that a block of rows resembles, and the headers that differ.
 *
 * @param found how many headers are known
 * @param missing headers the table needs and the file has not
 * @param unknown headers the file has and the table does not know
 * @param header the row compared
 */
record Near(
    String format,
    String table,
    int found,
    List<String> missing,
    List<String> unknown,
    List<String> header) {

  private static final int SHOWN = 3;

  static List<Near> best(List<Format> formats, List<Row> block) {
    List<Near> all = new ArrayList<>();
    for (Format format : formats) {
      for (Table table : format.tables()) {
        block.stream()
            .map(row -> of(format, table, row))
            .max(Comparator.comparingInt(Near::found).thenComparing(Near::unfitting, ORDER))
            .filter(near -> near.found > 0)
            .ifPresent(all::add);
      }
    }
    return all.stream()
        .sorted(
            Comparator.comparingDouble(Near::likeness)
                .reversed()
                .thenComparing(Near::format)
                .thenComparing(Near::table))
        .limit(SHOWN)
        .toList();
  }

  private static final Comparator<Integer> ORDER = Comparator.reverseOrder();

  private int unfitting() {
    return missing.size() + unknown.size();
  }

  private double likeness() {
    return (double) found / (found + missing.size() + unknown.size());
  }

  private static Near of(Format format, Table table, Row row) {
    Map<Integer, Column> bound = Recogniser.bind(table, row);
    List<String> header = Recogniser.header(row);
    Set<String> names =
        bound.values().stream()
            .filter(column -> !column.anyHeader())
            .map(Column::name)
            .collect(Collectors.toSet());
    List<String> missing =
        table.require().stream()
            .filter(oneOf -> oneOf.stream().noneMatch(names::contains))
            .map(oneOf -> oneOf.stream().sorted().collect(Collectors.joining(" / ")))
            .toList();
    List<String> unknown = new ArrayList<>();
    for (int position = 0; position < header.size(); position++) {
      if (!bound.containsKey(position) && !header.get(position).isBlank()) {
        unknown.add(header.get(position));
      }
    }
    return new Near(format.id(), table.name(), names.size(), missing, unknown, header);
  }
}
