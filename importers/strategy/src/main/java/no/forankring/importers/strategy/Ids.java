package no.forankring.importers.strategy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.forankring.importers.strategy.document.YamlMapping;
import no.forankring.importers.strategy.document.YamlValue;

/** The ids of one list, each of which stands once. */
final class Ids {

  /** Of an id, in code points. */
  static final int LONGEST = 64;

  /** An id stands in fact ids and in file formats: nothing there needs escaping. */
  private static final Pattern ID =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0," + (LONGEST - 1) + "}");

  private final Map<String, Integer> lines = new HashMap<>();
  private final Set<String> ids = new LinkedHashSet<>();

  /** The id of an item; absent where a problem was noted. One that stands twice is read. */
  Optional<String> read(YamlMapping item) {
    return item.required("id").flatMap(this::read);
  }

  private Optional<String> read(YamlValue value) {
    Optional<String> text = value.text();
    if (text.isPresent() && !isId(text.get())) {
      value.problem("malformed-id");
      return Optional.empty();
    }
    once(value);
    return text;
  }

  /** Notes a problem where an id, of whatever letters, has been read before. */
  void once(YamlValue value) {
    Optional<String> text = value.text();
    text.map(id -> lines.putIfAbsent(key(id), value.line()))
        .ifPresent(first -> value.problem("duplicate-id", Integer.toString(first)));
    text.ifPresent(ids::add);
  }

  /** An id that was read before; any other is this problem, told with those there are. */
  Optional<String> known(YamlValue value, String problem) {
    return known(value, problem, ids);
  }

  /** An id that was read before in one of the lists; any other is this problem. */
  static Optional<String> known(YamlValue value, String problem, Ids... lists) {
    Set<String> all = new LinkedHashSet<>();
    Arrays.stream(lists).forEach(list -> all.addAll(list.ids));
    return known(value, problem, all);
  }

  private static Optional<String> known(YamlValue value, String problem, Set<String> ids) {
    Optional<String> text = value.text();
    if (text.isPresent() && !ids.contains(text.get())) {
      value.unknown(problem, text.get(), ids);
      return Optional.empty();
    }
    return text;
  }

  /** Whether a text may be an id. */
  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** Whether one in exactly these letters was read. */
  boolean has(String id) {
    return ids.contains(id);
  }

  /** Ids are file names too, where capitals and ways to write an å make no difference. */
  static String key(String id) {
    return Normalizer.normalize(id, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** The line an id first stood on, 0 where it did not. */
  int line(String id) {
    return lines.getOrDefault(key(id), 0);
  }
}
