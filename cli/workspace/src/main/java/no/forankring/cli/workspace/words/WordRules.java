package no.forankring.cli.workspace.words;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.metric.Theme;
import no.forankring.reports.content.vocabulary.Lexicon;
import no.forankring.reports.content.vocabulary.OwnWord;
import no.forankring.reports.content.vocabulary.Vocabulary;

/** What may be a word for a metric or a theme, wherever it was written. */
final class WordRules {

  /** In characters; the longest ready word has 34. */
  static final int LONGEST_WORD = 80;

  static final int LONGEST_MEANING = 300;

  private static final List<String> METRICS =
      MetricCatalogue.standard().all().stream().map(Metric::id).toList();

  private static final List<String> THEMES = Stream.of(Theme.values()).map(Theme::id).toList();

  private WordRules() {}

  /** Every id a word can be given to: metrics, then themes. */
  static List<String> ids() {
    return Stream.concat(METRICS.stream(), THEMES.stream()).toList();
  }

  /** The code of what is wrong with a text, with its argument. */
  record Trouble(String code, String argument) {}

  static Optional<Trouble> trouble(String text, int longest) {
    if (text.codePointCount(0, text.length()) > longest) {
      return Optional.of(new Trouble("text-too-long", Integer.toString(longest)));
    }
    if (text.codePoints().anyMatch(WordRules::isUnseen)) {
      return Optional.of(new Trouble("unseen-characters", ""));
    }
    return text.codePoints().anyMatch(Character::isLetter)
        ? Optional.empty()
        : Optional.of(new Trouble("text-without-letters", ""));
  }

  /** What nobody sees, and a file of words cannot hold. */
  private static boolean isUnseen(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  /**
   * Whose word it is already: of two metrics, or of two themes, none may have the other's.
   *
   * @return the other's id by the id of what has a word of its own
   */
  static Map<String, String> taken(String language, Vocabulary vocabulary) {
    Map<String, String> taken = new HashMap<>();
    Lexicon lexicon = Lexicon.of(language, vocabulary);
    Map<String, OwnWord> own = vocabulary.own().getOrDefault(language, Map.of());
    for (List<String> kind : List.of(METRICS, THEMES)) {
      Map<String, String> first = new HashMap<>();
      // What has no word of its own stands; of two that have, the later one in the document yields.
      kind.stream()
          .filter(id -> lexicon.ownName(id).isEmpty())
          .forEach(id -> first.put(key(lexicon.name(id)), id));
      for (String id : own.keySet()) {
        if (kind.contains(id) && lexicon.ownName(id).isPresent()) {
          String other = first.putIfAbsent(key(lexicon.name(id)), id);
          if (other != null) {
            taken.put(id, other);
          }
        }
      }
    }
    return taken;
  }

  /** What two words have in common that a reader takes for the same. */
  private static String key(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKC)
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
