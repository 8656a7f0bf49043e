package no.forankring.reports.content.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.forankring.reports.content.vocabulary.Lexicon;
import no.forankring.reports.content.vocabulary.Vocabulary;

/**
 * A word of the platforms on the board's pages that nobody has said the leaders use. It comes from
 * the organisation's own texts: its words, the names of its channels and groups, why it counts
 * anew.
 *
 * <p>Arguments of {@code platform-word}: the word as it stands; the leader's word for the same,
 * empty where there is none; the report's language; the line under that language in {@code
 * words.yaml} that takes it away, empty where it came from elsewhere; the line there that says that
 * it is ours.
 */
final class UnmappedWords implements Check {

  static final String CODE = "platform-word";

  private final PlatformWords words;
  private final Lexicon lexicon;
  private final String language;
  private final Vocabulary vocabulary;
  private final Map<String, String> strange;

  UnmappedWords(PlatformWords words, String language, Vocabulary vocabulary) {
    this.words = words;
    this.lexicon = Lexicon.of(language, vocabulary);
    this.language = language;
    this.vocabulary = vocabulary;
    this.strange = new LinkedHashMap<>(words.strangeTo(lexicon, language));
  }

  @Override
  public List<Finding> findings(List<Passage> board) {
    Map<String, Finding> findings = new LinkedHashMap<>();
    if (strange.isEmpty()) {
      return List.of();
    }
    // The longest first: engagement rate is one word, not engagement and something.
    Pattern any =
        Pattern.compile(
            strange.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
                .map(word -> words.found(word, language).pattern())
                .collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    for (Passage passage : board) {
      Matcher found = any.matcher(words.without(vocabulary.ours(), passage.ours()));
      while (found.find()) {
        String word = found.group().replaceAll("[\\s\\p{Z}]+", " ");
        findings.computeIfAbsent(PlatformWords.small(word), key -> finding(word, passage));
      }
    }
    return new ArrayList<>(findings.values());
  }

  private Finding finding(String word, Passage passage) {
    String key = PlatformWords.small(word);
    Optional<String> named = namedSo(key);
    String metric = strange.getOrDefault(key, "");
    // What is called by another metric's word would only be misled by that one's.
    boolean known = !metric.isEmpty() && named.map(metric::equals).orElse(true);
    return new Finding(
        CODE,
        List.of(
            word,
            known ? lexicon.ready(metric) : "",
            language,
            named.map(id -> id + ": " + OursLine.scalar(lexicon.ready(id))).orElse(""),
            OursLine.of(vocabulary, List.of(word))),
        new Finding.Place(passage.heading(), passage.shown()));
  }

  /** What the organisation calls by that word, where it does. */
  private Optional<String> namedSo(String word) {
    return vocabulary.own().getOrDefault(language, Map.of()).keySet().stream()
        .filter(
            id ->
                lexicon
                    .ownName(id)
                    .filter(name -> words.found(word, language).matcher(name).find())
                    .isPresent())
        .findFirst();
  }
}
