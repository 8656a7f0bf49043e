package no.forankring.reports.content.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.metric.Theme;
import no.forankring.reports.content.language.Texts;
import no.forankring.reports.content.language.Untrusted;

/**
 * The words both ways, in one language: from the leader's to the platforms' and back.
 *
 * @param language one of {@link Lexicon#languages}
 * @param organisation its name; empty where nobody's words are meant
 * @param labels what stands over the words
 * @param themes each with its metrics, in the catalogue's order; none without a metric
 * @param back by the platforms' word
 */
public record Dictionary(
    String language, String organisation, Labels labels, List<Chapter> themes, List<Back> back) {

  /** A header for machines: nobody says so. */
  private static final Pattern CODE = Pattern.compile("[A-Z_,:]*_[A-Z_,:]*");

  /** Whose headers name groups of people, not what is measured of them. */
  private static final Set<String> GROUPS = Set.of("audience_share");

  private static final Pattern WHOLE = Pattern.compile(" \\(total\\)$");

  public Dictionary {
    themes = List.copyOf(themes);
    back = List.copyOf(back);
  }

  /**
   * What a platform calls a metric.
   *
   * @param platform its id
   * @param word the header in its exports
   */
  public record PlatformWord(String platform, String word, String metric) {}

  /**
   * What stands over the words, in their language.
   *
   * @param platforms before what the platforms call something
   * @param back over the platforms' words
   */
  public record Labels(String title, String subtitle, String platforms, String back) {}

  /** A theme and what is measured of it. */
  public record Chapter(Entry theme, List<Entry> metrics) {
    public Chapter {
      metrics = List.copyOf(metrics);
    }
  }

  /**
   * A word of the leaders.
   *
   * @param own whether it is the organisation's own
   * @param platforms what the platforms call it, each word once
   */
  public record Entry(String id, String name, String meaning, boolean own, List<String> platforms) {
    public Entry {
      platforms = List.copyOf(platforms);
    }
  }

  /**
   * A word of the platforms.
   *
   * @param platforms their names, where they say so
   * @param id the metric they mean
   * @param name what we say
   */
  public record Back(String word, List<String> platforms, String id, String name) {
    public Back {
      platforms = List.copyOf(platforms);
    }
  }

  /**
   * The dictionary of some metrics.
   *
   * @param metrics the ids of those it is about
   * @param headers of the platforms it is about, in the order of their documents
   */
  public static Dictionary of(
      String language,
      Vocabulary vocabulary,
      String organisation,
      Set<String> metrics,
      List<PlatformWord> headers) {
    Lexicon lexicon = Lexicon.of(language, vocabulary);
    List<PlatformWord> about =
        headers.stream()
            .filter(each -> metrics.contains(each.metric()))
            .filter(each -> !CODE.matcher(each.word()).matches())
            .filter(each -> !GROUPS.contains(each.metric()))
            .map(Dictionary::ofTheWhole)
            .toList();
    List<Chapter> chapters = new ArrayList<>();
    for (Theme theme : Theme.values()) {
      List<Entry> entries =
          MetricCatalogue.standard().all().stream()
              .filter(metric -> metric.theme() == theme && metrics.contains(metric.id()))
              .map(Metric::id)
              .map(id -> entry(lexicon, id, about))
              .toList();
      if (!entries.isEmpty()) {
        chapters.add(new Chapter(entry(lexicon, theme.id(), about), entries));
      }
    }
    String owner = Untrusted.visible(organisation);
    Texts texts = lexicon.texts();
    Labels labels =
        new Labels(
            texts.say("dictionary.title"),
            texts.say("dictionary.subtitle", Map.of("organisation", owner)),
            texts.say("dictionary.theme.platforms"),
            texts.say("dictionary.back.heading"));
    return new Dictionary(language, owner, labels, chapters, back(lexicon, about));
  }

  /** Of the whole they say the same as of nothing in particular. */
  private static PlatformWord ofTheWhole(PlatformWord header) {
    return new PlatformWord(
        header.platform(), WHOLE.matcher(header.word()).replaceFirst(""), header.metric());
  }

  private static Entry entry(Lexicon lexicon, String id, List<PlatformWord> headers) {
    // Two spellings of a word are one word.
    Map<String, String> words = new LinkedHashMap<>();
    headers.stream()
        .filter(header -> header.metric().equals(id))
        .forEach(header -> words.putIfAbsent(small(header.word()), header.word()));
    return new Entry(
        id,
        lexicon.name(id),
        lexicon.meaning(id),
        lexicon.ownName(id).isPresent(),
        List.copyOf(words.values()));
  }

  private static List<Back> back(Lexicon lexicon, List<PlatformWord> headers) {
    Texts texts = lexicon.texts();
    Map<String, Map<String, List<PlatformWord>>> byWord = new TreeMap<>();
    for (PlatformWord header : headers) {
      byWord
          .computeIfAbsent(small(header.word()), word -> new LinkedHashMap<>())
          .computeIfAbsent(header.metric(), metric -> new ArrayList<>())
          .add(header);
    }
    return byWord.values().stream()
        .flatMap(metrics -> metrics.entrySet().stream())
        .map(
            meant -> {
              Set<String> platforms = new LinkedHashSet<>();
              meant.getValue().forEach(each -> platforms.add(platform(texts, each.platform())));
              return new Back(
                  meant.getValue().getFirst().word(),
                  List.copyOf(platforms),
                  meant.getKey(),
                  lexicon.name(meant.getKey()));
            })
        .sorted(Comparator.comparing((Back each) -> small(each.word())))
        .toList();
  }

  private static String platform(Texts texts, String id) {
    String key = "dictionary.platforms." + id;
    return texts.has(key) ? texts.say(key) : id;
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
