package no.forankring.core.fact;

import static no.forankring.core.fact.engine.FactsTestbed.FACEBOOK;
import static no.forankring.core.fact.engine.FactsTestbed.number;
import static no.forankring.core.fact.engine.FactsTestbed.value;
import static no.forankring.core.fact.engine.InMemorySource.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import no.forankring.core.fact.TargetCheck.Action;
import no.forankring.core.fact.TargetCheck.Finding;
import no.forankring.core.fact.engine.Aim;
import no.forankring.core.fact.engine.FactsTestbed;
import no.forankring.core.observation.Break;
import no.forankring.core.observation.Platform;
import no.forankring.core.strategy.Objective;
import no.forankring.core.strategy.Serves;
import no.forankring.core.strategy.Target;
import no.forankring.core.strategy.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is proposed for a target, and what its revisions leave. */
class TargetCheckTest {

  private final FactsTestbed bed = new FactsTestbed();

  /** 5 000 followers in the end, by about 130 a month. */
  @BeforeEach
  void followers() {
    LocalDate after = day("2026-10-01");
    for (int i = 0; i <= 20; i++) {
      long level = 5000 - 130L * i - 9L * (i * i % 7);
      bed.reading(after.minusMonths(i).minusDays(1).toString(), FACEBOOK, level);
    }
  }

  private Aim followersBy(String deadline) {
    return bed.aim("followers", "facebook:fjordtog").at(deadline);
  }

  private TargetCheck check() {
    return TargetCheck.of(bed.q3("2026-10-05")).getFirst();
  }

  @Test
  void whatCannotBeReachedIsRevisedToWhatCan() {
    followersBy("2027-03-31").atLeast("100000");

    TargetCheck check = check();

    assertThat(check.action()).isEqualTo(Action.REVISE);
    assertThat(check.reason()).isEqualTo(Finding.OUT_OF_REACH);
    assertThat(check.value()).isPresent();
    assertThat(value(bed.q3("2026-10-05"), check.valueFact().orElseThrow()))
        .isEqualTo(check.value());
    assertThat(check.evidence())
        .extracting(Finding::question)
        .as("each question is answered once")
        .containsExactly(TargetCheck.Question.values());
  }

  @Test
  void whatIsThereLongBeforeItsDeadlineIsRaised() {
    followersBy("2027-03-31").atLeast("4900");

    assertThat(check().action()).isEqualTo(Action.REVISE);
    assertThat(check().reason()).isEqualTo(Finding.TOO_EASY);
    assertThat(check().value().orElseThrow()).isGreaterThan(number("5000"));
  }

  @Test
  void whatIsNeitherIsKept() {
    followersBy("2027-03-31").atLeast("5780");

    assertThat(check().action()).isEqualTo(Action.KEEP);
    assertThat(check().evidence())
        .containsExactly(
            Finding.SERVES_NO_OBJECTIVE,
            Finding.LONG_ENOUGH,
            Finding.LEVEL_RIGHT,
            Finding.ENOUGH_KNOWN);
  }

  @Test
  void whatIsOverIsSettled() {
    followersBy("2026-09-30").atLeast("5500");

    assertThat(check().action()).isEqualTo(Action.RETIRE);
    assertThat(check().reason()).isEqualTo(Finding.DEADLINE_PASSED);
  }

  @Test
  void whatNobodyPursuesIsRetired() {
    followersBy("2027-03-31").atLeast("5780");
    bed.objectives.add(objective(Optional.empty()));
    serve();
    assertThat(check().evidence()).contains(Finding.SERVES_AN_OBJECTIVE);

    bed.objectives.set(
        0, objective(Optional.of(new Objective.Closing(day("2026-09-30"), new Wording("done")))));
    assertThat(check().action()).isEqualTo(Action.RETIRE);
    assertThat(check().reason()).isEqualTo(Finding.OBJECTIVE_CLOSED);
  }

  @Test
  void anObjectiveWrittenDownAfterTheQuarterHasNotBeenClosed() {
    followersBy("2027-03-31").atLeast("5780");
    bed.objectives.add(objective(Optional.empty(), "2026-10-02"));
    serve();

    assertThat(check().evidence()).contains(Finding.SERVES_AN_OBJECTIVE);
  }

  @Test
  void whatHasBeenGivenUpIsAdvisedOnNoMore() {
    followersBy("2027-03-31").atLeast("100000");
    Target.Retirement end =
        new Target.Retirement(day("2026-10-03"), Optional.empty(), new Wording("given up"));
    bed.targets.add(bed.targets.removeFirst().with(end));

    assertThat(bed.q3("2026-10-05").targets()).as("it still stood in the quarter").hasSize(1);
    assertThat(TargetCheck.of(bed.q3("2026-10-05"))).isEmpty();
    assertThat(TargetCheck.of(bed.q3("2026-10-02"))).hasSize(1);
  }

  @Test
  void aDeadlineThatMovedHidesNoNewMeaning() {
    bed.breaks.add(Break.of(Platform.FACEBOOK, "followers", day("2025-06-01"), "counted-anew"));
    followersBy("2026-12-31").revised("2025-09-01", "5780", "2027-03-31").atLeast("5780");

    assertThat(check().reason()).isEqualTo(Finding.MEANING_CHANGED);
  }

  @Test
  void aRevisionBeginsItsPathAnew() {
    followersBy("2027-03-31").revised("2026-08-31", "6000").atLeast("100000");

    BigDecimal path = bed.q3("2026-10-05").targets().getFirst().path().orElseThrow();

    assertThat(path)
        .as("a seventh of the way from August to 6 000")
        .isBetween(number("4900"), number("5100"));
  }

  private static Objective objective(Optional<Objective.Closing> closed) {
    return objective(closed, "2025-01-01");
  }

  private static Objective objective(Optional<Objective.Closing> closed, String set) {
    return new Objective(
        "dialogue",
        new Wording("Customers reach us"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        day(set),
        closed);
  }

  private void serve() {
    Serves dialogue = new Serves(Optional.of("dialogue"), Optional.empty());
    bed.targets.add(bed.targets.removeFirst().with(dialogue));
  }

  @Test
  void aMetricThatIsCountedNoMoreTellsNothing() {
    bed.readings.clear();
    bed.aim("leads", "all").at("2027-03-31").atLeast("100");

    assertThat(check().action()).isEqualTo(Action.RETIRE);
    assertThat(check().reason()).isEqualTo(Finding.METRIC_SILENT);
  }

  @Test
  void aNewMeaningAsksForANewValueUnlessItWasSetSince() {
    bed.breaks.add(Break.of(Platform.FACEBOOK, "followers", day("2025-06-01"), "counted-anew"));
    followersBy("2027-03-31").atLeast("5780");
    assertThat(check().reason()).isEqualTo(Finding.MEANING_CHANGED);

    bed.targets.clear();
    followersBy("2027-03-31").revised("2025-07-01", "5790").atLeast("5780");
    assertThat(check().reason()).isNotEqualTo(Finding.MEANING_CHANGED);
  }

  @Test
  void whatIsNewIsWaitedFor() {
    bed.readings.subList(3, bed.readings.size()).clear();
    followersBy("2027-03-31").atLeast("5780");

    assertThat(check().action()).isEqualTo(Action.WAIT);
    assertThat(check().reason()).isEqualTo(Finding.TOO_EARLY);
    assertThat(check().until()).isPresent();
  }

  @Test
  void aCampaignIsShort() {
    followersBy("2027-03-31").set("2026-10-01").atLeast("5780");

    assertThat(TargetCheck.of(bed.q3("2026-10-05")).getFirst().evidence())
        .contains(Finding.LONG_ENOUGH);
    bed.targets.clear();
    followersBy("2027-03-01").set("2026-10-01").atLeast("5700");
    assertThat(check().evidence()).contains(Finding.TOO_SHORT);
  }

  @Test
  void earlierValuesAreFactsToo() {
    followersBy("2027-03-31")
        .revised("2025-07-01", "6000")
        .revised("2026-02-01", "5780")
        .atLeast("9000");

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(value(facts, "target/t1#target-1")).contains(number("9000"));
    assertThat(value(facts, "target/t1#target-2")).contains(number("6000"));
    assertThat(value(facts, "target/t1#target-3")).isEmpty();
    assertThat(value(facts, "target/t1#target")).contains(number("5780"));
    assertThat(bed.facts("2025-Q4", "2026-01-05").targets().getFirst().wanted()).hasSize(2);
  }
}
