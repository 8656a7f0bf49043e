package no.forankring.reports.content.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.InitiativeFact;
import no.forankring.core.fact.Scenario;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.fact.TargetFact.Status;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Scope;
import no.forankring.core.observation.Segment;
import no.forankring.core.period.Quarter;
import no.forankring.core.strategy.Course;
import no.forankring.core.strategy.Decision;
import no.forankring.core.strategy.Initiative;
import no.forankring.core.strategy.Objective;
import no.forankring.core.strategy.Plan;
import no.forankring.core.strategy.Serves;
import no.forankring.core.strategy.Strategy;
import no.forankring.core.strategy.Target;
import no.forankring.core.strategy.Wording;
import no.forankring.reports.content.SampleFacts;
import no.forankring.reports.content.ShownNumbers;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Report;
import no.forankring.reports.content.statement.ReportContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the chapter says, of a full strategy and of one that lacks something. */
@Tag("locale")
class StrategyChapterTest {

  private static final LocalDate SET = LocalDate.of(2025, 1, 10);
  private static final Plan PLAN =
      new Plan(
          "market",
          new Wording("Markedsplanen"),
          Plan.Kind.MARKET_PLAN,
          Optional.of(new Wording("kapittel 3")),
          Optional.of(new Wording("Kari Nordmann")));
  private static final Objective CONTACT =
      new Objective(
          "contact",
          new Wording("Flere bedrifter tar kontakt."),
          Optional.of("market"),
          Optional.of(new Wording("innkjøpere")),
          Optional.of(new Wording("Kari Nordmann")),
          SET,
          Optional.empty());
  private static final Objective YOUNG =
      new Objective(
          "young",
          new Wording("Unge velger toget"),
          Optional.empty(),
          Optional.of(new Wording("elever")),
          Optional.empty(),
          SET,
          Optional.of(
              new Objective.Closing(LocalDate.of(2026, 6, 30), new Wording("Pendlerne er flere"))));

  private final SampleFacts sample = new SampleFacts();

  private Report chapter(String language) {
    return StrategyChapter.compose(sample.known(), SampleFacts.context(language));
  }

  private static String text(Report report) {
    return report.blocks().stream()
        .flatMap(StrategyChapterTest::texts)
        .collect(Collectors.joining("\n"))
        .replace('\u00a0', ' ');
  }

  private static Stream<String> texts(Block block) {
    return switch (block) {
      case Block.Heading(var level, var inlines) -> Stream.of(Sentences.text(inlines));
      case Block.Paragraph(var inlines, var tone) -> Stream.of(Sentences.text(inlines));
      case Block.Callout callout -> callout.lines().stream().map(Sentences::text);
      case Block.Bullets(var items) -> items.stream().map(Sentences::text);
      case Block.Table table ->
          table.rows().stream()
              .map(
                  row ->
                      row.stream()
                          .map(cell -> Sentences.text(cell.inlines()))
                          .collect(Collectors.joining(" | ")));
      case Block.KeyFigures keys -> Stream.of();
      case Block.Figure figure -> Stream.of(figure.alternative());
      case Block.PageBreak end -> Stream.of();
    };
  }

  private void strategy(
      List<Plan> plans,
      List<Objective> objectives,
      List<Target> targets,
      List<Initiative> initiatives,
      List<Decision> decisions) {
    sample.strategy =
        new Strategy(
            List.of(),
            plans,
            objectives,
            targets,
            List.of(),
            initiatives,
            List.of(),
            decisions,
            Optional.of(LocalDate.of(2027, 1, 15)));
  }

  /** The sample's target, tied to the objective, revised once, with a milestone. */
  private Target revised() {
    sample.target("f100k", "followers", Status.OFF_COURSE, "5000");
    put("target/f100k#target-1", "80000");
    put("target/f100k#milestone-1", "70000");
    TargetFact plain = sample.targets.removeLast();
    Target old = plain.target();
    Target target =
        new Target(
            old.id(),
            old.metric(),
            old.scope(),
            old.span(),
            old.sense(),
            new BigDecimal(80000),
            Optional.empty(),
            old.set(),
            Optional.of("Kari Nordmann"),
            Optional.of(new Wording("Et rundt tall.")),
            List.of(
                new Target.Revision(
                    LocalDate.of(2026, 1, 15),
                    Optional.of("Kari Nordmann"),
                    new Wording("Det gikk fort"),
                    new BigDecimal(100000),
                    Optional.empty())),
            Optional.empty(),
            new Serves(Optional.of("contact"), Optional.empty()),
            new Course(
                List.of(new Course.Milestone(LocalDate.of(2026, 12, 31), new BigDecimal(70000))),
                Course.Path.STRAIGHT),
            "strategy.yaml",
            3);
    sample.targets.add(
        new TargetFact(
            plain.key(),
            target,
            plain.span(),
            plain.deadline(),
            plain.value(),
            plain.actual(),
            plain.gap(),
            plain.ahead(),
            plain.probability(),
            plain.forecast(),
            plain.realistic(),
            plain.stretching(),
            plain.reachedBy(),
            plain.notWithinFiveYears(),
            plain.paceNow(),
            plain.paceNeeded(),
            plain.paceUnit(),
            plain.status(),
            plain.tooEarlyUntil(),
            plain.silence(),
            plain.precedent(),
            plain.peers(),
            plain.history(),
            plain.wanted(),
            plain.path(),
            plain.brokenOn()));
    return target;
  }

  private void put(String id, String value) {
    sample.put(id, "followers", SampleFacts.FACEBOOK, Scenario.PL, value, Computation.TARGET, "1");
  }

  private Initiative stopped() {
    Initiative initiative =
        new Initiative(
            "sunday",
            new Wording("Svar på søndager"),
            Optional.of(new Wording("Kari Nordmann")),
            SET,
            LocalDate.of(2026, 2, 1),
            Optional.empty(),
            Optional.of(new Initiative.Stop(LocalDate.of(2026, 5, 1), new Wording("For dyrt"))),
            Optional.of(new Initiative.Spending(new BigDecimal(60000), "NOK")),
            Optional.empty(),
            new TreeSet<>(List.of(ChannelId.parse("facebook:fjordtog").orElseThrow())),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            new Serves(Optional.of("contact"), Optional.empty()),
            false,
            "strategy.yaml",
            9);
    sample.put(
        "initiative/sunday#cost",
        "spend",
        new Scope.All(),
        Scenario.PL,
        "60000",
        Computation.TARGET,
        "1");
    sample.initiatives.add(
        new InitiativeFact(initiative, Initiative.State.STOPPED, Optional.empty(), 0));
    return initiative;
  }

  private void everything() {
    Target target = revised();
    Initiative initiative = stopped();
    Decision decision =
        new Decision(
            "day",
            new Quarter(2025, 4),
            new Wording("Flytt en dag i uken"),
            Optional.empty(),
            Optional.of(LocalDate.of(2026, 1, 15)),
            Optional.of(Decision.Answer.YES),
            Optional.of("Kari Nordmann"),
            Optional.empty(),
            Optional.empty());
    strategy(
        List.of(PLAN),
        List.of(CONTACT, YOUNG),
        List.of(target),
        List.of(initiative),
        List.of(decision));
  }

  @Test
  void itSaysWhyWhatHowItStandsAndWhatEachPlanGetsOfIt() {
    everything();

    assertThat(text(chapter("nb")))
        .contains(
            "Flere bedrifter tar kontakt. Støtter Markedsplanen, kapittel 3. For innkjøpere."
                + " Vedtatt 10. januar 2025.")
        .contains("Unge velger toget. Avsluttet 30. juni 2026. Begrunnelse: Pendlerne er flere.")
        .contains("100 000 følgere på Facebook innen 31. mars 2027 | 5 000 | −95 000 | ikke i rute")
        .contains(
            "Satt 10. januar 2025, først til 80 000. Hvorfor: «Et rundt tall.» Endret 15. januar"
                + " 2026 til 100 000. Begrunnelse: «Det gikk fort.» Milepæler: 70 000 innen 31."
                + " desember 2026.")
        .contains("Ved fristen har vi trolig 5 780.", "sjansen er 76 %")
        .contains("Innkjøpere: Flere bedrifter tar kontakt")
        .contains(
            "Svar på søndager (fra 1. februar 2026). Stanset 1. mai 2026. Begrunnelse: For dyrt."
                + " Kanaler: Facebook. Skal bidra til «Flere bedrifter tar kontakt». Støtter"
                + " Markedsplanen, kapittel 3. Kostnad: 60 000 kr.")
        .contains("Markedsplanen, kapittel 3. Målet er verken nådd eller i rute")
        .contains("Det krever 15 800 nye i måneden; i snitt får vi 130.")
        .contains("Strategien skal gjennomgås på nytt 15. januar 2027.")
        .contains("Hva tiltaket «Svar på søndager» skal endre. Det er ikke sagt.")
        .contains("Flytt en dag i uken. Behandlet 15. januar 2026: vedtatt.");
    assertThat(text(chapter("en")))
        .contains(
            "Supports Markedsplanen, kapittel 3.",
            "Markedsplanen, kapittel 3. The target is neither reached nor on course")
        .contains("Set on 10 January 2025, at first to 80,000.");
  }

  @Test
  void itNamesNobodyAndEveryNumberIsAFact() {
    everything();

    for (String language : List.of("nb", "en")) {
      Report report = chapter(language);
      assertThat(text(report)).doesNotContain("Kari");
      ShownNumbers read = new ShownNumbers(sample.known(), language);
      assertThat(report.figures()).isNotEmpty();
      assertThat(report.figures())
          .allSatisfy(
              figure -> assertThat(read.disagreement(figure.factId(), figure.text())).isEmpty());
    }
  }

  @Test
  void aRetiredTargetIsToldWithItsValueAndTheReasonWhy() {
    Target target = revised();
    sample.targets.clear();
    put("target/f100k#given-up", "100000");
    Target retired =
        target.with(
            new Target.Retirement(
                LocalDate.of(2026, 9, 1),
                Optional.of("Kari Nordmann"),
                new Wording("Urealistisk.")));
    strategy(List.of(), List.of(), List.of(retired), List.of(), List.of());

    assertThat(text(chapter("nb")))
        .contains(
            "100 000 følgere på Facebook innen 31. mars 2027. Lagt bort 1. september 2026."
                + " Begrunnelse: «Urealistisk.»");
  }

  @Test
  void withObjectivesAloneItSaysThatNoTargetShowsWhetherTheyAreReached() {
    strategy(List.of(PLAN), List.of(CONTACT), List.of(), List.of(), List.of());

    assertThat(text(chapter("nb")))
        .contains("Ingen mål viser ennå om vi lykkes med dette.")
        .contains("Om vi lykkes med dette: «Flere bedrifter tar kontakt». Ingen mål viser det.")
        .contains("Ingen tiltak er planlagt eller i gang.")
        .doesNotContain("Andre mål", "Hva vi kan regne med");
  }

  @Test
  void targetsWithoutAnObjectiveStandByThemselves() {
    sample.target("f100k", "followers", Status.OFF_COURSE, "5000");
    assertThat(text(chapter("nb"))).doesNotContain("Andre mål");

    strategy(List.of(), List.of(CONTACT), List.of(), List.of(), List.of());
    assertThat(text(chapter("nb"))).contains("Andre mål");
  }

  @Test
  void withNothingAtAllItIsAShortDocumentThatSaysWhatIsMissing() {
    assertThat(text(chapter("nb")))
        .isEqualTo(
            """
            Sosiale medier i kommunikasjonsstrategien
            Fjordtog AS · slik det sto etter tredje kvartal 2026
            Mål: Ingen mål er satt. Da kan vi heller ikke si om vi er på vei.
            Hvorfor vi er i sosiale medier
            Ledelsen har ikke sagt ennå hva sosiale medier skal bidra med.
            Hva vi gjør
            Ingen tiltak er planlagt eller i gang.
            Slik måler vi
            Tallene hentes og gjennomgås hvert kvartal. Det er ikke bestemt når strategien skal \
            gjennomgås på nytt.\
            """);
  }

  @Test
  void whoFollowsUsIsToldInWordsTheLargestGroupsFirst() {
    ChannelId linkedin = ChannelId.parse("linkedin:fjordtog").orElseThrow();
    List.of("NO=900", "SE=50", "DK=70", "DE=60").forEach(each -> segment(linkedin, each));
    ReportContext plain = SampleFacts.context("nb");
    ReportContext context =
        new ReportContext(
            plain.organisation(),
            plain.language(),
            plain.vocabulary(),
            List.of(new ReportContext.Channel(linkedin, "Fjordtog", Set.of())),
            plain.imports(),
            plain.program());

    assertThat(text(StrategyChapter.compose(sample.known(), context)))
        .contains("LinkedIn | land | Norge (900); Danmark (70); Tyskland (60)")
        .doesNotContain("Sverige");
  }

  private void segment(ChannelId channel, String countryAndPeople) {
    String[] parts = countryAndPeople.split("=", -1);
    Scope scope = new Scope.OneSegment(channel, Segment.of(Map.of("country", parts[0])));
    String id = "2026-Q3/" + scope + "/followers/AC";
    sample.put(id, "followers", scope, Scenario.AC, parts[1], Computation.LAST, "1");
  }
}
