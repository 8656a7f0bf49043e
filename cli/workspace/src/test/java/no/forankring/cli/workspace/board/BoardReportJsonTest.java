package no.forankring.cli.workspace.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.cli.workspace.Schemas;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.cli.workspace.json.Plain;
import no.forankring.core.analysis.effect.Grade;
import no.forankring.core.analysis.relation.Relation.Reason;
import no.forankring.core.analysis.relation.Relation.Way;
import no.forankring.core.fact.Bounds;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.Contribution;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.Notice;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.RelationFact;
import no.forankring.core.fact.Scenario;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.Unit;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Exported;
import no.forankring.core.observation.Observation;
import no.forankring.core.observation.Origin;
import no.forankring.core.observation.Platform;
import no.forankring.core.observation.Scope;
import no.forankring.core.observation.Source;
import no.forankring.core.observation.Subject;
import no.forankring.core.period.FiscalCalendar;
import no.forankring.core.period.Period;
import no.forankring.core.period.Quarter;
import no.forankring.core.strategy.Reading;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Strategy;
import no.forankring.core.strategy.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale")
class BoardReportJsonTest {
  private static final Quarter QUARTER = new Quarter(2026, 3);
  private static final Period DAYS = FiscalCalendar.calendarYear(ZoneOffset.UTC).period(QUARTER);
  private static final ChannelId CHANNEL = new ChannelId(Platform.LINKEDIN, "fjordtog");
  private static final String SHA = "0a".repeat(32);

  @Test
  void keepsTheContractForValuesBoundsAndTargets() throws IOException {
    String json = JsonText.of(report(List.of(flow(), unique(), level()), List.of(target())));
    assertThat(Schemas.problems("board-report", json)).isEmpty();
    assertThat(json)
        .contains(
            "\"asOf\": \"2026-10-05\"",
            "\"value\": \"100\"",
            "\"value\": null",
            "\"low\": \"40\"",
            "\"high\": null",
            "\"gap\": \"-95000\"",
            "\"grade\": \"moves-together\"",
            "\"way\": \"alike\"",
            "\"reason\": \"broken\"",
            "\"believable\": \"cannot-tell\"")
        .endsWith("}\n")
        .doesNotContain("\r");
  }

  @Test
  void whatWasAimedForBeforeIsToldWithItsDeadline() throws IOException {
    String json = JsonText.of(report(List.of(), List.of(target()))).replaceAll("\\s", "");

    assertThat(json)
        .contains(
            """
            "wanted":[{"since":"2025-01-10","value":"80000","span":{"at":"2026-12-31"}},\
            {"since":"2026-01-15","value":"100000","span":{"at":"2027-03-31"}}]\
            """);
  }

  @Test
  void aBrokenDocumentIsSeenByTheSchema() throws IOException {
    String json = JsonText.of(report(List.of(flow()), List.of(target())));
    assertThat(Schemas.problems("board-report", json.replace("\"100\"", "\"1E+2\""))).isNotEmpty();
    assertThat(Schemas.problems("board-report", json.replace("\"AC\"", "\"actual\""))).isNotEmpty();
    assertThat(Schemas.problems("board-report", json.replace("\"gap\"", "\"gapp\""))).isNotEmpty();
    assertThat(Schemas.problems("board-report", json.replace("\"since\"", "\"from\"")))
        .isNotEmpty();
  }

  @Test
  void theRowsOfOneColumnAreCollapsedAndALevelEndsAtItsReading() {
    QuarterFacts facts = facts(List.of(flow(), level()), List.of());
    FactOrigins origins = new FactOrigins(facts);
    assertThat(origins.of(flow()))
        .containsExactly(
            new FactOrigin(
                "fjordtog_content.xls",
                Optional.of(SHA),
                "Metrics",
                "Impressions (total)",
                "linkedin/content@1",
                "3-4,7"));
    assertThat(origins.of(level()))
        .extracting(FactOrigin::file, FactOrigin::rows)
        .containsExactly(tuple("fjordtog_content.xls", "3-4,7"), tuple("strategy.yaml", "12"));
  }

  @Test
  void numbersAreExactDecimalsWithoutExponentOrTrailingZeros() {
    assertThat(Plain.text(new BigDecimal("1E+5"))).isEqualTo("100000");
    assertThat(Plain.text(new BigDecimal("0.500"))).isEqualTo("0.5");
    assertThat(Plain.text(new BigDecimal("0E-7"))).isEqualTo("0");
    assertThat(Plain.text(new BigDecimal("-1E-7"))).isEqualTo("-0.0000001");
  }

  private static BoardReportJson report(List<Fact> facts, List<TargetFact> targets) {
    return new BoardReportJson(
        "Fjordtog AS", "nb", "Forankring 1", facts(facts, targets), fact -> "følgere");
  }

  private static QuarterFacts facts(List<Fact> facts, List<TargetFact> targets) {
    Map<String, Fact> byId = new LinkedHashMap<>();
    facts.forEach(fact -> byId.put(fact.id(), fact));
    return new QuarterFacts(
        QUARTER,
        DAYS,
        LocalDate.of(2026, 10, 5),
        Strategy.empty(),
        byId,
        targets,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        List.of(
            related("hours", Grade.MOVES_TOGETHER, Optional.of(Way.ALIKE), Optional.empty()),
            related("spend", Grade.CANNOT_TELL, Optional.empty(), Optional.of(Reason.BROKEN))),
        List.of(),
        List.of(),
        List.of(new Notice("level-without-reading", List.of("linkedin:fjordtog"))));
  }

  private static RelationFact related(
      String first, Grade grade, Optional<Way> way, Optional<Reason> reason) {
    String id = "2026-Q3/all/leads/AC#after-" + first;
    return new RelationFact(id, new Scope.All(), first, "leads", grade, way, reason);
  }

  private static Fact flow() {
    List<Contribution> cells = List.of(cell(3), cell(4), cell(7));
    return fact(
        "impressions", Kind.FLOW, Computation.SUM, Optional.of(new BigDecimal("1E+2")), cells);
  }

  private static Fact unique() {
    return fact("reach", Kind.UNIQUE, Computation.BOUNDS, Optional.empty(), List.of(cell(3)));
  }

  private static Fact level() {
    Reading reading = new Reading(LocalDate.of(2026, 9, 30), CHANNEL, 5000, "strategy.yaml", 12);
    return fact(
        "followers",
        Kind.STOCK,
        Computation.DERIVED_LEVEL,
        Optional.of(new BigDecimal(5000)),
        List.of(
            new Contribution.OfReading(reading),
            new Contribution.OfFact("2026-Q3/linkedin:fjordtog/impressions/AC")));
  }

  private static Fact fact(
      String metric,
      Kind kind,
      Computation computation,
      Optional<BigDecimal> value,
      List<Contribution> contributions) {
    Scope scope = new Scope.OneChannel(CHANNEL);
    return new Fact(
        QuarterFacts.id(QUARTER, scope, metric, Scenario.AC),
        metric,
        kind,
        kind == Kind.UNIQUE ? Unit.PEOPLE : Unit.COUNT,
        Optional.empty(),
        scope,
        DAYS,
        Scenario.AC,
        value,
        value.isPresent()
            ? Optional.empty()
            : Optional.of(new Bounds(new BigDecimal(40), Optional.empty())),
        Optional.of(new BigDecimal("0.9900")),
        computation == Computation.DERIVED_LEVEL,
        List.of(),
        computation,
        contributions);
  }

  private static Contribution cell(int row) {
    return new Contribution.OfObservation(
        new Observation(
            new Subject.OfChannel(CHANNEL),
            "impressions",
            new Source("linkedin/content", "Impressions (total)", 0, false),
            Period.day(LocalDate.of(2026, 7, row)),
            BigDecimal.TEN,
            Optional.empty(),
            new Exported(Instant.EPOCH, Exported.Basis.FILE),
            new Origin(
                "fjordtog_content.xls",
                SHA,
                "Metrics",
                row,
                "Impressions (total)",
                "linkedin/content",
                1)));
  }

  private static TargetFact target() {
    Span span = new Span.At(LocalDate.of(2027, 3, 31));
    Target target =
        new Target(
            "f100k",
            "followers",
            new Scope.OneChannel(CHANNEL),
            span,
            Target.Sense.AT_LEAST,
            new BigDecimal(100_000),
            Optional.empty(),
            LocalDate.of(2025, 1, 10),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return new TargetFact(
        "target/f100k",
        target,
        span,
        LocalDate.of(2027, 3, 31),
        target.value(),
        Optional.of(new BigDecimal(5000)),
        Optional.of(new BigDecimal(-95_000)),
        new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 3, 31)),
        Optional.of(new BigDecimal("0.01")),
        Optional.of(
            new TargetFact.Range(
                new BigDecimal(5100), new BigDecimal(5200), new BigDecimal("5300.50"))),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        Optional.of(new BigDecimal(150)),
        Optional.of(new BigDecimal(47_500)),
        Span.Step.QUARTER,
        TargetFact.Status.OFF_COURSE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(
            new Target.Wanted(
                LocalDate.of(2025, 1, 10),
                new BigDecimal(80_000),
                new Span.At(LocalDate.of(2026, 12, 31))),
            new Target.Wanted(LocalDate.of(2026, 1, 15), target.value(), span)),
        Optional.empty(),
        Optional.empty());
  }
}
