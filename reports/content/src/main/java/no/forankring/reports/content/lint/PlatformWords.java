package no.forankring.reports.content.lint;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.reports.content.vocabulary.Lexicon;

/**
 * The words of the platforms, with the metric each stands for: those of our document, and the
 * headers of their exports.
 */
public final class PlatformWords {

  private static final String OTHER = "other";

  /** What a header says of the part it covers: {@code Impressions (total)}. */
  private static final Pattern PART = Pattern.compile("\\s*\\([^)]*\\)");

  private final Map<String, String> metrics;

  private final Set<String> verbs;
  private final Set<String> idioms;

  private PlatformWords(Map<String, String> metrics, Set<String> verbs, Set<String> idioms) {
    this.metrics = metrics;
    this.verbs = verbs;
    this.idioms = idioms;
  }

  /**
   * The words of the document, and of the headers those of several words. A single one is as often
   * anybody's word ({@code Comments}); where it is not, the document has it.
   *
   * @param headers of the exports, each with the id of its metric
   */
  public static PlatformWords with(Map<String, String> headers) {
    Map<String, String> metrics = new LinkedHashMap<>();
    JsonNode document = document();
    Set<String> everyday = list(document, "everyday");
    headers.forEach(
        (header, metric) -> {
          String word = small(PART.matcher(header).replaceAll("").strip());
          if (word.contains(" ") && !everyday.contains(word) && isOne(metric)) {
            metrics.put(word, metric);
          }
        });
    document
        .required("words")
        .properties()
        .forEach(
            entry ->
                entry
                    .getValue()
                    .forEach(
                        word ->
                            metrics.put(
                                small(word.asText()),
                                entry.getKey().equals(OTHER) ? "" : entry.getKey())));
    return new PlatformWords(metrics, list(document, "verbs"), list(document, "idioms"));
  }

  private static Set<String> list(JsonNode document, String key) {
    Set<String> words = new TreeSet<>();
    document.required(key).forEach(word -> words.add(small(word.asText())));
    return words;
  }

  /** Of a share of the audience the headers name the groups, not what is measured. */
  private static boolean isOne(String metric) {
    return !metric.equals("audience_share") && MetricCatalogue.standard().find(metric).isPresent();
  }

  /**
   * Those a leader would stumble over: none that the ready words hold themselves.
   *
   * @return in lower case, with the id of the metric, which is empty where no metric of ours is it
   */
  Map<String, String> strangeTo(Lexicon lexicon, String language) {
    StringBuilder ready = new StringBuilder("|");
    MetricCatalogue.standard()
        .all()
        .forEach(metric -> ready.append(small(lexicon.ready(metric.id()))).append('|'));
    Map<String, String> strange = new LinkedHashMap<>(metrics);
    strange.keySet().removeIf(word -> found(word, language).matcher(ready).find());
    return strange;
  }

  /** The spot before a word that is a noun there: first, after a number, or after one of these. */
  private static final String BEFORE_A_NOUN =
      "(?<=^|[(\u201C\u00AB]|[\\p{N}%][\\s\\p{Z}]{1,2}|(?<![\\p{L}])(?:a|an|the|our|their|its|of|in|for|more"
          + "|less|fewer|higher|lower|longer|shorter|total|average|organic|paid)[\\s\\p{Z}]{1,2})";

  /**
   * Where a word stands as a whole, whatever its case. In English some are found as nouns alone:
   * one may well reach a target.
   */
  Pattern found(String word, String language) {
    String begins =
        language.equals("en") && verbs.contains(word) ? BEFORE_A_NOUN : "(?<![\\p{L}\\p{N}])";
    return Pattern.compile(
        begins + Pattern.quote(word).replace(" ", "\\E[\\s\\p{Z}]+\\Q") + "(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * The text without turns of phrase that only sound like a word of the platforms.
   *
   * @param ours phrases to leave out as well
   */
  String without(Set<String> ours, String text) {
    Set<String> leftOut = new TreeSet<>(idioms);
    leftOut.addAll(ours);
    String rest = text;
    for (String phrase : leftOut) {
      rest = found(phrase, "").matcher(rest).replaceAll("…");
    }
    return rest;
  }

  static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static JsonNode document() {
    try (InputStream in = PlatformWords.class.getResourceAsStream("platform-words.yaml")) {
      return new ObjectMapper(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .readTree(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
