package no.forankring.reports.content.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.Scenario;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Scope;
import no.forankring.reports.content.SampleFacts;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Chart;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.statement.ReportContext;
import no.forankring.reports.content.statement.Words;
import no.forankring.reports.content.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/**
 * Channels beside each other: on one scale, each with its own numbers, judged where that is fair.
 */
class ChannelsPageTest {

  private final SampleFacts sample = new SampleFacts();

  private void clicks(String channel, String now, String before, String delta, String coverage) {
    Scope scope = Scope.parse(channel).orElseThrow();
    String id = "2026-Q3/" + channel + "/link_clicks/AC";
    sample.put(id, "link_clicks", scope, Scenario.AC, now, Computation.SUM, "1");
    sample.put(
        id.replace("/AC", "/PY"), "link_clicks", scope, Scenario.PY, before, Computation.SUM, "1");
    sample.put(
        id + "#delta-py",
        "link_clicks",
        scope,
        Scenario.AC,
        delta,
        Computation.DIFFERENCE,
        coverage);
  }

  private static ReportContext context(String language, String... channels) {
    return new ReportContext(
        "Fjordtog AS",
        language,
        Vocabulary.COMPANY,
        Stream.of(channels)
            .map(id -> ChannelId.parse(id).orElseThrow())
            .map(id -> new ReportContext.Channel(id, id.name(), Set.of()))
            .toList(),
        List.of(),
        "x");
  }

  private List<Block> page(String language, String... channels) {
    return new ChannelsPage(new Words(sample.known(), context(language, channels))).blocks();
  }

  private static Block.Figure figure(List<Block> page) {
    return page.stream()
        .filter(Block.Figure.class::isInstance)
        .map(Block.Figure.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theFindingCountsOnlyWhatMayBeJudged() {
    clicks("linkedin:a", "120", "100", "20", "1");
    clicks("facebook:a", "80", "100", "-20", "1");
    clicks("instagram:a", "900", "100", "800", "0.5");
    List<Block> page = page("nb", "linkedin:a", "facebook:a", "instagram:a");
    assertThat(Sentences.text(figure(page).title()))
        .isEqualTo("Klikk videre: 1 av 2 kanaler ligger over fjoråret");
    assertThat(
            Sentences.text(figure(page("en", "linkedin:a", "facebook:a", "instagram:a")).title()))
        .isEqualTo("Clicks on our links: 1 of 2 channels is ahead of last year");
  }

  @Test
  void eachPanelShowsItsChannelsOwnNumbersWithTheirFacts() {
    clicks("linkedin:a", "120", "100", "20", "1");
    clicks("facebook:a", "80", "100", "-20", "1");
    Chart.Multiples chart =
        (Chart.Multiples) figure(page("en", "linkedin:a", "facebook:a")).chart();
    assertThat(chart.panels())
        .extracting(Chart.Panel::name)
        .containsExactly("LinkedIn", "Facebook");
    assertThat(chart.figures())
        .extracting(Inline.Figure::factId)
        .containsExactly(
            "2026-Q3/linkedin:a/link_clicks/PY",
            "2026-Q3/linkedin:a/link_clicks/AC",
            "2026-Q3/facebook:a/link_clicks/PY",
            "2026-Q3/facebook:a/link_clicks/AC");
    assertThat(figure(page("en", "linkedin:a", "facebook:a")).alternative())
        .contains("LinkedIn 2025: 100.", "LinkedIn 2026: 120.", "Facebook 2026: 80.");
  }

  @Test
  void oneChannelAloneHasNoPage() {
    clicks("linkedin:a", "120", "100", "20", "1");
    assertThat(page("en", "linkedin:a")).isEmpty();
  }

  private void figure(String channel, String metric, String value) {
    Scope scope = Scope.parse(channel).orElseThrow();
    String id = "2026-Q3/" + channel + "/" + metric + "/AC";
    sample.put(id, metric, scope, Scenario.AC, value, Computation.SUM, "1");
  }

  private List<List<String>> rows(String language, String... channels) {
    return page(language, channels).stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .findFirst()
        .orElseThrow()
        .rows()
        .stream()
        .map(row -> row.stream().map(cell -> Sentences.text(cell.inlines())).toList())
        .toList();
  }

  @Test
  void eachChannelSaysWhatItLedToHowPeopleRespondedAndWhomItReached() {
    clicks("linkedin:a", "120", "100", "20", "1");
    figure("linkedin:a", "clicks", "500");
    figure("linkedin:a", "engagements", "70");
    figure("linkedin:a", "interactions", "60");
    figure("google-analytics:a", "conversions", "5");
    figure("google-analytics:a", "sessions", "900");
    assertThat(rows("en", "linkedin:a", "google-analytics:a"))
        .containsExactly(
            List.of("LinkedIn", "120 clicks on our links (+20)", "60 responses", "–"),
            List.of("The website", "5 purchases and registrations", "–", "900 visits"));
  }

  @Test
  void aSheetOfOurOwnIsNoChannel() {
    clicks("linkedin:a", "120", "100", "20", "1");
    clicks("facebook:a", "120", "100", "20", "1");
    figure("crm:a", "leads", "5");
    assertThat(rows("en", "linkedin:a", "facebook:a", "crm:a")).hasSize(2);
  }
}
