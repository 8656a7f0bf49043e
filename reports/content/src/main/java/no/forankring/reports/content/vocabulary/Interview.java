package no.forankring.reports.content.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.metric.Theme;
import no.forankring.core.metric.Unit;
import no.forankring.reports.content.language.Texts;
import no.forankring.reports.content.language.Untrusted;

/**
 * One page of questions to the leaders: what do you call this? Filled in, it is the vocabulary.
 *
 * @param language one of {@link Lexicon#languages}
 * @param organisation whose page it is
 * @param intro how to fill it in
 * @param parts first the themes, then what is measured
 */
public record Interview(
    String language,
    String organisation,
    String title,
    String sheet,
    String intro,
    Heads heads,
    List<Part> parts) {

  /** What a page holds beside the themes. */
  private static final int MOST_METRICS = 16;

  /** What leaders ask for most; where nothing has been measured yet, these alone. */
  private static final List<String> DOZEN =
      List.of(
          "leads",
          "cost_per_lead",
          "conversions",
          "messages_received",
          "answer_rate",
          "response_minutes",
          "link_clicks",
          "visitors",
          "interactions",
          "followers",
          "reach",
          "impressions");

  public Interview {
    parts = List.copyOf(parts);
  }

  /** The heads of the columns, by which a filled page is read. */
  public record Heads(String question, String suggestion, String many, String one) {}

  /** Questions under a heading. */
  public record Part(String heading, List<Question> questions) {
    public Part {
      questions = List.copyOf(questions);
    }
  }

  /**
   * One question.
   *
   * @param id of the metric or theme
   * @param meaning what is asked for the name of
   * @param suggestion the ready word
   * @param many the organisation's own word so far; empty where it has none
   * @param one likewise; absent where one of it is nothing
   */
  public record Question(
      String id, String meaning, String suggestion, String many, Optional<String> one) {}

  /** The heads of a language's pages. */
  public static Heads heads(String language) {
    Texts texts = Lexicon.of(language, Vocabulary.COMPANY).texts();
    return new Heads(
        texts.say("dictionary.interview.question"),
        texts.say("dictionary.interview.suggestion"),
        texts.say("dictionary.interview.many"),
        texts.say("dictionary.interview.one"));
  }

  /**
   * The page.
   *
   * @param used ids of what the organisation measures; nothing yet where that is not known
   */
  public static Interview of(
      String language, Vocabulary vocabulary, String organisation, Set<String> used) {
    Lexicon lexicon = Lexicon.of(language, vocabulary);
    Texts texts = lexicon.texts();
    List<Question> themes = new ArrayList<>();
    for (Theme theme : Theme.values()) {
      themes.add(question(lexicon, theme.id(), false));
    }
    List<Question> metrics =
        asked(used).stream()
            .map(metric -> question(lexicon, metric.id(), countable(metric)))
            .toList();
    return new Interview(
        language,
        Untrusted.visible(organisation),
        texts.say("dictionary.interview.title"),
        texts.say("dictionary.interview.sheet"),
        texts.say("dictionary.interview.intro"),
        heads(language),
        List.of(
            new Part(texts.say("dictionary.interview.themes"), themes),
            new Part(texts.say("dictionary.interview.metrics"), metrics)));
  }

  private static List<Metric> asked(Set<String> used) {
    Set<String> about = used.isEmpty() ? Set.copyOf(DOZEN) : used;
    return MetricCatalogue.standard().all().stream()
        .filter(metric -> about.contains(metric.id()))
        .sorted(Comparator.comparingInt(metric -> place(metric.id())))
        .limit(MOST_METRICS)
        .toList();
  }

  private static int place(String metric) {
    int place = DOZEN.indexOf(metric);
    return place < 0 ? DOZEN.size() : place;
  }

  private static boolean countable(Metric metric) {
    return metric.unit() == Unit.COUNT || metric.unit() == Unit.PEOPLE;
  }

  private static Question question(Lexicon lexicon, String id, boolean countable) {
    Optional<OwnWord> own = lexicon.vocabulary().own(lexicon.texts().language(), id);
    return new Question(
        id,
        lexicon.meaning(id),
        lexicon.ready(id),
        own.flatMap(OwnWord::name).orElse(""),
        countable ? Optional.of(own.flatMap(OwnWord::one).orElse("")) : Optional.empty());
  }
}
