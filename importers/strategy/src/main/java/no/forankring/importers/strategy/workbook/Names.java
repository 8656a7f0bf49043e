package no.forankring.importers.strategy.workbook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a sheet, a column or a word to choose is called.
 *
 * @param key in {@code strategy.yaml}
 * @param byLanguage BCP 47 tag to name
 */
record Names(String key, Map<String, String> byLanguage) {

  Names {
    byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
  }

  /**
   * The name in a language.
   *
   * @throws IllegalArgumentException if it has none
   */
  String in(String language) {
    String name = byLanguage.get(language);
    if (name == null) {
      throw new IllegalArgumentException(key + " has no name in " + language);
    }
    return name;
  }

  /** Whether somebody would call it this: in any language, in any letters. */
  boolean include(String name) {
    return all().anyMatch(each -> plain(each).equals(plain(name)));
  }

  Stream<String> all() {
    return Stream.concat(byLanguage.values().stream(), Stream.of(key));
  }

  /** Without what a hand adds: capitals, blanks, colons, stars. */
  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\h\\u200b\\ufeff:*]+", " ").strip();
  }
}
