package no.forankring.reports.content.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.InitiativeFact;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.Scenario;
import no.forankring.core.fact.TargetFact.Status;
import no.forankring.core.observation.Scope;
import no.forankring.core.period.Period;
import no.forankring.core.period.Quarter;
import no.forankring.core.strategy.Decision;
import no.forankring.core.strategy.Decision.Answer;
import no.forankring.core.strategy.Expectation;
import no.forankring.core.strategy.Initiative;
import no.forankring.core.strategy.Serves;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Strategy;
import no.forankring.core.strategy.Wording;
import no.forankring.reports.content.SampleFacts;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.statement.GapText;
import no.forankring.reports.content.statement.Words;
import org.junit.jupiter.api.Test;

/** What a report asks the leadership to decide, and what came of what the last one asked. */
class RequestsTest {

  private static final Quarter LAST = new Quarter(2026, 2);

  private final SampleFacts sample = new SampleFacts();

  private Words words() {
    return new Words(sample.known(), SampleFacts.context("nb"));
  }

  private List<String> asked() {
    return new Requests(words())
        .callout().lines().stream().map(Sentences::text).map(RequestsTest::plain).toList();
  }

  private String front() {
    return new FrontPage(words())
        .blocks().stream()
            .map(
                block ->
                    switch (block) {
                      case Block.Heading(var level, var inlines) -> Sentences.text(inlines);
                      case Block.Callout callout ->
                          callout.lines().stream()
                              .map(Sentences::text)
                              .collect(Collectors.joining("\n"));
                      case Block.KeyFigures keys -> "KEY FIGURES";
                      default -> "";
                    })
            .map(RequestsTest::plain)
            .collect(Collectors.joining("\n"));
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }

  private void decided(String id, Quarter asked, Optional<String> about, Answer answer) {
    decided(id, asked, about, answer, "Ansett to");
  }

  private void decided(
      String id, Quarter asked, Optional<String> about, Answer answer, String text) {
    Decision decision =
        Decision.asked(id, asked, new Wording(text), about)
            .answered(LocalDate.of(2026, 8, 20), answer, Optional.of("styret"), Optional.empty());
    sample.decisions.add(decision);
    write(
        Stream.concat(sample.strategy.decisions().stream(), Stream.of(decision))
            .toArray(Decision[]::new));
  }

  private void planned(String id, String from) {
    Initiative initiative =
        new Initiative(
            id,
            new Wording("Svar på søndager"),
            Optional.empty(),
            LocalDate.of(2026, 9, 1),
            LocalDate.parse(from),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Initiative.Spending(new BigDecimal(60000), "NOK")),
            Optional.empty(),
            new TreeSet<>(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Serves.NOTHING,
            false,
            "strategy.yaml",
            1);
    sample.initiatives.add(
        new InitiativeFact(initiative, Initiative.State.PLANNED, Optional.empty(), 0));
    sample.put(
        "initiative/" + id + "#cost",
        "spend",
        new Scope.All(),
        Scenario.PL,
        "60000",
        Computation.TARGET,
        "1");
  }

  private void write(Decision... decisions) {
    Strategy none = Strategy.empty();
    sample.strategy =
        new Strategy(
            none.readings(),
            none.plans(),
            none.objectives(),
            none.targets(),
            none.expectations(),
            none.initiatives(),
            none.benchmarks(),
            List.of(decisions),
            none.review());
  }

  @Test
  void aSingleRequestStandsAfterItsLead() {
    sample.modelOfTone();

    assertThat(asked())
        .singleElement()
        .asString()
        .startsWith("Beslutning vi ber om: Sett et mål vi kan nå: 5 680 følgere på Facebook");
  }

  @Test
  void theGapThenWhatWasPutOffThenWhatMayBegin() {
    sample.modelOfTone();
    decided("two", LAST, Optional.empty(), Answer.LATER);
    planned("late", "2026-12-01");
    planned("sunday", "2026-11-01");

    assertThat(asked())
        .hasSize(4)
        .satisfiesExactly(
            lead -> assertThat(lead).isEqualTo("Beslutninger vi ber om:"),
            gap -> assertThat(gap).startsWith("1. Sett et mål vi kan nå: 5 680"),
            again ->
                assertThat(again)
                    .isEqualTo("2. Ta stilling til det som ble utsatt 20. august 2026: Ansett to."),
            start ->
                assertThat(start)
                    .isEqualTo(
                        "3. Si ja til tiltaket «Svar på søndager» fra 1. november 2026: 60 000"
                            + " kr."));
  }

  @Test
  void whatIsAskedForIsNotToldAsCertain() {
    planned("sunday", "2026-11-01");
    assertThat(next()).contains("Tiltaket «Svar på søndager» begynner, hvis det blir vedtatt");

    decided("yes", LAST, Optional.of("sunday"), Answer.YES);
    assertThat(next()).contains("Tiltaket «Svar på søndager» begynner");
    assertThat(next()).doesNotContain("hvis det blir vedtatt");
  }

  @Test
  void whatTheBoardHasAnsweredNoLongerDependsOnIt() {
    planned("sunday", "2026-11-01");
    decided("start-sunday", SampleFacts.QUARTER, Optional.of("sunday"), Answer.YES);

    assertThat(next()).contains("begynner").doesNotContain("hvis det blir vedtatt");
  }

  @Test
  void howItsTargetHasMovedStandsBesideADecisionWhereBothNumbersAreKnown() {
    Fact then = level(LAST, "4610");
    sample.history.add(then);
    sample.target("f100k", "followers", Status.OFF_COURSE, "5000");
    decided("two", LAST, Optional.of("f100k"), Answer.YES);
    assertThat(front()).as("an old figure is not today's").doesNotContain("da vi ba om det");

    sample.targets.clear();
    sample.history.add(level(SampleFacts.QUARTER, "5000"));
    sample.target("f100k", "followers", Status.OFF_COURSE, "5000");
    assertThat(front()).contains("Følgere: 4 610 da vi ba om det, 5 000 nå.");
  }

  private Fact level(Quarter quarter, String value) {
    String id = QuarterFacts.id(quarter, SampleFacts.FACEBOOK, "followers", Scenario.AC);
    sample.put(id, "followers", SampleFacts.FACEBOOK, Scenario.AC, value, Computation.LAST, "1");
    return Objects.requireNonNull(sample.facts.get(id));
  }

  private String next() {
    return new NextQuarterPage(words())
        .blocks().stream()
            .filter(Block.Table.class::isInstance)
            .map(Block.Table.class::cast)
            .flatMap(table -> table.rows().stream().flatMap(List::stream))
            .map(cell -> Sentences.text(cell.inlines()))
            .collect(Collectors.joining("\n"));
  }

  @Test
  void whatTheTitleBoastsOfIsAmongTheFigures() {
    sample.modelOfTone();
    sample.facts.remove(SampleFacts.id("leads") + "#delta-py");
    sample.actual("conversions", "5083");
    sample.delta("conversions", "785", "1");

    FrontPage front = new FrontPage(words());
    assertThat(Sentences.text(front.title())).contains("vi får flere kjøp");
    assertThat(front.blocks())
        .filteredOn(Block.KeyFigures.class::isInstance)
        .first()
        .extracting(Block::toString)
        .asString()
        .contains("5\u00a0083");
  }

  @Test
  void whatSomethingCostsStaysAmongTheFigures() {
    sample.modelOfTone();
    sample.facts.remove(SampleFacts.id("leads") + "#delta-py");
    sample.actual("conversions", "5083");
    sample.delta("conversions", "785", "1");

    assertThat(new FrontPage(words()).blocks().toString()).contains("410", "5\u00a0083");
  }

  @Test
  void ofASumThatTheSeasonWillBringTheSeasonIsToldAndNoDate() {
    sample.target(
        "clicks",
        "link_clicks",
        new Span.FromTo(new Period(LocalDate.of(2026, 1, 1), SampleFacts.DEADLINE)),
        Status.ON_COURSE,
        "5000",
        "0.97");
    GapText gap = new GapText(words());
    assertThat(plain(Sentences.text(gap.outlook(sample.targets.getFirst()))))
        .contains(
            "Det krever 15 800 i måneden; i snitt får vi 130. Etter årstiden venter vi likevel"
                + " 5 780 ved fristen.");
  }

  @Test
  void whatIsAnsweredIsNotAskedAgain() {
    sample.modelOfTone();
    planned("sunday", "2026-11-01");
    decided("target-f100k", LAST, Optional.of("f100k"), Answer.NO);
    decided("yes", LAST, Optional.of("sunday"), Answer.YES);

    assertThat(asked()).containsExactly("Beslutning vi ber om: Ingen dette kvartalet.");
  }

  @Test
  void whatWasPutOffIsAskedUntilSomebodyAsksItAnew() {
    decided("two", new Quarter(2026, 1), Optional.of("answers"), Answer.LATER);
    assertThat(asked().toString()).contains("Ta stilling til det som ble utsatt");

    decided("two-again", LAST, Optional.of("answers"), Answer.YES);
    assertThat(asked().toString()).doesNotContain("Ta stilling til det som ble utsatt");
  }

  @Test
  void anInitiativeThatWasPutOffIsAskedForOnce() {
    planned("sunday", "2026-11-01");
    decided("ours", LAST, Optional.of("sunday"), Answer.LATER);
    assertThat(asked().toString())
        .contains("Ta stilling til det som ble utsatt")
        .doesNotContain("Si ja til tiltaket");
  }

  @Test
  void whatTheFiguresStillCallForIsAskedWithTheNumbersOfToday() {
    sample.modelOfTone();
    planned("sunday", "2026-11-01");
    decided("target-f100k", LAST, Optional.of("f100k"), Answer.LATER, "Sett målet til 5 200");
    decided("start-sunday-2026-Q2", LAST, Optional.of("sunday"), Answer.LATER, "Si ja");

    assertThat(asked())
        .hasSize(3)
        .satisfiesExactly(
            lead -> assertThat(lead).isEqualTo("Beslutninger vi ber om:"),
            gap -> assertThat(gap).contains("5 680"),
            start -> assertThat(start).contains("Si ja til tiltaket «Svar på søndager»"));
  }

  @Test
  void whatIsPutOffTwiceIsAskedInItsFirstWords() {
    decided("two", new Quarter(2026, 1), Optional.empty(), Answer.LATER, "Ansett to?");
    decided("again-two", LAST, Optional.empty(), Answer.LATER, "Ta stilling til: Ansett to?");

    assertThat(asked().toString())
        .contains("Ta stilling til det som ble utsatt 20. august 2026: Ansett to?")
        .doesNotContain("?.", "Ta stilling til: ");
    assertThat(Requests.proposed(sample.known(), List.of(SampleFacts.context("nb"))))
        .extracting(Decision::id)
        .contains("again-two");
  }

  @Test
  void theLastAnswerToTheSameRequestCounts() {
    sample.modelOfTone();
    decided("raise", new Quarter(2026, 1), Optional.of("f100k"), Answer.NO);
    assertThat(asked().getFirst()).as("another matter").contains("Sett et mål vi kan nå");

    decided("target-f100k", new Quarter(2026, 1), Optional.of("f100k"), Answer.NO);
    assertThat(asked().getFirst()).doesNotContain("Sett et mål vi kan nå");

    decided("target-f100k-2026-Q2", LAST, Optional.of("f100k"), Answer.YES);
    assertThat(asked().getFirst()).contains("Sett et mål vi kan nå");
  }

  @Test
  void whatSomebodyExpectsHasARequestOfItsOwn() {
    sample.target("f100k", "followers", Status.OFF_COURSE, "5000");
    sample.expectation("f100k", Expectation.Stage.SAID);
    decided("target-f100k", LAST, Optional.of("f100k"), Answer.NO);

    assertThat(Requests.proposed(sample.known(), List.of(SampleFacts.context("nb"))))
        .extracting(Decision::id, Decision::about)
        .containsExactly(tuple("expectation-f100k", Optional.empty()));
  }

  @Test
  void whatIsQuotedIsNotPutIntoALanguageItIsNotWrittenIn() {
    Decision decision =
        Decision.asked(
                "two",
                LAST,
                new Wording(new TreeMap<>(Map.of("nb", "Ansett to"))),
                Optional.empty())
            .answered(LocalDate.of(2026, 8, 20), Answer.LATER, Optional.empty(), Optional.empty());
    write(decision);

    Wording text =
        Requests.proposed(
                sample.known(), List.of(SampleFacts.context("nb"), SampleFacts.context("en")))
            .getLast()
            .text();
    assertThat(text.byLanguage()).containsOnlyKeys("nb");
  }

  @Test
  void whatSomebodyHasWrittenDownIsAskedInstead() {
    sample.modelOfTone();
    write(
        Decision.asked("a", LAST, new Wording("Forrige gang"), Optional.empty()),
        Decision.asked("b", SampleFacts.QUARTER, new Wording("Ansett én"), Optional.empty()));

    assertThat(asked()).containsExactly("Beslutning vi ber om: Ansett én.");
    assertThat(Requests.proposed(sample.known(), List.of(SampleFacts.context("nb")))).isEmpty();
  }

  @Test
  void neverMoreThanThree() {
    String[] ids = {"a", "b", "c", "d"};
    write(
        Arrays.stream(ids)
            .map(
                id ->
                    Decision.asked(
                        id, SampleFacts.QUARTER, new Wording("Ansett " + id), Optional.empty()))
            .toArray(Decision[]::new));
    assertThat(asked()).hasSize(1 + Decision.MOST_A_REPORT).doesNotContain("4. Ansett d.");

    write();
    for (String id : ids) {
      planned(id, "2026-11-01");
    }
    assertThat(asked()).hasSize(1 + Decision.MOST_A_REPORT);
  }

  @Test
  void whatIsProposedCanBeWrittenDownInEachLanguage() {
    sample.modelOfTone();
    planned("sunday", "2026-11-01");

    List<Decision> proposed =
        Requests.proposed(
            sample.known(), List.of(SampleFacts.context("nb"), SampleFacts.context("en")));

    assertThat(proposed).extracting(Decision::id).containsExactly("target-f100k", "start-sunday");
    assertThat(proposed)
        .extracting(Decision::about)
        .containsExactly(Optional.of("f100k"), Optional.of("sunday"));
    assertThat(proposed).allMatch(each -> each.asked().equals(SampleFacts.QUARTER));
    Wording text = proposed.getLast().text();
    assertThat(plain(text.in("nb")))
        .isEqualTo("Si ja til tiltaket «Svar på søndager» fra 1. november 2026: 60 000 kr");
    assertThat(plain(text.in("en")))
        .isEqualTo("Approve “Svar på søndager” from 1 November 2026: NOK 60,000");
  }

  @Test
  void theFrontPageOpensWithWhatTheLastReportAskedFor() {
    sample.modelOfTone();
    decided("older", new Quarter(2026, 1), Optional.empty(), Answer.NO);
    decided("two", LAST, Optional.empty(), Answer.LATER);

    assertThat(front())
        .containsSubsequence(
            "Forrige gang ba vi om: Ansett to. Behandlet 20. august 2026: utsatt.", "KEY FIGURES")
        .doesNotContain("avvist");
  }

  @Test
  void whatIsExpectedIsTheLargestGapUnlessATargetWasAgreedInstead() {
    sample.actual("leads", "96");
    sample.target("f100k", "followers", Status.OFF_COURSE, "5000");
    sample.expectation("wish", Expectation.Stage.SAID);
    assertThat(front())
        .startsWith("Vi når ikke 100 000 følgere på Facebook")
        .contains("Største avvik: Forventningen er 100 000 følgere")
        .contains("Beslutning vi ber om: Sett et mål vi kan nå: 5 680 følgere")
        .doesNotContain("Kari");

    sample.expectations.clear();
    sample.target("f100k", "followers", Status.OFF_COURSE, "5000");
    sample.expectation("wish", Expectation.Stage.AGREED);
    assertThat(front()).contains("Vi har ingen mål å måle resultatene mot");
  }

  @Test
  void anExpectationThatWasNotMetIsToBeSettled() {
    sample.target("f100k", "followers", Status.MISSED, "5000");
    sample.expectation("wish", Expectation.Stage.SAID);

    assertThat(asked())
        .containsExactly(
            "Beslutning vi ber om: Avklar forventningen om 100 000 følgere på Facebook: Skal den"
                + " bli et mål?");
  }
}
