package no.forankring.core.fact.internal.quarter;

import static no.forankring.core.fact.engine.FactsTestbed.ON_FACEBOOK;
import static no.forankring.core.fact.engine.FactsTestbed.ON_LINKEDIN;
import static no.forankring.core.fact.engine.FactsTestbed.Q3;
import static no.forankring.core.fact.engine.FactsTestbed.days;
import static no.forankring.core.fact.engine.FactsTestbed.quarter;
import static no.forankring.core.fact.engine.FactsTestbed.value;
import static no.forankring.core.fact.engine.InMemorySource.day;
import static no.forankring.core.fact.engine.InMemorySource.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import no.forankring.core.analysis.change.Change;
import no.forankring.core.analysis.trend.Doubt;
import no.forankring.core.analysis.trend.Verdict;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.TrendFact;
import no.forankring.core.fact.TrendFact.Step;
import no.forankring.core.fact.engine.FactsTestbed;
import no.forankring.core.fact.engine.InMemorySource;
import no.forankring.core.observation.Break;
import no.forankring.core.observation.Subject;
import no.forankring.core.period.Period;
import org.junit.jupiter.api.Test;

/** How sure a change is, and which way a number goes: intervals around facts, and verdicts. */
class SurenessTest {

  private static final String CLICKS = "2026-Q3/linkedin:fjordtog/clicks/AC";
  private static final String RATE = "2026-Q3/linkedin:fjordtog/click_rate/AC";

  private final FactsTestbed bed = new FactsTestbed();
  private final Random chance = new Random(7);

  @Test
  void aChangeLargerThanWeeksDifferIsClear() {
    export(ON_LINKEDIN, "clicks", Q3, day -> 60 + chance.nextInt(20));
    export(ON_LINKEDIN, "clicks", quarter("2025-Q3"), day -> 40 + chance.nextInt(20));

    QuarterFacts facts = bed.q3("2026-10-05");
    Fact delta = facts.find(CLICKS + "#delta-py").orElseThrow();

    assertThat(facts.verdict(delta)).contains(Change.Verdict.MORE);
    assertThat(value(facts, CLICKS + "#delta-py-low").orElseThrow()).isPositive();
    assertThat(delta.value().orElseThrow())
        .isBetween(
            value(facts, CLICKS + "#delta-py-low").orElseThrow(),
            value(facts, CLICKS + "#delta-py-high").orElseThrow());
  }

  @Test
  void aChangeAsLargeAsWeeksDifferMayBeChance() {
    IntUnaryOperator bursts = day -> day / 7 % 4 == 0 ? 30 + chance.nextInt(90) : 10;
    export(ON_LINKEDIN, "clicks", Q3, bursts);
    export(ON_LINKEDIN, "clicks", quarter("2025-Q3"), bursts);

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(facts.verdict(facts.find(CLICKS + "#delta-py").orElseThrow()))
        .contains(Change.Verdict.CANNOT_TELL);
  }

  @Test
  void nobodyJudgesWhereTooFewDaysAreKnown() {
    export(ON_LINKEDIN, "clicks", days("2026-07-01", "2026-08-31"), day -> 90);
    export(ON_LINKEDIN, "clicks", quarter("2025-Q3"), day -> 40);

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(facts.find(CLICKS + "#delta-py-low")).isPresent();
    assertThat(facts.verdict(facts.find(CLICKS + "#delta-py").orElseThrow())).isEmpty();
  }

  @Test
  void aWholeQuarterHasNoDaysToSeeChanceIn() {
    bed.exports.export("2026-10-03").value(ON_LINKEDIN, "clicks", source("clicks"), Q3, "900");
    bed.exports
        .export("2025-10-03")
        .value(ON_LINKEDIN, "clicks", source("clicks"), quarter("2025-Q3"), "400");

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(facts.find(CLICKS + "#delta-py")).isPresent();
    assertThat(facts.find(CLICKS + "#delta-py-low")).isEmpty();
  }

  @Test
  void severalChannelsAreOneSumOfTheirDays() {
    export(ON_LINKEDIN, "link_clicks", Q3, day -> 60 + chance.nextInt(20));
    export(ON_FACEBOOK, "link_clicks", Q3, day -> 10 + chance.nextInt(5));
    export(ON_LINKEDIN, "link_clicks", quarter("2025-Q3"), day -> 40 + chance.nextInt(20));
    export(ON_FACEBOOK, "link_clicks", quarter("2025-Q3"), day -> 10 + chance.nextInt(5));

    QuarterFacts facts = bed.q3("2026-10-05");
    String all = "2026-Q3/all/link_clicks/AC#delta-py";

    assertThat(facts.verdict(facts.find(all).orElseThrow())).contains(Change.Verdict.MORE);
    assertThat(value(facts, all).orElseThrow())
        .isBetween(
            value(facts, all + "-low").orElseThrow(), value(facts, all + "-high").orElseThrow());
  }

  @Test
  void aRatioHasAnIntervalAroundIt() {
    export(ON_LINKEDIN, "clicks", Q3, day -> 2 + chance.nextInt(3));
    export(ON_LINKEDIN, "impressions", Q3, day -> 90 + chance.nextInt(20));

    QuarterFacts facts = bed.q3("2026-10-05");
    BigDecimal rate = value(facts, RATE).orElseThrow();

    assertThat(rate)
        .isBetween(
            value(facts, RATE + "#estimate-low").orElseThrow(),
            value(facts, RATE + "#estimate-high").orElseThrow());
    assertThat(value(facts, RATE + "#estimate-high").orElseThrow())
        .isLessThan(rate.multiply(new BigDecimal("1.2")));
  }

  @Test
  void aRatioOfOtherDaysThanBothPartsHaveHasNone() {
    export(ON_LINKEDIN, "clicks", days("2026-07-01", "2026-08-31"), day -> 2);
    export(ON_LINKEDIN, "impressions", Q3, day -> 90);

    assertThat(bed.q3("2026-10-05").find(RATE + "#estimate-low")).isEmpty();
  }

  @Test
  void aYearOfMonthsShowsWhichWayANumberGoes() {
    export(
        ON_LINKEDIN,
        "clicks",
        days("2024-10-01", "2026-09-30"),
        day -> 30 + day / 20 + chance.nextInt(10));

    QuarterFacts facts = bed.q3("2026-10-05");
    TrendFact trend = trend(facts);

    assertThat(trend.verdict()).isEqualTo(Verdict.RISING);
    assertThat(trend.step()).isEqualTo(Step.MONTH);
    assertThat(trend.values()).isEqualTo(24);
    assertThat(trend.period()).isEqualTo(days("2024-10-01", "2026-09-30"));
    assertThat(value(facts, CLICKS + "#trend").orElseThrow())
        .as("a twentieth more a day, over 30 days of 30 more each month")
        .isBetween(new BigDecimal(35), new BigDecimal(60));
    assertThat(value(facts, CLICKS + "#trend-low").orElseThrow()).isPositive();
  }

  @Test
  void ninetyDaysAreJudgedByWeeks() {
    export(ON_LINKEDIN, "clicks", Q3, day -> 90 - day / 2 + chance.nextInt(10));

    TrendFact trend = trend(bed.q3("2026-10-05"));

    assertThat(trend.verdict()).isEqualTo(Verdict.FALLING);
    assertThat(trend.step()).isEqualTo(Step.WEEK);
    assertThat(trend.values()).isEqualTo(13);
  }

  @Test
  void whatIsStatedForQuartersOnlyIsJudgedByQuarters() {
    for (int i = 0; i < 8; i++) {
      Period quarter = quarter((2024 + (i + 3) / 4) + "-Q" + ((i + 3) % 4 + 1));
      bed.exports
          .export("2026-10-03")
          .value(ON_LINKEDIN, "clicks", source("clicks"), quarter, Integer.toString(500 + 40 * i));
    }

    TrendFact trend = trend(bed.q3("2026-10-05"));

    assertThat(trend.step()).isEqualTo(Step.QUARTER);
    assertThat(trend.values()).isEqualTo(8);
    assertThat(trend.verdict()).isEqualTo(Verdict.RISING);
  }

  @Test
  void fewValuesAreTooFew() {
    for (int i = 0; i < 4; i++) {
      Period quarter = quarter(List.of("2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3").get(i));
      bed.exports
          .export("2026-10-03")
          .value(ON_LINKEDIN, "clicks", source("clicks"), quarter, Integer.toString(500 + 40 * i));
    }

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(trend(facts).verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(trend(facts).doubt()).contains(Doubt.TOO_FEW_VALUES);
    assertThat(facts.find(CLICKS + "#trend")).isEmpty();
  }

  @Test
  void whatIsMostlyNotKnownGoesNoWay() {
    export(ON_LINKEDIN, "clicks", days("2024-10-01", "2025-09-30"), day -> 10 + day);
    export(ON_LINKEDIN, "clicks", days("2026-09-30", "2026-09-30"), day -> 10);

    assertThat(bed.q3("2026-10-05").trends()).doesNotContainKey(CLICKS);
  }

  @Test
  void aSeasonIsTakenOffWhereThreeYearsShowIt() {
    double[] season = {60, 30, 0, -20, -40, -60, -60, -30, 0, 30, 50, 60};
    export(
        ON_LINKEDIN,
        "clicks",
        days("2023-10-01", "2026-09-30"),
        day ->
            (int)
                (150
                    + day / 12
                    + season[day("2023-10-01").plusDays(day).getMonthValue() - 1]
                    + chance.nextInt(9)));

    TrendFact trend = trend(bed.q3("2026-10-05"));

    assertThat(trend.season()).isTrue();
    assertThat(trend.values()).isEqualTo(36);
    assertThat(trend.verdict()).isEqualTo(Verdict.RISING);
  }

  @Test
  void aRatioOfWhatHardlyHappensHasNoInterval() {
    export(ON_LINKEDIN, "clicks", Q3, day -> day == 40 ? 3 : 0);
    export(ON_LINKEDIN, "impressions", Q3, day -> 20);

    assertThat(bed.q3("2026-10-05").find(RATE + "#estimate-low")).isEmpty();
  }

  @Test
  void aRatioAcrossABreakHasNoInterval() {
    bed.breaks.add(Break.of(FactsTestbed.LINKEDIN.platform(), "clicks", day("2026-08-15"), "anew"));
    export(ON_LINKEDIN, "clicks", Q3, day -> day < 45 ? 2 : 20);
    export(ON_LINKEDIN, "impressions", Q3, day -> 100);

    assertThat(bed.q3("2026-10-05").find(RATE + "#estimate-low")).isEmpty();
  }

  @Test
  void whatWeDoOurselvesIsNoChance() {
    export(ON_LINKEDIN, "posts_published", Q3, day -> chance.nextInt(3));
    export(ON_LINKEDIN, "posts_published", quarter("2025-Q3"), day -> chance.nextInt(3));

    QuarterFacts facts = bed.q3("2026-10-05");
    String delta = "2026-Q3/linkedin:fjordtog/posts_published/AC#delta-py";

    assertThat(facts.find(delta)).isPresent();
    assertThat(facts.find(delta + "-low")).isEmpty();
  }

  @Test
  void aMonthWithAMissingDayIsAGap() {
    export(ON_LINKEDIN, "clicks", days("2024-10-01", "2026-03-14"), day -> 30);
    export(ON_LINKEDIN, "clicks", days("2026-03-16", "2026-09-30"), day -> 30);

    TrendFact trend = trend(bed.q3("2026-10-05"));

    assertThat(trend.values()).isEqualTo(23);
    assertThat(trend.verdict()).isEqualTo(Verdict.STEADY);
  }

  @Test
  void nothingIsFittedAcrossABreak() {
    bed.breaks.add(
        Break.of(FactsTestbed.LINKEDIN.platform(), "clicks", day("2026-01-10"), "counted-anew"));
    export(ON_LINKEDIN, "clicks", days("2024-10-01", "2026-01-09"), day -> 30);
    export(ON_LINKEDIN, "clicks", days("2026-01-10", "2026-09-30"), day -> 300);

    TrendFact trend = trend(bed.q3("2026-10-05"));

    assertThat(trend.period().first()).isAfter(day("2026-01-09"));
    assertThat(trend.verdict()).isEqualTo(Verdict.STEADY);
  }

  private static TrendFact trend(QuarterFacts facts) {
    return Optional.ofNullable(facts.trends().get(CLICKS)).orElseThrow();
  }

  private void export(Subject subject, String metric, Period days, IntUnaryOperator value) {
    InMemorySource.Export export = bed.exports.export("2026-10-03");
    int number = 0;
    for (var day : days.stream().toList()) {
      export.value(subject, metric, day.toString(), Integer.toString(value.applyAsInt(number++)));
    }
  }
}
