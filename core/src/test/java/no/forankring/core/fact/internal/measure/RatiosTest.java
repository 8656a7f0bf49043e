package no.forankring.core.fact.internal.measure;

import static no.forankring.core.fact.engine.FactsTestbed.LINKEDIN;
import static no.forankring.core.fact.engine.FactsTestbed.ON_FACEBOOK;
import static no.forankring.core.fact.engine.FactsTestbed.ON_LINKEDIN;
import static no.forankring.core.fact.engine.FactsTestbed.ON_SECOND_PAGE;
import static no.forankring.core.fact.engine.FactsTestbed.Q3;
import static no.forankring.core.fact.engine.FactsTestbed.days;
import static no.forankring.core.fact.engine.FactsTestbed.number;
import static no.forankring.core.fact.engine.FactsTestbed.value;
import static no.forankring.core.fact.engine.InMemorySource.day;
import static no.forankring.core.fact.engine.InMemorySource.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.Operands;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.engine.FactsTestbed;
import no.forankring.core.fact.engine.InMemorySource;
import no.forankring.core.observation.Break;
import no.forankring.core.observation.Scope;
import no.forankring.core.observation.Subject;
import no.forankring.core.period.Period;
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

  /** Spent in one place, answered in another. */
  private InMemorySource.Export spentHereAndAskedForThere(String quarter, String spend) {
    Period days = FactsTestbed.quarter(quarter);
    InMemorySource.Export export = bed.exports.export("2026-10-03");
    days.stream().forEach(day -> spent(export, ON_FACEBOOK, day, spend, "NOK"));
    return export.daily(ON_LINKEDIN, "leads", days, "2");
  }

  private static void spent(
      InMemorySource.Export export, Subject on, LocalDate day, String value, String currency) {
    export.value(on, "spend", source("spend"), Period.day(day), value, Optional.of(currency));
  }

  @Test
  void moneySpentInOnePlaceIsDividedByEnquiriesThatCameInAnother() {
    spentHereAndAskedForThere("2026-Q3", "200");
    spentHereAndAskedForThere("2025-Q3", "300");

    QuarterFacts facts = bed.q3("2026-10-05");

    for (String scope : List.of("all", "group:sales")) {
      Fact cost = facts.find("2026-Q3/" + scope + "/cost_per_lead/AC").orElseThrow();
      assertThat(cost.value()).contains(number("100"));
      assertThat(cost.currency()).contains("NOK");
      assertThat(cost.coverage()).contains(number("1"));
      assertThat(cost.operands()).contains(new Operands(number("18400"), number("184")));
      assertThat(cost.contributions()).hasSize(2 * 92);
      assertThat(value(facts, cost.id() + "#delta-py")).contains(number("-50"));
    }
    assertThat(facts.find("2026-Q3/platform:facebook/cost_per_lead/AC"))
        .as("nobody asked there")
        .isEmpty();
    assertThat(facts.find("2026-Q3/facebook:fjordtog/cost_per_lead/AC")).isEmpty();
  }

  @Test
  void aCostIsCoveredAsTheLessCoveredOfItsPartsIsAndComparedOnDaysBothHave() {
    spentHereAndAskedForThere("2025-Q3", "300");
    spentHereAndAskedForThere("2026-Q3", "200")
        .daily(ON_SECOND_PAGE, "leads", days("2026-07-01", "2026-07-23"), "2");

    QuarterFacts facts = bed.q3("2026-10-05");
    Fact cost = facts.find("2026-Q3/all/cost_per_lead/AC").orElseThrow();

    assertThat(cost.coverage()).as("92 and 23 of 184").contains(number("0.625"));
    assertThat(value(facts, cost.id())).contains(number("80"));
    assertThat(value(facts, cost.id() + "#delta-py"))
        .as("the page that is new was not there a year ago")
        .contains(number("-50"));
    assertThat(facts.find(cost.id() + "#delta-py").orElseThrow().allowsVerdict()).isFalse();
  }

  @Test
  void whatBreaksOffOneOfTheChannelsBreaksOffTheCost() {
    spentHereAndAskedForThere("2026-Q3", "200");
    spentHereAndAskedForThere("2025-Q3", "300");
    bed.breaks.add(
        Break.own(new Scope.OneChannel(LINKEDIN), "leads", day("2026-02-01"), "new form"));

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(facts.find("2026-Q3/all/cost_per_lead/AC")).isPresent();
    assertThat(facts.find("2026-Q3/all/cost_per_lead/AC#delta-py")).isEmpty();
    assertThat(FactsTestbed.codes(facts)).contains("not-compared-across-break");
  }

  @Test
  void noCostIsOfTwoCurrenciesAlsoWhereOneOfThemIsSpentElsewhere() {
    spent(spentHereAndAskedForThere("2026-Q3", "200"), ON_SECOND_PAGE, Q3.first(), "5", "EUR");

    assertThat(bed.q3("2026-10-05").find("2026-Q3/all/cost_per_lead/AC")).isEmpty();
  }
}
