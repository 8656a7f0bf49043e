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
import no.forankring.reports.content.statement.ReportContext;
import no.forankring.reports.content.statement.Words;
import no.forankring.reports.content.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** A channel is praised or questioned only on several figures that may be compared. */
class ContinueOrStopTest {

  private final SampleFacts sample = new SampleFacts();

  private void change(String channel, String metric, String delta, String share, String coverage) {
    Scope scope = Scope.parse(channel).orElseThrow();
    String id = "2026-Q3/" + channel + "/" + metric + "/AC#delta-py";
    sample.put(id, metric, scope, Scenario.AC, delta, Computation.DIFFERENCE, coverage);
    sample.put(
        id + "-share",
        metric,
        scope,
        Scenario.AC,
        share,
        Computation.RELATIVE_DIFFERENCE,
        coverage);
  }

  private List<String> said(String language, String... channels) {
    List<ChannelId> ids = Stream.of(channels).map(id -> ChannelId.parse(id).orElseThrow()).toList();
    ReportContext context =
        new ReportContext(
            "Fjordtog AS",
            language,
            Vocabulary.COMPANY,
            ids.stream().map(id -> new ReportContext.Channel(id, id.name(), Set.of())).toList(),
            List.of(),
            "x");
    return new ContinueOrStop(new Words(sample.known(), context))
        .blocks(ids).stream()
            .filter(Block.Bullets.class::isInstance)
            .flatMap(block -> ((Block.Bullets) block).items().stream())
            .map(Sentences::text)
            .toList();
  }

  @Test
  void badNewsComesFirstAndChannelsOfOneVerdictStandTogether() {
    for (String metric : List.of("interactions", "link_clicks")) {
      change("linkedin:a", metric, "10", "0.1", "1");
      change("youtube:a", metric, "10", "0.2", "1");
      change("x:a", metric, "-10", "-0.1", "1");
    }
    assertThat(said("en", "linkedin:a", "youtube:a", "x:a"))
        .containsExactly(
            "X: behind last year on everything that can be compared. Decide whether the time is"
                + " better spent elsewhere.",
            "LinkedIn and YouTube: ahead of last year. Continue.");
  }

  @Test
  void upOnOneFigureAndDownOnAnotherIsMixed() {
    change("x:a", "interactions", "-10", "-0.1", "1");
    change("x:a", "followers_net", "10", "0.1", "1");
    assertThat(said("nb", "x:a"))
        .containsExactly(
            "X: høyere enn i fjor på noe, lavere på annet. Fortsett, og gjør mer av det som"
                + " virker.");
  }

  @Test
  void downOnOneFigureAndUnchangedOnTheRestIsNotDownOnEverything() {
    change("x:a", "interactions", "-10", "-0.1", "1");
    change("x:a", "link_clicks", "-1", "-0.01", "1");
    assertThat(said("en", "x:a"))
        .containsExactly(
            "X: behind last year on some figures, ahead on none. Find out why before you go on.");
  }

  @Test
  void aSmallChangeIsNone() {
    change("x:a", "interactions", "-10", "-0.049", "1");
    change("x:a", "link_clicks", "10", "0.03", "1");
    assertThat(said("en", "x:a")).containsExactly("X: about the same as last year. Continue.");
  }

  @Test
  void oneFigureOrDaysMissingIsTooLittle() {
    change("x:a", "interactions", "-10", "-0.5", "1");
    change("x:a", "link_clicks", "-10", "-0.5", "0.5");
    assertThat(said("en", "x:a"))
        .containsExactly("X: too little can be compared with last year to say.");
  }

  @Test
  void followersInAllSayNothing() {
    change("x:a", "interactions", "-10", "-0.5", "1");
    change("x:a", "link_clicks", "-10", "-0.5", "1");
    change("x:a", "followers", "10", "0.5", "1");
    assertThat(said("en", "x:a").getFirst()).startsWith("X: behind last year on everything");
  }

  private void sure(String channel, String metric, String delta, String low, String high) {
    sample.sure(Scope.parse(channel).orElseThrow(), metric, "1000", delta, low, high);
  }

  @Test
  void whatMayBeChanceDoesNotCount() {
    sure("x:a", "interactions", "-300", "-700", "100");
    sure("x:a", "link_clicks", "-300", "-500", "-100");
    sure("x:a", "profile_visits", "-200", "-300", "-100");
    assertThat(said("en", "x:a").getFirst()).startsWith("X: behind last year on everything");
  }

  @Test
  void aSmallChangeThatIsSureIsNone() {
    sure("x:a", "interactions", "10", "-20", "40");
    sure("x:a", "link_clicks", "-10", "-45", "25");
    assertThat(said("en", "x:a")).containsExactly("X: about the same as last year. Continue.");
  }

  @Test
  void differencesThatMayBeChanceAreNotTheSameAsNoneToCompare() {
    sure("x:a", "interactions", "-300", "-700", "100");
    sure("x:a", "link_clicks", "300", "-100", "700");
    assertThat(said("nb", "x:a"))
        .containsExactly(
            "X: i det folk gjør der, kan forskjellene fra i fjor være tilfeldige. Fortsett, og se"
                + " an.");
  }
}
