package no.forankring.cli.workspace.example;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The files made so far, by path from the workspace's folder, and what is in them. */
final class Made {
  /** How CSV files name their only table here. */
  static final String ONLY_TABLE = "-";

  private final TreeMap<String, byte[]> files = new TreeMap<>();
  private final List<Truth> truths = new ArrayList<>();

  NavigableMap<String, byte[]> files() {
    return files;
  }

  List<Truth> truths() {
    return truths;
  }

  void put(String file, byte[] bytes) {
    files.put(file, bytes);
  }

  void put(String file, String text) {
    put(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** What each cell of a column holds; nothing is told of a column without any. */
  <T> void truth(
      String file, String table, String metric, Collection<T> cells, Function<T, Number> value) {
    if (!cells.isEmpty()) {
      BigDecimal sum =
          cells.stream()
              .map(cell -> new BigDecimal(value.apply(cell).toString()))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      truths.add(new Truth(file, table, metric, cells.size(), sum));
    }
  }
}
