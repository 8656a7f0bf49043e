package no.forankring.importers.strategy.workbook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One column.
 *
 * @param key where its values stand in {@code strategy.yaml}, with a point between levels
 * @param choices the words it may hold, by how {@code strategy.yaml} writes them; none where
 *     anything may stand there
 * @param pick whose names a person may choose among
 */
record ColumnLayout(
    String key,
    Kind kind,
    boolean required,
    Names names,
    Map<String, Names> choices,
    Optional<String> pick) {

  /** How a cell of it is understood. */
  enum Kind {
    TEXT,
    WORDS,
    DAY,
    NUMBER,
    CHOICE,
    LIST,
    LINKS
  }

  /** Where the other rows' items name the one they belong to. */
  static final String OF = "of";

  ColumnLayout {
    choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
  }

  /** The keys on the way to its values. */
  List<String> path() {
    return List.of(key.split("\\."));
  }
}
