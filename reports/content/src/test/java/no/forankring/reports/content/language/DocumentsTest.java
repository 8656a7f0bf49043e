package no.forankring.reports.content.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.Scenario;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.metric.Direction;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.metric.Stage;
import no.forankring.core.metric.Theme;
import no.forankring.core.metric.Unit;
import no.forankring.reports.content.statement.FactWords;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale")
class DocumentsTest {

  @Test
  void bothLanguagesHaveTheSameKeysWithTheSameArguments() {
    assertThat(arguments("nb")).isEqualTo(arguments("en"));
  }

  @Test
  void anApostropheNeverQuotesAPattern() {
    for (String language : Texts.languages()) {
      assertThat(TextDocuments.read(language).values())
          .noneMatch(text -> text.contains("'{") || text.contains("'}"));
    }
  }

  @Test
  void everyMetricThemeStatusAndComputationHasItsWords() {
    for (String language : Texts.languages()) {
      Texts texts = Texts.in(language);
      assertThat(
              MetricCatalogue.standard().all().stream()
                  .flatMap(
                      metric ->
                          Stream.of("name", "meaning", "phrase", "better", "worse")
                              .map(what -> "metrics." + metric.id() + "." + what)))
          .allMatch(texts::has);
      assertThat(Stream.of(Theme.values()))
          .allMatch(theme -> texts.has("metrics.themes." + theme.id() + ".name"));
      assertThat(Stream.of(TargetFact.Status.values()))
          .allMatch(status -> texts.has("report.status." + status.id()));
      assertThat(Stream.of(Computation.values()))
          .allMatch(
              each ->
                  texts.has(
                      "report.computation."
                          + each.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')));
    }
  }

  @Test
  void everythingASheetMayHaveToSayHasItsWords() {
    for (String language : Texts.languages()) {
      Texts texts = Texts.in(language);
      assertThat(Stream.of(Scenario.values())).allMatch(it -> texts.has("workbook.what." + it));
      Map<String, Enum<?>[]> words =
          Map.of(
              "unit", Unit.values(),
              "kind", Kind.values(),
              "direction", Direction.values(),
              "stage", Stage.values());
      words.forEach(
          (topic, constants) ->
              assertThat(Stream.of(constants))
                  .allMatch(it -> texts.has("workbook." + topic + "." + FactWords.id(it))));
      assertThat(Texts.languages()).allMatch(it -> texts.has("workbook.dictionary.word." + it));
    }
  }

  private static Map<String, SortedSet<String>> arguments(String language) {
    Map<String, SortedSet<String>> all = new TreeMap<>();
    TextDocuments.read(language)
        .forEach(
            (key, text) ->
                all.put(
                    key, new java.util.TreeSet<>(PatternArguments.of(new MessagePattern(text)))));
    all.values().forEach(names -> names.remove("n"));
    return all;
  }
}
