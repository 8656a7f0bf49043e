package no.forankring.reports.content.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.forankring.core.analysis.unusual.Direction;
import no.forankring.core.analysis.unusual.Recurrence;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.Scenario;
import no.forankring.core.fact.UnusualFact;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Post;
import no.forankring.core.period.Period;
import no.forankring.reports.content.SampleFacts;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.statement.Words;
import org.junit.jupiter.api.Test;

/** Days and posts that stand out: each thing that happened once, in words. */
class StandingOutTest {

  private static final Period DAY = Period.day(LocalDate.of(2026, 8, 14));

  private final SampleFacts sample = new SampleFacts();

  private void day(String metric, String value, String low, String high, Period days) {
    String id = "2026-Q3/facebook:fjordtog/" + metric + "/AC#day-2026-08-14";
    numbers(id, metric, value, low, high);
    sample.unusual.add(
        new UnusualFact(
            id,
            days,
            Direction.MORE,
            false,
            Recurrence.Grade.WITHOUT_PRECEDENT,
            false,
            Optional.empty()));
  }

  private void post(String text) {
    String id = "2026-Q3/facebook:fjordtog/link_clicks/AC#post-2026-08-14-1";
    numbers(id, "link_clicks", "900", "20", "80");
    sample.unusual.add(
        new UnusualFact(
            id,
            DAY,
            Direction.MORE,
            false,
            Recurrence.Grade.ONCE_A_YEAR,
            true,
            Optional.of(
                new Post(
                    ChannelId.parse("facebook:fjordtog").orElseThrow(),
                    "1",
                    DAY.first(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(text)))));
  }

  private void numbers(String id, String metric, String value, String low, String high) {
    put(id, metric, value, Computation.EXACT_PERIOD);
    put(id + "-low", metric, low, Computation.USUAL);
    put(id + "-high", metric, high, Computation.USUAL);
  }

  private void put(String id, String metric, String value, Computation computation) {
    sample.put(id, metric, SampleFacts.FACEBOOK, Scenario.AC, value, computation, "1");
  }

  private List<String> said(String language) {
    return new StandingOut(new Words(sample.known(), SampleFacts.context(language)))
        .blocks().stream()
            .filter(Block.Bullets.class::isInstance)
            .flatMap(block -> ((Block.Bullets) block).items().stream())
            .map(Sentences::text)
            .toList();
  }

  @Test
  void whatHappenedOnceIsToldOnceByWhatIsNearestToADecision() {
    day("interactions", "700", "20", "60", DAY);
    day("link_clicks", "400", "20", "60", DAY);

    assertThat(said("en"))
        .singleElement()
        .asString()
        .startsWith("Facebook, ")
        .contains("400 clicks on our links. Usual for such a day is 20 to 60.")
        .contains("No day in the year before the quarter was so far above what is usual.");
  }

  @Test
  void aHandfulIsNoMatterForABoard() {
    day("link_clicks", "69", "20", "60", DAY);

    assertThat(said("nb")).isEmpty();
  }

  @Test
  void aPostIsNamedByTheBeginningOfItsTextWhateverThatHolds() {
    post("I dag\n\tgår Randi på sin siste vakt.\u202e Hun begynte som konduktør i 1984, og ingen");

    assertThat(said("nb"))
        .singleElement()
        .asString()
        .contains("innlegget «I dag går Randi på sin siste vakt. Hun begynte som konduktør…»")
        .contains("Slikt har skjedd omtrent én gang i året.")
        .doesNotContain("\u202e");
  }
}
