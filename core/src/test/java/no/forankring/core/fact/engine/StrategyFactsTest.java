package no.forankring.core.fact.engine;

import static no.forankring.core.fact.engine.FactsTestbed.FACEBOOK;
import static no.forankring.core.fact.engine.FactsTestbed.codes;
import static no.forankring.core.fact.engine.FactsTestbed.target;
import static no.forankring.core.fact.engine.FactsTestbed.value;
import static no.forankring.core.fact.engine.InMemorySource.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.forankring.core.fact.Contribution;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.fact.TargetFact.Status;
import no.forankring.core.observation.Scope;
import no.forankring.core.period.Quarter;
import no.forankring.core.strategy.Course;
import no.forankring.core.strategy.Decision;
import no.forankring.core.strategy.Expectation;
import no.forankring.core.strategy.Expectation.Stage;
import no.forankring.core.strategy.Serves;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Target;
import no.forankring.core.strategy.Wording;
import org.junit.jupiter.api.Test;

/** What a strategy holds beside its targets: expectations, decisions, and its own review. */
class StrategyFactsTest {

  private static final Target.Retirement GIVEN_UP =
      new Target.Retirement(day("2026-09-30"), Optional.empty(), new Wording("given up"));

  private final FactsTestbed bed = new FactsTestbed();

  private void followers() {
    LocalDate after = day("2026-10-01");
    for (int i = 0; i <= 12; i++) {
      bed.reading(
          after.minusMonths(i).minusDays(1).toString(),
          FACEBOOK,
          5000 - 130L * i - 9L * (i * i % 7));
    }
  }

  private void expect(String said, Optional<LocalDate> discussed, Optional<LocalDate> agreed) {
    bed.expectations.add(
        new Expectation(
            "wish",
            "followers",
            new Scope.OneChannel(FACEBOOK),
            Target.Sense.AT_LEAST,
            new BigDecimal(100_000),
            Optional.empty(),
            day("2027-03-31"),
            new Wording("managing director"),
            day(said),
            Optional.empty(),
            discussed,
            agreed,
            Optional.empty(),
            "strategy.yaml",
            7));
  }

  @Test
  void anExpectationIsJudgedAsATargetAtItsDeadlineWouldBe() {
    followers();
    expect("2026-09-01", Optional.empty(), Optional.empty());
    bed.aim("followers", "facebook:fjordtog").at("2027-03-31").atLeast("100000");

    QuarterFacts facts = bed.q3("2026-10-05");
    TargetFact outlook = facts.expectations().getFirst().outlook();

    assertThat(outlook.status()).isEqualTo(Status.OFF_COURSE);
    assertThat(outlook.forecast()).isEqualTo(target(facts).forecast());
    assertThat(outlook.realistic()).isEqualTo(target(facts).realistic());
    for (String what : List.of("gap", "missing", "p50", "expected-gap", "realistic")) {
      assertThat(value(facts, "expectation/wish#" + what))
          .as(what)
          .isPresent()
          .isEqualTo(value(facts, "target/t1#" + what));
    }
    assertThat(facts.find("expectation/wish#target").orElseThrow().contributions())
        .containsExactly(new Contribution.OfAim("expectation/wish"));
  }

  @Test
  void whatSomebodyExpectsIsNobodysPlan() {
    followers();
    bed.expectations.clear();
    expect("2026-09-01", Optional.empty(), Optional.empty());

    assertThat(bed.facts("2027-Q1", "2027-04-05").facts().keySet())
        .noneMatch(id -> id.endsWith("PL"));
  }

  @Test
  void itIsSaidThenDiscussedThenAgreedAsTheDayKnows() {
    expect("2026-08-01", Optional.of(day("2026-09-01")), Optional.of(day("2026-10-01")));

    assertThat(bed.q3("2026-07-31").expectations()).isEmpty();
    assertThat(stage("2026-08-31")).isEqualTo(Stage.SAID);
    assertThat(stage("2026-09-30")).isEqualTo(Stage.DISCUSSED);
    assertThat(stage("2026-10-01")).isEqualTo(Stage.AGREED);
  }

  private Stage stage(String asOf) {
    return bed.q3(asOf).expectations().getFirst().stage();
  }

  @Test
  void decisionsOfTheYearBeforeAreToldAsFarAsTheyAreKnown() {
    for (String quarter : List.of("2025-Q2", "2025-Q3", "2026-Q2", "2026-Q3")) {
      bed.decisions.add(
          new Decision(
              quarter,
              Quarter.parse(quarter).orElseThrow(),
              new Wording("Hire two"),
              Optional.empty(),
              Optional.of(day("2026-08-20")),
              Optional.of(Decision.Answer.YES),
              Optional.empty(),
              Optional.empty(),
              Optional.of(new Wording("One has come"))));
    }

    assertThat(bed.q3("2026-10-05").decisions())
        .extracting(Decision::id)
        .containsExactly("2025-Q3", "2026-Q2");
    assertThat(bed.q3("2026-10-05").decisions().getLast().answer()).contains(Decision.Answer.YES);
    assertThat(bed.q3("2026-08-19").decisions().getLast().answer()).isEmpty();
    assertThat(bed.q3("2026-08-19").decisions().getLast().followed()).isEmpty();
  }

  @Test
  void aStrategyThatShouldHaveBeenReviewedSaysSo() {
    bed.review = Optional.of(day("2026-10-05"));

    assertThat(codes(bed.q3("2026-10-05"))).doesNotContain("review-overdue");
    assertThat(codes(bed.q3("2026-10-06"))).contains("review-overdue");
  }

  @Test
  void aRetiredTargetStandsInTheQuartersBefore() {
    followers();
    bed.aim("followers", "facebook:fjordtog").at("2027-03-31").atLeast("6000");
    bed.targets.add(bed.targets.removeFirst().with(GIVEN_UP));

    assertThat(bed.q3("2026-09-29").targets()).hasSize(1);
    assertThat(bed.q3("2026-10-05").targets()).isEmpty();
    assertThat(bed.facts("2026-Q2", "2026-10-05").targets())
        .as("what it was in the quarter before is not taken back")
        .hasSize(1);
  }

  @Test
  void whatWasWantedOfATargetThatWasGivenUpIsAFact() {
    bed.targets.add(
        new Target(
            "more",
            "followers",
            new Scope.OneChannel(FACEBOOK),
            new Span.At(day("2027-03-31")),
            Target.Sense.AT_LEAST,
            new BigDecimal(5000),
            Optional.empty(),
            day("2026-01-10"),
            Optional.empty(),
            Optional.empty(),
            List.of(
                new Target.Revision(
                    day("2026-02-01"),
                    Optional.empty(),
                    new Wording("later"),
                    new BigDecimal(4900),
                    Optional.of(new Span.At(day("2027-06-30"))))),
            Optional.of(GIVEN_UP),
            Serves.NOTHING,
            Course.DIRECT,
            "strategy.yaml",
            3));

    QuarterFacts facts = bed.q3("2026-10-05");
    assertThat(facts.targets()).isEmpty();
    assertThat(value(facts, "target/more#given-up")).contains(new BigDecimal(4900));
    assertThat(facts.find("target/more#given-up").orElseThrow().period().last())
        .isEqualTo(day("2027-06-30"));
    assertThat(facts.aim("target/more")).as("where it stands").map(Target::line).contains(3);
    assertThat(bed.q3("2026-09-29").facts().keySet()).doesNotContain("target/more#given-up");
  }
}
