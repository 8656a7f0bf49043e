package no.forankring.importers.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import no.forankring.core.observation.Scope;
import no.forankring.core.period.Period;
import no.forankring.core.strategy.Course;
import no.forankring.core.strategy.Decision;
import no.forankring.core.strategy.Expectation;
import no.forankring.core.strategy.Initiative;
import no.forankring.core.strategy.Initiative.State;
import no.forankring.core.strategy.Reading;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Strategy;
import no.forankring.core.strategy.Target;
import no.forankring.core.strategy.Wording;
import no.forankring.importers.strategy.document.DocumentException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("locale")
class StrategyFileTest {

  private static final String WHOLE =
      """
      # Read off the pages on the last day of the quarter.
      readings: [{date: 2026-09-30, channel: "facebook:fjordtog", followers: 5000}]
      targets:
        - id: følgere-100k
          metric: followers
          scope: facebook:fjordtog
          span: {at: 2027-03-31}
          at-least: 100000
          set: '2025-01-10'
          by: administrerende direktør
          rationale: |
            Vi vil nå dem som reiser.
          revisions:
            - date: 2026-05-01
              by: styret
              reason: budsjettet ble halvert
              at-least: 90000
            - {date: 2026-06-01, reason: et halvt år til, span: {at: 2027-09-30}}
        - {id: svar, metric: answer_rate, scope: all, span: {each: quarter}, at-least: 0.82, set: 2025-01-10}
        - {id: pris, metric: cost_per_lead, scope: "group:sales", span: {from: 2026-01-01, to: 2026-12-31},
           at-most: 350.50, currency: NOK, set: 2025-01-10, revisions: []}
      """;

  @Test
  void theConfigurationByExampleIsRead() throws DocumentException {
    Strategy strategy = read(WHOLE);

    assertThat(strategy.readings())
        .containsExactly(
            new Reading(LocalDate.of(2026, 9, 30), Fjordtog.FACEBOOK, 5000, "strategy.yaml", 2));
    Target followers = strategy.targets().get(0);
    assertThat(followers.id()).isEqualTo("følgere-100k");
    assertThat(followers.metric()).isEqualTo("followers");
    assertThat(followers.scope()).isEqualTo(new Scope.OneChannel(Fjordtog.FACEBOOK));
    assertThat(followers.span()).isEqualTo(new Span.At(LocalDate.of(2027, 3, 31)));
    assertThat(followers.sense()).isEqualTo(Target.Sense.AT_LEAST);
    assertThat(followers.value()).isEqualTo(new BigDecimal("100000"));
    assertThat(followers.set()).isEqualTo(LocalDate.of(2025, 1, 10));
    assertThat(followers.by()).contains("administrerende direktør");
    assertThat(followers.rationale()).contains(new Wording("Vi vil nå dem som reiser.\n"));
  }

  @Test
  void aRevisionOfTheSpanAloneKeepsTheValueThatStood() throws DocumentException {
    Target followers = read(WHOLE).targets().get(0);

    assertThat(followers.valueOn(LocalDate.of(2026, 4, 30))).isEqualTo("100000");
    assertThat(followers.valueOn(LocalDate.of(2026, 5, 1))).isEqualTo("90000");
    assertThat(followers.valueOn(LocalDate.of(2026, 6, 1))).isEqualTo("90000");
    assertThat(followers.spanOn(LocalDate.of(2026, 6, 1)))
        .isEqualTo(new Span.At(LocalDate.of(2027, 9, 30)));
  }

  @Test
  void numbersAreExact() throws DocumentException {
    Target cost = read(WHOLE).targets().get(2);

    assertThat(cost.value()).isEqualTo(new BigDecimal("350.50"));
    assertThat(cost.currency()).contains("NOK");
    assertThat(cost.sense()).isEqualTo(Target.Sense.AT_MOST);
    assertThat(cost.span())
        .isEqualTo(
            new Span.FromTo(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))));
  }

  @Test
  void anEmptyFileIsAnEmptyStrategy() throws DocumentException {
    assertThat(read("")).isEqualTo(Strategy.empty());
    assertThat(read("# nothing yet\n")).isEqualTo(Strategy.empty());
    assertThat(read("readings:\ntargets: []\n")).isEqualTo(Strategy.empty());
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkChangeNothing() throws DocumentException {
    assertThat(read("\uFEFF" + WHOLE.replace("\n", "\r\n"))).isEqualTo(read(WHOLE));
  }

  @Test
  void linesAreCountedTheSameWithWindowsLineEnds() {
    assertThatThrownBy(() -> read("\uFEFFreadings: []\r\n\r\ntarget: []\r\n"))
        .hasMessage("strategy.yaml:3:1: unknown key 'target'; did you mean 'targets'?");
  }

  @Test
  void theMessageNamesPlaceAndRemedy() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    targets:
                      - id: f100k
                        metric: followers
                        at-leest: 100000
                        scope: all
                        span: {at: 2027-03-31}
                        set: 2025-01-10
                    """))
        .isInstanceOf(DocumentException.class)
        .hasMessage("strategy.yaml:4:5: unknown key 'at-leest'; did you mean 'at-least'?");
  }

  @Test
  void aFileIsNamedWithoutItsFolder(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("strategy.yaml");
    Files.writeString(file, "reading: []\n");

    assertThatThrownBy(() -> StrategyFile.read(file, Fjordtog.KNOWN))
        .hasMessageStartingWith("strategy.yaml:1:1: ");
  }

  @Test
  void aFileThatIsNotUtf8SaysWhere(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("strategy.yaml");
    Files.write(file, "readings: []\n# følgere\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> StrategyFile.read(file, Fjordtog.KNOWN))
        .hasMessageStartingWith("strategy.yaml:2:4: not utf8");
  }

  @Test
  void noLocaleChangesWhatIsRead() throws DocumentException {
    Target target =
        read("""
        targets:
          - {id: a, metric: impressions, scope: all, span: {each: quarter}, at-least: 10.0, set: 2025-01-10}
        """)
            .targets()
            .get(0);
    assertThat(target.span()).isEqualTo(new Span.Each(Span.Step.QUARTER));
    assertThat(target.currency()).isEqualTo(Optional.empty());
    assertThatThrownBy(
            () ->
                read(
                    """
                    targets:
                      - {ID: a, metric: IMPRESSIONS, scope: all, span: {each: quarter}, at-least: 10, set: 2025-01-10}
                    """))
        .hasMessageContaining("did you mean 'id'?")
        .hasMessageEndingWith("impressions)");
  }

  @Test
  void whatOthersExpectAndWhatWasDecidedIsRead() throws DocumentException {
    Strategy strategy =
        read(
            """
            targets:
              - {id: tre, metric: followers, scope: "facebook:fjordtog", span: {at: 2027-03-31},
                 at-least: 5700, set: 2026-10-06, retired: {date: 2026-12-01, reason: Siden selges.}}
            expectations:
              - {id: ønske, metric: followers, scope: "facebook:fjordtog", at-least: 100000,
                 deadline: 2027-03-31, who: daglig leder, said: 2026-09-01, where: strategidagen,
                 discussed: 2026-10-01, agreed: 2026-10-06, target: tre}
            decisions:
              - {id: to, asked: 2026-Q3, text: Ansett to}
              - {id: en, asked: 2026-Q2, text: {nb: Ansett én, en: Hire one}, decided: 2026-08-20,
                 answer: later, by: styret, due: 2026-12-31, followed: Ingen har søkt}
            review: 2027-01-15
            """);

    Expectation wish = strategy.expectations().getFirst();
    assertThat(wish.who().in("nb")).isEqualTo("daglig leder");
    assertThat(wish.where().orElseThrow().in("en")).isEqualTo("strategidagen");
    assertThat(wish.deadline()).isEqualTo(LocalDate.of(2027, 3, 31));
    assertThat(wish.target()).contains("tre");
    assertThat(wish.line()).isEqualTo(5);
    assertThat(strategy.targets().getFirst().retired().orElseThrow().reason().in("nb"))
        .isEqualTo("Siden selges.");
    assertThat(strategy.decisions())
        .as("by the quarter that asked")
        .extracting(Decision::id)
        .containsExactly("en", "to");
    Decision hired = strategy.decisions().getFirst();
    assertThat(hired.text().in("en")).isEqualTo("Hire one");
    assertThat(hired.text().in("nn")).as("some language").isNotEmpty();
    assertThat(hired.answer()).contains(Decision.Answer.LATER);
    assertThat(strategy.review()).contains(LocalDate.of(2027, 1, 15));
  }

  @Test
  void plansObjectivesAndInitiativesAreRead() throws DocumentException {
    Strategy strategy =
        read(
            """
            plans:
              - {id: marked, name: {nb: Markedsplanen, en: Market plan}, kind: market-plan,
                 chapter: Kapittel 3, owner: markedsdirektøren}
            objectives:
              - {id: kontakt, text: Flere bedrifter tar kontakt, plan: marked, audience: innkjøpere,
                 set: 2025-01-10, closed: {date: 2026-12-31, reason: Nådd.}}
            targets:
              - {id: tre, metric: followers, scope: "facebook:fjordtog", span: {at: 2027-03-31},
                 at-least: 5700, set: 2026-10-06, objective: kontakt, path: steps,
                 milestones: [{date: 2026-12-31, value: 5300}]}
            initiatives:
              - id: søndag
                name: Svar på søndager
                owner: kundesenteret
                set: 2026-01-10
                from: 2026-02-01
                to: 2026-06-30
                stopped: {date: 2026-05-01, reason: For dyrt}
                cost: 60000
                currency: NOK
                hours: 120.5
                channels: ["linkedin:fjordtog", "facebook:fjordtog"]
                posts: ["https://fjordtog.no/1"]
                campaign: søndag-26
                expected: {metric: link_clicks, scope: "facebook:fjordtog", change: 40, each: month}
                objective: kontakt
                prompted: true
            benchmarks:
              - {id: Kysttog, name: Kysttog AS, why: like stor}
            """);

    Initiative initiative = strategy.initiatives().getFirst();
    assertThat(strategy.planOf(initiative.serves()))
        .as("the plan of the objective")
        .contains(strategy.plans().getFirst());
    assertThat(strategy.planOf(strategy.targets().getFirst().serves())).isPresent();
    assertThat(initiative.channels()).containsExactly(Fjordtog.FACEBOOK, Fjordtog.LINKEDIN);
    assertThat(initiative.spending().orElseThrow().amount()).isEqualByComparingTo("60000");
    assertThat(initiative.expected().orElseThrow().each()).contains(Span.Step.MONTH);
    assertThat(initiative.stateOn(LocalDate.of(2026, 1, 31))).isEqualTo(State.PLANNED);
    assertThat(initiative.stateOn(LocalDate.of(2026, 4, 30))).isEqualTo(State.RUNNING);
    assertThat(initiative.stateOn(LocalDate.of(2026, 5, 1))).isEqualTo(State.STOPPED);
    assertThat(strategy.targets().getFirst().course().path()).isEqualTo(Course.Path.STEPS);
    assertThat(strategy.objectives().getFirst().isLiveOn(LocalDate.of(2026, 12, 31))).isFalse();
    assertThat(strategy.benchmarks().getFirst().why().orElseThrow().in("nb"))
        .isEqualTo("like stor");
    assertThat(strategy.knownOn(LocalDate.of(2026, 1, 9)).initiatives()).isEmpty();
    assertThat(strategy.knownOn(LocalDate.of(2026, 1, 10)).initiatives()).hasSize(1);
  }

  private static Strategy read(String text) throws DocumentException {
    return StrategyFile.read("strategy.yaml", text, Fjordtog.KNOWN);
  }
}
