package no.forankring.core.fact;

import static no.forankring.core.fact.FactsTestbed.ON_FACEBOOK;
import static no.forankring.core.fact.FactsTestbed.ON_LINKEDIN;
import static no.forankring.core.fact.FactsTestbed.Q3;
import static no.forankring.core.fact.FactsTestbed.codes;
import static no.forankring.core.fact.FactsTestbed.days;
import static no.forankring.core.fact.FactsTestbed.number;
import static no.forankring.core.fact.FactsTestbed.quarter;
import static no.forankring.core.fact.FactsTestbed.value;
import static no.forankring.core.fact.InMemorySource.day;
import static org.assertj.core.api.Assertions.assertThat;

import no.forankring.core.observation.Break;
import no.forankring.core.observation.Platform;
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
  void nothingIsComparedAcrossABreak() {
    bed.breaks.add(new Break(Platform.LINKEDIN, "impressions", day("2026-02-01"), "counted-anew"));
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "impressions", Q3, "10")
        .daily(ON_LINKEDIN, "impressions", quarter("2026-Q2"), "10")
        .daily(ON_LINKEDIN, "impressions", quarter("2025-Q3"), "10");

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(facts.find(IMPRESSIONS + "#delta-py")).isEmpty();
    assertThat(facts.find(IMPRESSIONS + "#delta-pq")).isPresent();
    assertThat(codes(facts)).contains("not-compared-across-break");
  }

  @Test
  void aBreakInsideTheQuarterTakesTheVerdictAway() {
    bed.breaks.add(new Break(Platform.LINKEDIN, "impressions", day("2026-08-01"), "counted-anew"));
    bed.exports.export("2026-10-03").daily(ON_LINKEDIN, "impressions", Q3, "10");

    Fact fact = bed.q3("2026-10-05").find(IMPRESSIONS).orElseThrow();

    assertThat(fact.value()).isPresent();
    assertThat(fact.allowsVerdict()).isFalse();
  }
}
