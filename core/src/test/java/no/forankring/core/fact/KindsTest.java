package no.forankring.core.fact;

import static no.forankring.core.fact.FactsTestbed.ON_FACEBOOK;
import static no.forankring.core.fact.FactsTestbed.ON_LINKEDIN;
import static no.forankring.core.fact.FactsTestbed.ON_SECOND_PAGE;
import static no.forankring.core.fact.FactsTestbed.Q3;
import static no.forankring.core.fact.FactsTestbed.days;
import static no.forankring.core.fact.FactsTestbed.number;
import static no.forankring.core.fact.FactsTestbed.quarter;
import static no.forankring.core.fact.FactsTestbed.value;
import static no.forankring.core.fact.InMemorySource.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.forankring.core.observation.Platform;
import no.forankring.core.observation.Source;
import no.forankring.core.observation.Subject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rule 1: what a metric's kind allows. */
@Tag("locale")
class KindsTest {

  private final FactsTestbed bed = new FactsTestbed();

  @Test
  void aFlowAddsOverDaysAndOverChannelsWhereThePlatformsMeanTheSame() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "impressions", Q3, "10")
        .daily(ON_FACEBOOK, "impressions", Q3, "1.5");

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(value(facts, "2026-Q3/linkedin:fjordtog/impressions/AC")).contains(number("920"));
    assertThat(value(facts, "2026-Q3/all/impressions/AC").orElseThrow())
        .isEqualByComparingTo("1058");
    assertThat(value(facts, "2026-Q3/group:sales/impressions/AC").orElseThrow())
        .isEqualByComparingTo("1058");
  }

  @Test
  void aFlowThePlatformsCountDifferentlyAddsWithinOnePlatformOnly() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "engagements", Q3, "3")
        .daily(ON_FACEBOOK, "engagements", Q3, "2")
        .daily(ON_SECOND_PAGE, "engagements", Q3, "1");

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(facts.find("2026-Q3/all/engagements/AC")).isEmpty();
    assertThat(facts.find("2026-Q3/group:sales/engagements/AC")).isEmpty();
    assertThat(value(facts, "2026-Q3/platform:facebook/engagements/AC")).contains(number("276"));
  }

  @Test
  void aMetricOnlyOnePlatformHasIsStillNotEveryonesNumber() {
    bed.exports.export("2026-10-03").daily(ON_FACEBOOK, "views", Q3, "2");

    assertThat(bed.q3("2026-10-05").find("2026-Q3/all/views/AC")).isEmpty();
  }

  @Test
  void reachIsNeverSummedButBoundedByItsLargestDayAndTheSum() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_FACEBOOK, "reach", days("2026-07-01", "2026-09-29"), "100")
        .value(ON_FACEBOOK, "reach", "2026-09-30", "700");

    Fact reach = bed.q3("2026-10-05").find("2026-Q3/facebook:fjordtog/reach/AC").orElseThrow();

    assertThat(reach.value()).isEmpty();
    assertThat(reach.bounds()).contains(new Bounds(number("700"), Optional.of(number("9800"))));
  }

  @Test
  void reachHasNoUpperBoundWhereADayIsMissing() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_FACEBOOK, "reach", days("2026-07-01", "2026-09-29"), "100");

    Fact reach = bed.q3("2026-10-05").find("2026-Q3/facebook:fjordtog/reach/AC").orElseThrow();

    assertThat(reach.bounds()).contains(new Bounds(number("100"), Optional.empty()));
  }

  @Test
  void reachHasNoUpperBoundWhereTheSourceCoversOnlyOrganicViews() {
    Source organic = new Source("linkedin/content", "Unique impressions (organic)", 1, true);
    InMemorySource.Export export = bed.exports.export("2026-10-03");
    Q3.stream()
        .forEach(
            day ->
                export.value(
                    ON_LINKEDIN,
                    "reach",
                    organic,
                    no.forankring.core.period.Period.day(day),
                    "40"));

    Fact reach = bed.q3("2026-10-05").find("2026-Q3/linkedin:fjordtog/reach/AC").orElseThrow();

    assertThat(reach.bounds()).contains(new Bounds(number("40"), Optional.empty()));
  }

  @Test
  void reachStandsWhereAnExportCoversExactlyTheQuarter() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_FACEBOOK, "reach", Q3, "100")
        .value(ON_FACEBOOK, "reach", source("reach"), Q3, "4321");

    Fact reach = bed.q3("2026-10-05").find("2026-Q3/facebook:fjordtog/reach/AC").orElseThrow();

    assertThat(reach.value()).contains(number("4321"));
    assertThat(reach.computation()).isEqualTo(Computation.EXACT_PERIOD);
  }

  @Test
  void reachOfTwoChannelsHasNoNumberAtAll() {
    bed.exports
        .export("2026-10-03")
        .value(ON_FACEBOOK, "reach", source("reach"), Q3, "4321")
        .value(ON_SECOND_PAGE, "reach", source("reach"), Q3, "10");

    assertThat(bed.q3("2026-10-05").find("2026-Q3/platform:facebook/reach/AC")).isEmpty();
  }

  @Test
  void aRatioIsRecomputedFromItsPartsAndNeverAveraged() {
    bed.exports
        .export("2026-10-03")
        .value(ON_FACEBOOK, "clicks", "2026-07-01", "1")
        .value(ON_FACEBOOK, "impressions", "2026-07-01", "2")
        .value(ON_FACEBOOK, "clicks", "2026-07-02", "1")
        .value(ON_FACEBOOK, "impressions", "2026-07-02", "98")
        .value(ON_SECOND_PAGE, "clicks", "2026-07-01", "8")
        .value(ON_SECOND_PAGE, "impressions", "2026-07-01", "100");

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(value(facts, "2026-Q3/facebook:fjordtog/click_rate/AC")).contains(number("0.02"));
    assertThat(value(facts, "2026-Q3/platform:facebook/click_rate/AC")).contains(number("0.05"));
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
  void moneyNeverAddsOverCurrencies() {
    InMemorySource.Export export = bed.exports.export("2026-10-03");
    export.value(ON_LINKEDIN, "spend", source("spend"), Q3, "100", Optional.of("NOK"));
    export.value(ON_FACEBOOK, "spend", source("spend"), Q3, "100", Optional.of("EUR"));

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(facts.find("2026-Q3/all/spend/AC")).isEmpty();
    assertThat(facts.find("2026-Q3/linkedin:fjordtog/spend/AC").orElseThrow().currency())
        .contains("NOK");
  }

  @Test
  void followsAddOverChannelsButAreLeftOutWhereOneChannelsLevelIsUnknown() {
    bed.reading("2026-09-30", FactsTestbed.LINKEDIN, 900);
    bed.reading("2026-09-30", FactsTestbed.FACEBOOK, 5000);
    assertThat(value(bed.q3("2026-10-05"), "2026-Q3/all/followers/AC")).contains(number("5900"));

    bed.reading("2026-10-04", FactsTestbed.SECOND_PAGE, 12);
    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(facts.find("2026-Q3/all/followers/AC")).isEmpty();
    assertThat(FactsTestbed.codes(facts)).contains("scope-incomplete");
  }

  @Test
  void benchmarkCompaniesNeverEnterOurOwnSums() {
    bed.exports
        .export("2026-10-03")
        .value(ON_LINKEDIN, "followers_net", source("net"), Q3, "50")
        .value(
            new Subject.OfBenchmark(Platform.LINKEDIN, "Kystbuss"),
            "followers_net",
            source("net"),
            Q3,
            "5000");

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(value(facts, "2026-Q3/all/followers_net/AC")).contains(number("50"));
    assertThat(value(facts, "2026-Q3/platform:linkedin/followers_net/AC")).contains(number("50"));
    assertThat(value(facts, "2026-Q3/benchmark:Kystbuss/followers_net/BM"))
        .contains(number("5000"));
  }

  @Test
  void aPostsLifetimeValuesNeverEnterItsChannelsFacts() {
    bed.exports
        .export("2026-10-03")
        .value(
            new Subject.OfPost(FactsTestbed.LINKEDIN, "7340"), "impressions", "2026-08-01", "999");

    assertThat(bed.q3("2026-10-05").find("2026-Q3/linkedin:fjordtog/impressions/AC")).isEmpty();
  }

  @Test
  void interactionsAreTheSumOfTheirPartsOnlyOnDaysAllPartsAreKnown() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "reactions", Q3, "2")
        .daily(ON_LINKEDIN, "comments", days("2026-07-01", "2026-09-15"), "1");

    Fact sum = bed.q3("2026-10-05").find("2026-Q3/linkedin:fjordtog/interactions/AC").orElseThrow();

    assertThat(sum.value()).contains(number("231"));
    assertThat(sum.coverage().orElseThrow()).isLessThan(number("0.84"));
    assertThat(sum.derived()).isTrue();
  }

  @Test
  void oneQuarterIsNeverMadeOfAPeriodThatReachesOutsideIt() {
    bed.exports
        .export("2026-10-03")
        .value(
            ON_LINKEDIN, "followers_net", source("net"), days("2026-06-15", "2026-09-30"), "500");

    assertThat(bed.q3("2026-10-05").find("2026-Q3/linkedin:fjordtog/followers_net/AC")).isEmpty();
  }

  @Test
  void daysAndPeriodsAreNeverMixed() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "impressions", days("2026-07-01", "2026-07-31"), "10")
        .value(ON_LINKEDIN, "impressions", source("i"), days("2026-08-01", "2026-08-31"), "1000");

    Fact flow = bed.q3("2026-10-05").find("2026-Q3/linkedin:fjordtog/impressions/AC").orElseThrow();

    assertThat(flow.value()).contains(number("310"));
    assertThat(flow.coverage()).contains(Shares.of(31, 92));
  }

  @Test
  void onePeriodEqualToTheQuarterIsPreferredToIncompleteDays() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "impressions", days("2026-07-01", "2026-07-31"), "10")
        .value(ON_LINKEDIN, "impressions", source("i"), quarter("2026-Q3"), "1000");

    Fact flow = bed.q3("2026-10-05").find("2026-Q3/linkedin:fjordtog/impressions/AC").orElseThrow();

    assertThat(flow.value()).contains(number("1000"));
    assertThat(flow.coverage()).contains(number("1"));
  }
}
