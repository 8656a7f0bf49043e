package no.forankring.core.strategy;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A text of the organisation's own, in one language or several.
 *
 * @param byLanguage BCP 47 tag to text; {@code und} where nobody said which language it is. At
 *     least one
 */
public record Wording(NavigableMap<String, String> byLanguage) {

  private static final String ANY = "und";

  /**
   * Copies.
   *
   * @throws IllegalArgumentException if there is no text
   */
  public Wording {
    if (byLanguage.isEmpty()) {
      throw new IllegalArgumentException("no text");
    }
    byLanguage = Collections.unmodifiableNavigableMap(new TreeMap<>(byLanguage));
  }

  /** The same in every language. */
  public Wording(String text) {
    this(new TreeMap<>(Collections.singletonMap(ANY, text)));
  }

  /** Whether it has a text in this language, or one of no language. */
  public boolean speaks(String language) {
    return byLanguage.containsKey(language) || byLanguage.containsKey(ANY);
  }

  /** The text in this language; else the one of no language, else the first there is. */
  public String in(String language) {
    return Stream.of(language, ANY)
        .filter(byLanguage::containsKey)
        .map(byLanguage::get)
        .findFirst()
        .orElseGet(() -> byLanguage.values().iterator().next());
  }
}
