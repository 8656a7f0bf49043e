package no.forankring.core.fact.internal.forecast;

import static no.forankring.core.fact.engine.FactsTestbed.ON_FACEBOOK;
import static no.forankring.core.fact.engine.FactsTestbed.ON_LINKEDIN;
import static no.forankring.core.fact.engine.FactsTestbed.days;
import static no.forankring.core.fact.engine.FactsTestbed.number;
import static no.forankring.core.fact.engine.FactsTestbed.target;
import static no.forankring.core.fact.engine.FactsTestbed.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import no.forankring.core.fact.ForecastRecord;
import no.forankring.core.fact.ForecastRecord.Trial;
import no.forankring.core.fact.ForecastRecord.Trust;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.TargetFact.Silence;
import no.forankring.core.fact.TargetFact.Status;
import no.forankring.core.fact.engine.FactsTestbed;
import no.forankring.core.fact.engine.InMemorySource;
import no.forankring.core.observation.Break;
import no.forankring.core.observation.Scope;
import no.forankring.core.period.Quarter;
import org.junit.jupiter.api.Test;

/** How earlier forecasts did, and that none is shown where they were no use. */
class ForecastRecordTest {

  private static final String RECORD = "record/linkedin:fjordtog/clicks#";

  private final FactsTestbed bed = new FactsTestbed();
  private final Random chance = new Random(11);

  private QuarterFacts facts(ToIntFunction<LocalDate> clicks) {
    InMemorySource.Export export = bed.exports.export("2026-10-03");
    days("2022-10-01", "2026-09-30").stream()
        .forEach(
            day ->
                export.value(
                    ON_LINKEDIN,
                    "clicks",
                    day.toString(),
                    Integer.toString(clicks.applyAsInt(day))));
    bed.aim("clicks", "linkedin:fjordtog").from("2026-07-01", "2027-06-30").atLeast("30000");
    return bed.q3("2026-10-05");
  }

  @Test
  void growthIsForecastBetterThanBySayingAsLastYear() {
    LocalDate start = LocalDate.of(2022, 10, 1);
    QuarterFacts facts =
        facts(day -> 30 + (int) (day.toEpochDay() - start.toEpochDay()) / 10 + chance.nextInt(15));
    ForecastRecord record = facts.records().getFirst();

    assertThat(ForecastRecord.trust(facts.records())).isEqualTo(Trust.BETTER);
    assertThat(record.trials()).hasSize(8);
    assertThat(record.trials().getFirst().quarter()).isEqualTo(new Quarter(2024, 4));
    assertThat(record.error().orElseThrow()).isLessThan(0.5);
    assertThat(record.hits())
        .isEqualTo(
            (int)
                record.trials().stream()
                    .filter(each -> each.low() <= each.actual() && each.actual() <= each.high())
                    .count());
    assertThat(value(facts, RECORD + "made")).contains(number("8"));
    assertThat(value(facts, RECORD + "hit")).contains(number("" + record.hits()));
    assertThat(value(facts, RECORD + "error")).isPresent();
    assertThat(target(facts).probability()).isPresent();
  }

  @Test
  void everyTrialIsHeldAgainstWhatTheQuarterGave() {
    QuarterFacts facts = facts(day -> 20 + chance.nextInt(10));

    for (Trial trial : facts.records().getFirst().trials()) {
      String id = trial.quarter() + "/linkedin:fjordtog/clicks/AC";
      assertThat(value(facts, id).orElseThrow().doubleValue()).isEqualTo(trial.actual());
      assertThat(trial.low()).isLessThanOrEqualTo(trial.middle());
      assertThat(trial.middle()).isLessThanOrEqualTo(trial.high());
    }
  }

  /** The same days, learned quarter by quarter, the first of them wrong until 2026. */
  @Test
  void aForecastIsTriedOnWhatWasKnownThen() {
    int[] clicks =
        days("2022-10-01", "2026-09-30").stream()
            .mapToInt(day -> 40 + chance.nextInt(20))
            .toArray();
    LocalDate start = LocalDate.of(2022, 10, 1);
    for (LocalDate first = start;
        first.isBefore(LocalDate.of(2026, 10, 1));
        first = first.plusMonths(3)) {
      InMemorySource.Export export = bed.exports.export(first.plusMonths(3).plusDays(4).toString());
      first
          .datesUntil(first.plusMonths(3))
          .forEach(
              day ->
                  export.value(
                      ON_LINKEDIN,
                      "clicks",
                      day.toString(),
                      Integer.toString(3 * clicks[(int) (day.toEpochDay() - start.toEpochDay())])));
    }
    InMemorySource.Export restated = bed.exports.export("2026-01-20");
    days("2022-10-01", "2025-12-31").stream()
        .forEach(
            day ->
                restated.value(
                    ON_LINKEDIN,
                    "clicks",
                    day.toString(),
                    Integer.toString(clicks[(int) (day.toEpochDay() - start.toEpochDay())])));
    bed.aim("clicks", "linkedin:fjordtog").from("2026-07-01", "2027-06-30").atLeast("30000");

    QuarterFacts facts = bed.q3("2026-10-05");
    List<Trial> trials = facts.records().getFirst().trials();

    assertThat(trials).allMatch(Trial::asOfThen);
    assertThat(trials.get(3).quarter()).isEqualTo(new Quarter(2025, 3));
    assertThat(trials.get(3).middle()).as("three times what there was").isGreaterThan(10_000);
    assertThat(trials.get(3).actual()).as("as it is known today").isLessThan(6_000);
    assertThat(value(facts, RECORD + "as-of-then")).contains(number("8"));
  }

  /** LinkedIn was imported every quarter, Facebook all at once at the end: then it was half. */
  @Test
  void aChannelThatCameLaterWasNotKnownThen() {
    LocalDate end = LocalDate.of(2026, 10, 1);
    for (LocalDate first = LocalDate.of(2022, 10, 1); first.isBefore(end); ) {
      LocalDate next = first.plusMonths(3);
      InMemorySource.Export export = bed.exports.export(next.plusDays(4).toString());
      first
          .datesUntil(next)
          .forEach(
              day ->
                  export.value(
                      ON_LINKEDIN,
                      "link_clicks",
                      day.toString(),
                      Integer.toString(20 + chance.nextInt(10))));
      first = next;
    }
    bed.aim("link_clicks", "all").from("2026-07-01", "2027-06-30").atLeast("30000");
    assertThat(bed.q3("2026-10-05").records().getFirst().trials()).allMatch(Trial::asOfThen);

    bed.exports
        .export("2026-10-04")
        .daily(ON_FACEBOOK, "link_clicks", days("2022-10-01", "2026-09-30"), "25");

    assertThat(bed.q3("2026-10-05").records().getFirst().trials())
        .hasSize(8)
        .noneMatch(Trial::asOfThen);
  }

  @Test
  void whereTooLittleWasKnownThenWhatIsKnownTodayIsUsedAndSaidSo() {
    QuarterFacts facts = facts(day -> 20 + chance.nextInt(10));

    assertThat(facts.records().getFirst().trials()).hasSize(8).noneMatch(Trial::asOfThen);
    assertThat(value(facts, RECORD + "as-of-then")).contains(number("0"));
  }

  @Test
  void aTargetIsSilentWhereForecastsWereNoUse() {
    // Every year the same but for a leap day: to say so again is hard to beat.
    QuarterFacts facts =
        facts(
            day -> {
              boolean jump = day.getMonthValue() % 3 == 1;
              return (jump ? 400 : 5) + (day.getMonthValue() * 37) % 120;
            });

    assertThat(ForecastRecord.trust(facts.records())).isEqualTo(Trust.NO_BETTER);
    assertThat(target(facts).status()).isEqualTo(Status.CANNOT_TELL);
    assertThat(target(facts).silence()).contains(Silence.NO_BETTER_THAN_LAST_YEAR);
    assertThat(target(facts).probability()).isEmpty();
    assertThat(target(facts).realistic()).isEmpty();
  }

  @Test
  void forecastsThatMissByMoreThanLastYearAreNotShown() {
    List<Trial> bad = IntStream.range(0, 8).mapToObj(i -> trial(100, 150, 110)).toList();
    List<Trial> good = IntStream.range(0, 8).mapToObj(i -> trial(100, 104, 110)).toList();

    assertThat(ForecastRecord.trust(List.of(record(bad)))).isEqualTo(Trust.NO_BETTER);
    assertThat(ForecastRecord.trust(List.of(record(good)))).isEqualTo(Trust.BETTER);
    assertThat(ForecastRecord.trust(List.of(record(good.subList(0, 7))))).isEqualTo(Trust.TOO_FEW);
    assertThat(ForecastRecord.trust(List.of())).isEqualTo(Trust.TOO_FEW);
  }

  @Test
  void oneNumberThatHappenedToRepeatDoesNotDecide() {
    List<Trial> good = IntStream.range(0, 4).mapToObj(i -> trial(100, 104, 110)).toList();
    List<Trial> repeated = IntStream.range(0, 4).mapToObj(i -> trial(100, 104, 101)).toList();

    assertThat(ForecastRecord.trust(List.of(record(good), record(good), record(repeated))))
        .isEqualTo(Trust.BETTER);
  }

  @Test
  void aMissWhereLastYearNeverMissedIsADefeat() {
    List<Trial> missed = IntStream.range(0, 8).mapToObj(i -> trial(100, 104, 100)).toList();

    assertThat(ForecastRecord.trust(List.of(record(missed)))).isEqualTo(Trust.NO_BETTER);
  }

  @Test
  void nothingIsTriedAgainstAYearCountedOtherwise() {
    bed.breaks.add(
        Break.of(FactsTestbed.LINKEDIN.platform(), "clicks", LocalDate.of(2025, 4, 1), "anew"));
    QuarterFacts facts =
        facts(day -> (day.isBefore(LocalDate.of(2025, 4, 1)) ? 1 : 10) * (30 + chance.nextInt(10)));

    assertThat(facts.records().getFirst().trials())
        .extracting(Trial::quarter)
        .containsExactly(
            new Quarter(2024, 4), new Quarter(2025, 1), new Quarter(2026, 2), new Quarter(2026, 3));
  }

  @Test
  void aNumberThatNeverChangesSaysNothingOfForecasts() {
    List<Trial> still = IntStream.range(0, 8).mapToObj(i -> trial(100, 100, 100)).toList();

    assertThat(ForecastRecord.trust(List.of(record(still)))).isEqualTo(Trust.TOO_FEW);
  }

  private static Trial trial(double actual, double middle, double lastYear) {
    return new Trial(
        new Quarter(2026, 3), true, middle - 10, middle, middle + 10, actual, lastYear);
  }

  private static ForecastRecord record(List<Trial> trials) {
    return new ForecastRecord(new Scope.All(), "clicks", trials);
  }
}
