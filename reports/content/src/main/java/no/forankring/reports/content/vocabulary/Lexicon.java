package no.forankring.reports.content.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.reports.content.language.Texts;
import no.forankring.reports.content.language.Untrusted;

/**
 * What the leaders of an organisation call metrics and themes, in one language: its own word, else
 * the word of its ready set. Ids are those of the catalogue: {@code messages_received}, {@code
 * customer-care}.
 */
public final class Lexicon {

  /** Of several, in any of the languages: {@code -er}, {@code -ar}, {@code -s}. */
  private static final Pattern ENDING = Pattern.compile("(er|ar|r|s)$");

  private static final int SHORTEST_ROOT = 5;

  private final Vocabulary vocabulary;
  private final Texts texts;

  private Lexicon(Vocabulary vocabulary, Texts texts) {
    this.vocabulary = vocabulary;
    this.texts = texts;
  }

  /**
   * The words of a language.
   *
   * @param language one of {@link Texts#wordLanguages}
   * @throws IllegalArgumentException if there are no words in it
   */
  public static Lexicon of(String language, Vocabulary vocabulary) {
    return new Lexicon(vocabulary, Texts.ofWords(language, vocabulary.set()));
  }

  /** The languages there are words in, as BCP 47 tags. */
  public static Set<String> languages() {
    return Texts.wordLanguages();
  }

  /** The texts around the words; in nynorsk no more than a dictionary needs. */
  public Texts texts() {
    return texts;
  }

  /** Language and set of words apart, what an organisation has chosen. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The word; the id itself where nobody has a word for it. */
  public String name(String id) {
    return ownName(id).orElseGet(() -> ready(id));
  }

  /** The word of the ready set, whatever the organisation says; the id where there is none. */
  public String ready(String id) {
    return said(id, "name").orElseGet(() -> Untrusted.visible(id));
  }

  /** The organisation's own word. */
  public Optional<String> ownName(String id) {
    return own(id).flatMap(OwnWord::name).map(Lexicon::clean);
  }

  /** One of what the organisation's own word names. */
  public Optional<String> ownOne(String id) {
    return own(id).flatMap(OwnWord::one).map(Lexicon::clean).or(() -> ownName(id));
  }

  /** One sentence on what it is; empty where nobody says. */
  public String meaning(String id) {
    return own(id)
        .flatMap(OwnWord::meaning)
        .map(Lexicon::clean)
        .or(() -> said(id, "meaning"))
        .orElse("");
  }

  /**
   * Metrics whose ready texts speak of this one by its ready word, so that they do not follow where
   * it is called otherwise.
   */
  public List<String> alsoSaying(String id) {
    String root = root(ready(id));
    if (root.length() < SHORTEST_ROOT) {
      return List.of();
    }
    return MetricCatalogue.standard().all().stream()
        .map(Metric::id)
        .filter(other -> !other.equals(id) && ownName(other).isEmpty())
        .filter(other -> texts.holds("metrics." + other, root))
        .toList();
  }

  /** What a word of one kind has in all its forms: without the ending of several. */
  private static String root(String word) {
    return ENDING.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
  }

  private Optional<OwnWord> own(String id) {
    return vocabulary.own(texts.language(), id);
  }

  private Optional<String> said(String id, String what) {
    String metric = "metrics." + id + "." + what;
    String theme = "metrics.themes." + id + "." + what;
    return texts.has(metric)
        ? Optional.of(texts.say(metric))
        : Optional.of(theme).filter(texts::has).map(texts::say);
  }

  private static String clean(String text) {
    return Untrusted.visible(text).strip();
  }
}
