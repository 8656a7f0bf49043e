package no.forankring.reports.content.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.metric.Theme;
import no.forankring.reports.content.lint.Finding;
import no.forankring.reports.content.lint.PlatformWords;
import no.forankring.reports.content.lint.ReportLint;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.report.Report;
import no.forankring.reports.content.vocabulary.Lexicon;
import no.forankring.reports.content.vocabulary.Vocabulary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The ready words for leaders: bokmål, nynorsk and English, company and public sector. */
@Tag("locale")
class LexiconTest {

  private static final PlatformWords PLATFORM_WORDS =
      PlatformWords.with(
          Map.of(
              "Content interactions",
              "engagements",
              "Total revenue",
              "revenue",
              "Top cities",
              "audience_share",
              "Total page views (total)",
              "page_views"));

  static Stream<Arguments> words() {
    return Lexicon.languages().stream()
        .flatMap(language -> Stream.of(WordSet.values()).map(set -> Arguments.of(language, set)));
  }

  private static Lexicon lexicon(String language, WordSet set) {
    return Lexicon.of(language, Vocabulary.of(set));
  }

  private static List<String> metrics() {
    return MetricCatalogue.standard().all().stream().map(Metric::id).toList();
  }

  private static List<String> themes() {
    return Stream.of(Theme.values()).map(Theme::id).toList();
  }

  private static List<String> ids() {
    List<String> ids = new ArrayList<>(metrics());
    ids.addAll(themes());
    return ids;
  }

  @Test
  void noMetricHasTheIdOfATheme() {
    assertThat(ids()).doesNotHaveDuplicates();
    assertThat(Lexicon.languages()).containsExactly("nb", "nn", "en");
  }

  @ParameterizedTest
  @MethodSource("words")
  void everyMetricAndThemeHasANameAndOneSentence(String language, WordSet set) {
    Lexicon lexicon = lexicon(language, set);
    for (String id : ids()) {
      String key = "metrics." + (themes().contains(id) ? "themes." : "") + id;
      assertThat(List.of(key + ".name", key + ".meaning")).allMatch(lexicon.texts()::has);
      assertThat(lexicon.name(id)).as(id).hasSizeLessThanOrEqualTo(40).doesNotContain("_");
      assertThat(lexicon.meaning(id)).as(id).matches("\\p{Lu}.*\\.").hasSizeLessThan(200);
    }
  }

  @ParameterizedTest
  @MethodSource("words")
  void noTwoMetricsAndNoTwoThemesShareAName(String language, WordSet set) {
    Lexicon lexicon = lexicon(language, set);
    assertThat(metrics().stream().map(lexicon::name).map(LexiconTest::small))
        .doesNotHaveDuplicates();
    assertThat(themes().stream().map(lexicon::name).map(LexiconTest::small))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("words")
  void theFourKindsOfViewsStayApart(String language, WordSet set) {
    Lexicon lexicon = lexicon(language, set);
    List<String> names =
        Stream.of("impressions", "views", "video_views", "page_views").map(lexicon::name).toList();
    for (String name : names) {
      assertThat(names).filteredOn(other -> other.contains(name)).containsExactly(name);
    }
  }

  @Test
  void thePublicSectorHasNoCustomersAndSellsNothing() {
    for (String language : Lexicon.languages()) {
      TextDocuments.read(language, topics(language), WordSet.PUBLIC).entrySet().stream()
          .filter(text -> text.getKey().startsWith("metrics."))
          .forEach(
              text ->
                  assertThat(small(text.getValue()))
                      .as(language + " " + text.getKey())
                      .doesNotContainPattern(
                          "kund|customer|bedrift|compan|kjøp|purchas|\\bsalg|\\bsal\\b|sales"
                              + "|business"));
    }
  }

  @Test
  void thePublicSetNamesOnlyWhatDiffers() {
    for (String language : Lexicon.languages()) {
      var company = TextDocuments.read(language, topics(language), WordSet.COMPANY);
      assertThat(TextDocuments.readInstead(language))
          .allSatisfy(
              (key, text) -> {
                assertThat(company).as(language).containsKey(key);
                assertThat(text).as(language + " " + key).isNotEqualTo(company.get(key));
                assertThat(arguments(text)).isEqualTo(arguments(company.getOrDefault(key, "")));
              });
    }
    // What one language leaves as it is may differ in another, but never a theme.
    assertThat(themes()).allMatch(theme -> differs("nb", theme) == differs("nn", theme));
  }

  private static boolean differs(String language, String id) {
    return !lexicon(language, WordSet.PUBLIC)
        .name(id)
        .equals(lexicon(language, WordSet.COMPANY).name(id));
  }

  /** Letters and words that are bokmål's alone: endings are not enough to make nynorsk. */
  @Test
  void nynorskIsNoBokmal() {
    for (WordSet set : WordSet.values()) {
      Lexicon lexicon = lexicon("nn", set);
      for (String id : ids()) {
        assertThat(" " + small(lexicon.name(id) + " " + lexicon.meaning(id)))
            .as(id)
            .doesNotContainPattern(
                "(?U)\\b(ikke|hvor|hva|hvordan|noe|noen|gang|ganger|fra|mye|vår[et]?"
                    + " bedriftsside|ble|gjør|sier|gir|de"
                    + " som|henvendelser?|følgere?|mennesker|besøkende|forespørsl\\w+|andel|tid"
                    + " vi)\\b");
      }
    }
  }

  private static List<String> topics(String language) {
    return Texts.languages().contains(language) ? TextDocuments.TOPICS : TextDocuments.WORD_TOPICS;
  }

  private static Set<String> arguments(String text) {
    Set<String> names = new TreeSet<>(PatternArguments.of(new MessagePattern(text)));
    names.remove("n");
    return names;
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  @Test
  void noReadyWordIsThePlatforms() {
    for (WordSet set : WordSet.values()) {
      for (String language : Lexicon.languages()) {
        List<String> topics =
            Texts.languages().contains(language) ? TextDocuments.TOPICS : TextDocuments.WORD_TOPICS;
        List<String> all = new ArrayList<>();
        TextDocuments.read(language, topics, set)
            .forEach(
                (key, text) -> {
                  if (key.startsWith("metrics.") || key.startsWith("report.")) {
                    all.add(text);
                  }
                });
        Inline everything = new Inline.Text(String.join("\n", all));
        Report page =
            new Report(
                "nb", "", "", "", "", "", List.of(new Block.Heading(1, List.of(everything))));
        assertThat(all).hasSizeGreaterThan(100);
        String read = Texts.languages().contains(language) ? language : "nb";
        assertThat(new ReportLint(PLATFORM_WORDS, read, Vocabulary.of(set)).findings(page))
            .extracting(Finding::arguments)
            .as(language + " " + set)
            .isEmpty();
      }
    }
  }
}
