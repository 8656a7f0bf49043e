package no.forankring.core.fact.internal.quarter;

import static no.forankring.core.fact.engine.FactsTestbed.ON_FACEBOOK;
import static no.forankring.core.fact.engine.FactsTestbed.ON_LINKEDIN;
import static no.forankring.core.fact.engine.FactsTestbed.Q3;
import static no.forankring.core.fact.engine.FactsTestbed.days;
import static no.forankring.core.fact.engine.FactsTestbed.number;
import static no.forankring.core.fact.engine.FactsTestbed.quarter;
import static no.forankring.core.fact.engine.FactsTestbed.value;
import static no.forankring.core.fact.engine.InMemorySource.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.engine.FactsTestbed;
import no.forankring.core.fact.internal.measure.Shares;
import org.junit.jupiter.api.Test;

/** Rule 4: changes compare the same days, and say how many there were. */
class ComparisonsTest {

  private static final String IMPRESSIONS = "2026-Q3/linkedin:fjordtog/impressions/AC";
  private final FactsTestbed bed = new FactsTestbed();

  @Test
  void halfAQuarterIsComparedWithTheSameHalfLastYear() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "impressions", days("2026-07-01", "2026-08-15"), "12")
        .daily(ON_LINKEDIN, "impressions", quarter("2025-Q3"), "10");

    QuarterFacts facts = bed.q3("2026-10-05");
    Fact delta = facts.find(IMPRESSIONS + "#delta-py").orElseThrow();

    assertThat(delta.value()).contains(number("92"));
    assertThat(delta.coverage()).contains(number("0.5"));
    assertThat(delta.allowsVerdict()).isFalse();
    assertThat(value(facts, "2026-Q3/linkedin:fjordtog/impressions/PY"))
        .as("PY is the whole quarter")
        .contains(number("920"));
  }

  @Test
  void aLeapDayHasNoDayToCompareWith() {
    bed.exports
        .export("2024-04-03")
        .daily(ON_LINKEDIN, "impressions", quarter("2024-Q1"), "10")
        .daily(ON_LINKEDIN, "impressions", quarter("2023-Q1"), "10");

    Fact delta =
        bed.facts("2024-Q1", "2024-04-05")
            .find("2024-Q1/linkedin:fjordtog/impressions/AC#delta-py")
            .orElseThrow();

    assertThat(delta.value()).contains(number("0"));
    assertThat(delta.coverage()).contains(Shares.of(90, 91));
  }

  @Test
  void aLongerQuarterDoesNotLookLikeGrowthOverTheOneBefore() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "impressions", Q3, "10")
        .daily(ON_LINKEDIN, "impressions", quarter("2026-Q2"), "10");

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(value(facts, IMPRESSIONS + "#delta-pq")).contains(number("0"));
    assertThat(value(facts, "2026-Q3/linkedin:fjordtog/impressions/PQ")).contains(number("910"));
    assertThat(value(facts, "2026-Q2/linkedin:fjordtog/impressions/AC")).contains(number("910"));
  }

  @Test
  void aChannelNewThisYearDoesNotMakeTheWholeLookLikeGrowth() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "impressions", Q3, "10")
        .daily(ON_FACEBOOK, "impressions", Q3, "50")
        .daily(ON_LINKEDIN, "impressions", quarter("2025-Q3"), "9");

    Fact delta = bed.q3("2026-10-05").find("2026-Q3/all/impressions/AC#delta-py").orElseThrow();

    assertThat(delta.value()).contains(number("92"));
    assertThat(delta.coverage()).contains(number("0.5"));
  }

  @Test
  void aRatiosChangeIsTakenOnTheDaysBothYearsHave() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "clicks", days("2026-07-01", "2026-07-31"), "2")
        .daily(ON_LINKEDIN, "impressions", days("2026-07-01", "2026-07-31"), "10")
        .daily(ON_LINKEDIN, "clicks", days("2025-07-01", "2025-07-31"), "1")
        .daily(ON_LINKEDIN, "clicks", days("2025-08-01", "2025-09-30"), "9")
        .daily(ON_LINKEDIN, "impressions", quarter("2025-Q3"), "10");

    assertThat(value(bed.q3("2026-10-05"), "2026-Q3/linkedin:fjordtog/click_rate/AC#delta-py"))
        .contains(number("0.1"));
  }

  @Test
  void theTwentyNinthOfFebruaryIsNoDayToCompareWithEither() {
    bed.exports
        .export("2025-04-03")
        .daily(ON_LINKEDIN, "impressions", quarter("2025-Q1"), "10")
        .daily(ON_LINKEDIN, "impressions", days("2024-01-01", "2024-02-28"), "10")
        .value(ON_LINKEDIN, "impressions", "2024-02-29", "9999")
        .daily(ON_LINKEDIN, "impressions", days("2024-03-01", "2024-03-31"), "10");

    QuarterFacts facts = bed.facts("2025-Q1", "2025-04-05");

    assertThat(value(facts, "2025-Q1/linkedin:fjordtog/impressions/AC#delta-py"))
        .contains(number("0"));
    assertThat(value(facts, "2025-Q1/linkedin:fjordtog/impressions/PY"))
        .as("PY is the whole quarter")
        .contains(number("10899"));
  }

  @Test
  void theFirstDayIsComparedWithTheFirstDayOfTheQuarterBefore() {
    bed.exports
        .export("2026-10-03")
        .value(ON_LINKEDIN, "impressions", "2026-07-02", "70")
        .value(ON_LINKEDIN, "impressions", "2026-04-02", "40")
        .value(ON_LINKEDIN, "impressions", "2026-04-01", "1000");

    Fact delta = bed.q3("2026-10-05").find(IMPRESSIONS + "#delta-pq").orElseThrow();

    assertThat(delta.value()).contains(number("30"));
    assertThat(delta.coverage()).contains(Shares.of(1, 92));
  }

  @Test
  void withoutACommonDayThereIsNoChange() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "impressions", days("2026-07-01", "2026-08-15"), "12")
        .daily(ON_LINKEDIN, "impressions", days("2025-08-16", "2025-09-30"), "10");

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(facts.find(IMPRESSIONS)).isPresent();
    assertThat(facts.find("2026-Q3/linkedin:fjordtog/impressions/PY")).isPresent();
    assertThat(facts.find(IMPRESSIONS + "#delta-py")).isEmpty();
  }

  @Test
  void wholePeriodsAreComparedOnlyWhereTheyHaveTheSameDays() {
    bed.exports
        .export("2026-10-03")
        .value(ON_LINKEDIN, "impressions", source("i"), Q3, "920")
        .value(ON_LINKEDIN, "impressions", source("i"), quarter("2026-Q2"), "910")
        .value(ON_LINKEDIN, "impressions", source("i"), quarter("2025-Q3"), "900");

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(value(facts, IMPRESSIONS + "#delta-py")).contains(number("20"));
    assertThat(facts.find(IMPRESSIONS + "#delta-pq"))
        .as("92 days against 91 would look like growth")
        .isEmpty();
  }

  @Test
  void aRatioOfWholePeriodsIsComparedThoughOneIsADayLonger() {
    for (String each : List.of("2026-Q3", "2026-Q2")) {
      bed.exports
          .export("2026-10-03")
          .value(ON_LINKEDIN, "impressions", source("i"), quarter(each), "1000")
          .value(
              ON_LINKEDIN, "clicks", source("c"), quarter(each), each.endsWith("3") ? "50" : "30");
    }

    assertThat(value(bed.q3("2026-10-05"), "2026-Q3/linkedin:fjordtog/click_rate/AC#delta-pq"))
        .contains(number("0.02"));
  }

  @Test
  void wholePeriodsSayMoreThanTheFewDaysBothHave() {
    bed.exports
        .export("2026-10-03")
        .value(ON_LINKEDIN, "impressions", source("i"), Q3, "920")
        .value(ON_LINKEDIN, "impressions", "2026-07-01", "500")
        .value(ON_LINKEDIN, "impressions", source("i"), quarter("2025-Q3"), "900")
        .value(ON_LINKEDIN, "impressions", "2025-07-01", "1");

    Fact delta = bed.q3("2026-10-05").find(IMPRESSIONS + "#delta-py").orElseThrow();

    assertThat(delta.value()).contains(number("20"));
    assertThat(delta.coverage()).contains(number("1"));
  }

  @Test
  void levelsAreComparedOnTheirLastDays() {
    bed.reading("2025-09-30", FactsTestbed.LINKEDIN, 800);
    bed.reading("2026-06-30", FactsTestbed.LINKEDIN, 950);
    bed.reading("2026-09-30", FactsTestbed.LINKEDIN, 1000);

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(value(facts, "2026-Q3/linkedin:fjordtog/followers/AC#delta-py"))
        .contains(number("200"));
    assertThat(value(facts, "2026-Q3/linkedin:fjordtog/followers/AC#delta-pq"))
        .contains(number("50"));
    assertThat(value(facts, "2026-Q3/linkedin:fjordtog/followers/AC#delta-py-share"))
        .contains(number("0.25"));
  }

  @Test
  void boundsAreNotSubtracted() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_FACEBOOK, "reach", Q3, "10")
        .daily(ON_FACEBOOK, "reach", quarter("2025-Q3"), "9");

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(facts.find("2026-Q3/facebook:fjordtog/reach/PY")).isPresent();
    assertThat(facts.find("2026-Q3/facebook:fjordtog/reach/AC#delta-py")).isEmpty();
  }

  @Test
  void amountsInDifferentCurrenciesAreNotSubtracted() {
    bed.exports
        .export("2026-10-03")
        .value(ON_FACEBOOK, "spend", source("spend"), Q3, "100", Optional.of("EUR"))
        .value(
            ON_FACEBOOK, "spend", source("spend"), quarter("2025-Q3"), "900", Optional.of("NOK"));

    assertThat(bed.q3("2026-10-05").find("2026-Q3/facebook:fjordtog/spend/AC#delta-py")).isEmpty();
  }

  @Test
  void nothingIsAShareOfNothing() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "impressions", Q3, "10")
        .daily(ON_LINKEDIN, "impressions", quarter("2025-Q3"), "0");

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(value(facts, IMPRESSIONS + "#delta-py")).contains(number("920"));
    assertThat(facts.find(IMPRESSIONS + "#delta-py-share")).isEmpty();
  }
}
