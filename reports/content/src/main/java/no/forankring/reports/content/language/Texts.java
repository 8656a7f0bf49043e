package no.forankring.reports.content.language;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every sentence of the program, in one language. A key is {@code topic.path}: {@code
 * metrics.followers.name}, {@code messages.row-without-date}. The sentences are documents, {@code
 * <language>/<topic>.yaml}, in ICU's message format.
 *
 * <p>Arguments are data and never patterns. Numbers and dates among them are written as the
 * language does; strings stand as they are, without control characters.
 */
public final class Texts {

  /** What an empty argument chooses. */
  private static final String NOTHING = "none";

  /** Those everything is said in. */
  private static final Set<String> LANGUAGES = ordered("nb", "en");

  private static final Set<String> WORD_LANGUAGES = ordered("nb", "nn", "en");

  /** Read when they are first asked for: most runs speak one language. */
  private static final Map<Wording, Texts> READ = new ConcurrentHashMap<>();

  /** What texts differ by. */
  private record Wording(String language, WordSet set) {}

  private final String language;
  private final ULocale locale;
  private final Map<String, String> patterns;

  private Texts(Wording wording) {
    this.language = wording.language();
    this.locale = ULocale.forLanguageTag(language);
    this.patterns =
        TextDocuments.read(
            language,
            LANGUAGES.contains(language) ? TextDocuments.TOPICS : TextDocuments.WORD_TOPICS,
            wording.set());
  }

  private static Set<String> ordered(String... tags) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(tags)));
  }

  /** The languages there are, as BCP 47 tags. */
  public static Set<String> languages() {
    return LANGUAGES;
  }

  /** The languages there are words for leaders in: those, and nynorsk. */
  public static Set<String> wordLanguages() {
    return WORD_LANGUAGES;
  }

  /**
   * The texts of a language, with a company's words.
   *
   * @param languageTag one of {@link #languages}
   * @throws IllegalArgumentException if the program does not speak it
   */
  public static Texts in(String languageTag) {
    if (!LANGUAGES.contains(languageTag)) {
      throw new IllegalArgumentException("no texts in " + languageTag + ", only " + languages());
    }
    return ofWords(languageTag, WordSet.COMPANY);
  }

  /**
   * The texts of a language with the words of a ready set; in nynorsk no more than a dictionary
   * needs.
   *
   * @param languageTag one of {@link #wordLanguages}
   */
  public static Texts ofWords(String languageTag, WordSet set) {
    if (!WORD_LANGUAGES.contains(languageTag)) {
      throw new IllegalArgumentException("no words in " + languageTag + ", only " + WORD_LANGUAGES);
    }
    return READ.computeIfAbsent(new Wording(languageTag, set), Texts::new);
  }

  /** The language's BCP 47 tag. */
  public String language() {
    return language;
  }

  /** How this language writes numbers, dates and quarters. */
  public Numbers numbers() {
    return new Numbers(this);
  }

  /** {@code a, b and c}. */
  public String list(List<String> items) {
    return ListFormatter.getInstance(locale).format(items);
  }

  /** Whether there is a sentence for this key. */
  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  /** Whether any sentence under a key holds a word, in small letters. */
  public boolean holds(String key, String word) {
    return patterns.entrySet().stream()
        .filter(text -> text.getKey().startsWith(key + "."))
        .anyMatch(text -> text.getValue().toLowerCase(locale.toLocale()).contains(word));
  }

  /** All keys, sorted. */
  public Set<String> keys() {
    return patterns.keySet();
  }

  /**
   * The sentence with its arguments in place: {@code {0}}, {@code {1}} in the document, or names
   * where the only argument is a map. Of the texts that an argument chooses among, an empty one
   * chooses {@code none}.
   *
   * @throws IllegalArgumentException if there is no such key, or an argument is missing
   */
  public String say(String key, Object... arguments) {
    if (arguments.length == 1 && arguments[0] instanceof Map<?, ?> named) {
      return sayNamed(key, named);
    }
    Map<String, Object> positional = new LinkedHashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      positional.put(Integer.toString(i), arguments[i]);
    }
    return sayNamed(key, positional);
  }

  /**
   * The sentence for a diagnostic, refusal or notice. One that has no sentence yet is shown as its
   * code and arguments: a message to a person never fails.
   */
  public String message(String code, List<String> arguments) {
    String key = "messages." + code;
    if (!has(key)) {
      return bare(code, arguments);
    }
    try {
      return say(key, arguments.toArray());
    } catch (IllegalArgumentException e) {
      return bare(code, arguments);
    }
  }

  /** Which of these codes have no sentence: for tests that list what a module can say. */
  public SortedSet<String> missingMessages(Iterable<String> codes) {
    SortedSet<String> missing = new TreeSet<>();
    for (String code : codes) {
      if (!has("messages." + code)) {
        missing.add(code);
      }
    }
    return missing;
  }

  private static String bare(String code, List<String> arguments) {
    List<String> words = new ArrayList<>(arguments.size());
    arguments.forEach(argument -> words.add(Untrusted.visible(argument)));
    return words.isEmpty() ? code : code + ": " + String.join(", ", words);
  }

  private String sayNamed(String key, Map<?, ?> arguments) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no text in " + language + " for " + key);
    }
    MessagePattern parsed = new MessagePattern(pattern);
    Map<String, Object> ready = new LinkedHashMap<>();
    for (String name : PatternArguments.of(parsed)) {
      Object value = arguments.get(name);
      if (value == null) {
        throw new IllegalArgumentException(key + " needs {" + name + "}");
      }
      Object given =
          PatternArguments.numeric(parsed).contains(name) ? number(key, value) : plain(value);
      boolean nothing = given.equals("") && PatternArguments.choosing(parsed).contains(name);
      ready.put(name, nothing ? NOTHING : given);
    }
    return new MessageFormat(pattern, locale).format(ready);
  }

  private static Object number(String key, Object value) {
    return switch (value) {
      case Number number -> number;
      case String text -> {
        try {
          yield new BigDecimal(text);
        } catch (NumberFormatException e) {
          throw new IllegalArgumentException(key + " needs a number, not " + text, e);
        }
      }
      default -> throw new IllegalArgumentException(key + " needs a number, not " + value);
    };
  }

  /** A character that stands for a piece of {@link Sentences}. */
  record Marked(char mark) {}

  String sayMarked(String key, Map<String, Object> arguments) {
    return sayNamed(key, arguments);
  }

  private Object plain(Object value) {
    return switch (value) {
      case Marked(var mark) -> String.valueOf(mark);
      case BigDecimal number -> numbers().plain(number);
      case Integer number -> numbers().plain(BigDecimal.valueOf(number));
      case Long number -> numbers().plain(BigDecimal.valueOf(number));
      case LocalDate date -> numbers().date(date);
      default -> Untrusted.visible(value.toString());
    };
  }

  @Override
  public String toString() {
    return "Texts " + Arrays.asList(language, patterns.size());
  }
}
