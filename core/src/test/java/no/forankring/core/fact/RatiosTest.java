package no.forankring.core.fact;

import static no.forankring.core.fact.FactsTestbed.ON_FACEBOOK;
import static no.forankring.core.fact.FactsTestbed.ON_LINKEDIN;
import static no.forankring.core.fact.FactsTestbed.ON_SECOND_PAGE;
import static no.forankring.core.fact.FactsTestbed.Q3;
import static no.forankring.core.fact.FactsTestbed.number;
import static no.forankring.core.fact.FactsTestbed.value;
import static no.forankring.core.fact.InMemorySource.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A ratio is recomputed from its two parts. */
class RatiosTest {

  private final FactsTestbed bed = new FactsTestbed();

  @Test
  void aRatioIsRecomputedFromItsPartsAndNeverAveraged() {
    bed.exports
        .export("2026-10-03")
        .value(ON_FACEBOOK, "clicks", "2026-07-01", "1")
        .value(ON_FACEBOOK, "impressions", "2026-07-01", "2")
        .value(ON_FACEBOOK, "clicks", "2026-07-02", "1")
        .value(ON_FACEBOOK, "impressions", "2026-07-02", "98")
        .value(ON_SECOND_PAGE, "clicks", "2026-07-01", "8")
        .value(ON_SECOND_PAGE, "impressions", "2026-07-01", "300");

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(value(facts, "2026-Q3/facebook:fjordtog/click_rate/AC")).contains(number("0.02"));
    assertThat(value(facts, "2026-Q3/platform:facebook/click_rate/AC"))
        .as("10 of 400, not the mean of 2 and 2.7 %")
        .contains(number("0.025"));
  }

  @Test
  void aRatioWhoseDenominatorIsNothingHasNoValue() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_FACEBOOK, "clicks", Q3, "0")
        .daily(ON_FACEBOOK, "impressions", Q3, "0");

    assertThat(bed.q3("2026-10-05").find("2026-Q3/facebook:fjordtog/click_rate/AC")).isEmpty();
  }

  @Test
  void aRatioLeavesOutAChannelThatHasOnlyOneOfItsParts() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_FACEBOOK, "clicks", Q3, "1")
        .daily(ON_FACEBOOK, "impressions", Q3, "10")
        .daily(ON_SECOND_PAGE, "clicks", Q3, "1000");

    assertThat(value(bed.q3("2026-10-05"), "2026-Q3/platform:facebook/click_rate/AC"))
        .contains(number("0.1"));
  }

  @Test
  void theRateOfResponsesUsesOurOwnCountWhereThePlatformHasNone() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "reactions", Q3, "2")
        .daily(ON_LINKEDIN, "comments", Q3, "1")
        .daily(ON_LINKEDIN, "impressions", Q3, "100")
        .daily(ON_FACEBOOK, "reactions", Q3, "2")
        .daily(ON_FACEBOOK, "comments", Q3, "1")
        .daily(ON_FACEBOOK, "engagements", Q3, "8")
        .daily(ON_FACEBOOK, "impressions", Q3, "100");

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(value(facts, "2026-Q3/linkedin:fjordtog/engagement_rate/AC"))
        .contains(number("0.03"));
    assertThat(value(facts, "2026-Q3/facebook:fjordtog/engagement_rate/AC"))
        .contains(number("0.08"));
    assertThat(facts.find("2026-Q3/all/engagement_rate/AC")).isEmpty();
  }

  @Test
  void thePlatformsCountAndOurOwnAreNotAddedInOneRate() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_FACEBOOK, "engagements", Q3, "8")
        .daily(ON_FACEBOOK, "impressions", Q3, "100")
        .daily(ON_SECOND_PAGE, "reactions", Q3, "2")
        .daily(ON_SECOND_PAGE, "comments", Q3, "1")
        .daily(ON_SECOND_PAGE, "impressions", Q3, "100");

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(value(facts, "2026-Q3/platform:facebook/engagement_rate/AC"))
        .contains(number("0.08"));
    assertThat(value(facts, "2026-Q3/facebook:fjordtog-jobb/engagement_rate/AC"))
        .contains(number("0.03"));
  }

  @Test
  void whatAnEnquiryCostsHasTheCurrencyOfWhatWasSpent() {
    bed.exports
        .export("2026-10-03")
        .value(ON_FACEBOOK, "spend", source("spend"), Q3, "4100", Optional.of("NOK"))
        .daily(ON_FACEBOOK, "leads", Q3, "0.25")
        .value(ON_LINKEDIN, "spend", source("spend"), Q3, "100", Optional.of("EUR"))
        .daily(ON_LINKEDIN, "leads", Q3, "0.25");

    QuarterFacts facts = bed.q3("2026-10-05");
    Fact cost = facts.find("2026-Q3/facebook:fjordtog/cost_per_lead/AC").orElseThrow();

    assertThat(cost.value().orElseThrow().doubleValue()).isBetween(178.26, 178.27);
    assertThat(cost.currency()).contains("NOK");
    assertThat(facts.find("2026-Q3/all/cost_per_lead/AC")).as("kroner and euros").isEmpty();
  }
}
