package no.forankring.importers.formats.internal.engine;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.forankring.core.period.Period;
import no.forankring.importers.formats.internal.document.DateStyle;
import no.forankring.importers.formats.internal.document.HeaderKey;
import no.forankring.importers.formats.internal.document.NoteKeys;
import no.forankring.importers.formats.internal.sheet.Cell;
import no.forankring.importers.formats.internal.sheet.Row;

/**
 * The lines that begin with {@code #} above a table: {@code # Start date: 20250801}. Those of a
 * block end with it; only an account's name, which stands once, is kept to the file's end.
 */
final class Notes {

  private final List<String> block = new ArrayList<>();
  private final Map<String, String> ever = new LinkedHashMap<>();

  static boolean isNote(Row row) {
    return row.cell(0).text().startsWith("#");
  }

  void add(Row row) {
    String text = text(row);
    if (!text.isEmpty() && text.chars().allMatch(c -> c == '-')) {
      block.clear();
      return;
    }
    block.add(text);
    int colon = text.indexOf(':');
    if (colon > 0) {
      ever.putIfAbsent(HeaderKey.of(text.substring(0, colon)), text.substring(colon + 1).strip());
    }
  }

  void blank() {
    block.clear();
  }

  /** The first line of the block, where it is a title. */
  Optional<String> title(NoteKeys keys) {
    return block.stream()
        .findFirst()
        .filter(line -> !line.isEmpty() && value(line, keys.from()).isEmpty());
  }

  Optional<Period> period(NoteKeys keys) {
    Optional<LocalDate> from = day(keys.from());
    Optional<LocalDate> to = day(keys.to());
    return from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())
        ? Optional.empty()
        : Optional.of(new Period(from.get(), to.get()));
  }

  Set<String> account(NoteKeys keys) {
    return keys.account().stream()
        .flatMap(key -> Optional.ofNullable(ever.get(key)).stream())
        .findFirst()
        .map(Set::of)
        .orElseGet(Set::of);
  }

  private Optional<LocalDate> day(Set<String> keys) {
    return block.stream()
        .flatMap(line -> value(line, keys).stream())
        .findFirst()
        .flatMap(text -> Days.read(Cell.of(text), DateStyle.NTH_DAY, Optional.empty()))
        .map(LocalDateTime::toLocalDate);
  }

  private static Optional<String> value(String line, Set<String> keys) {
    int colon = line.indexOf(':');
    return colon > 0 && keys.contains(HeaderKey.of(line.substring(0, colon)))
        ? Optional.of(line.substring(colon + 1).strip())
        : Optional.empty();
  }

  private static String text(Row row) {
    return String.join(
            ",", row.cells().stream().map(Cell::text).filter(text -> !text.isBlank()).toList())
        .replaceFirst("^#+", "")
        .strip();
  }
}
