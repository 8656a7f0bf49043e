package no.forankring.core.fact.internal.measure;

import static no.forankring.core.fact.engine.FactsTestbed.FACEBOOK;
import static no.forankring.core.fact.engine.FactsTestbed.ON_FACEBOOK;
import static no.forankring.core.fact.engine.FactsTestbed.ON_LINKEDIN;
import static no.forankring.core.fact.engine.FactsTestbed.ON_SECOND_PAGE;
import static no.forankring.core.fact.engine.FactsTestbed.Q3;
import static no.forankring.core.fact.engine.FactsTestbed.codes;
import static no.forankring.core.fact.engine.FactsTestbed.days;
import static no.forankring.core.fact.engine.FactsTestbed.number;
import static no.forankring.core.fact.engine.FactsTestbed.value;
import static no.forankring.core.fact.engine.InMemorySource.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.engine.FactsTestbed;
import no.forankring.core.fact.engine.InMemorySource;
import no.forankring.core.observation.Platform;
import no.forankring.core.observation.Subject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rule 1: what a metric's kind allows. */
@Tag("locale")
class KindsTest {

  private static final Optional<String> NOK = Optional.of("NOK");
  private static final Optional<String> EUR = Optional.of("EUR");
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
  void aLevelAddsOverNothing() {
    bed.exports
        .export("2026-10-03")
        .value(ON_FACEBOOK, "survey_answers", "2026-09-30", "10")
        .value(ON_SECOND_PAGE, "survey_answers", "2026-09-30", "5");

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(value(facts, "2026-Q3/facebook:fjordtog/survey_answers/AC")).contains(number("10"));
    assertThat(facts.find("2026-Q3/platform:facebook/survey_answers/AC")).isEmpty();
    assertThat(facts.find("2026-Q3/all/survey_answers/AC")).isEmpty();
  }

  @Test
  void aLevelIsItsLastValueInTimeNotItsSum() {
    bed.exports
        .export("2026-10-03")
        .value(ON_FACEBOOK, "survey_answers", "2026-07-10", "100")
        .value(ON_FACEBOOK, "survey_answers", "2026-08-15", "10");

    Fact level =
        bed.q3("2026-10-05").find("2026-Q3/facebook:fjordtog/survey_answers/AC").orElseThrow();

    assertThat(level.value()).contains(number("10"));
    assertThat(level.coverage()).as("not known on the last day").contains(number("0"));
  }

  @Test
  void aChannelThatIsKnownToHaveFollowersIsNotLeftOutOfTheirSum() {
    bed.reading("2026-09-30", FACEBOOK, 5000);
    bed.exports.export("2026-10-03").daily(ON_LINKEDIN, "followers_net", Q3, "2");

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(value(facts, "2026-Q3/platform:facebook/followers/AC")).contains(number("5000"));
    assertThat(facts.find("2026-Q3/all/followers/AC")).isEmpty();
    assertThat(codes(facts)).contains("scope-incomplete", "level-needs-reading");
  }

  @Test
  void aChannelWithTwoCurrenciesIsNotLeftOutOfASumThatHasOnlyOneOfThem() {
    bed.exports
        .export("2026-10-03")
        .value(ON_LINKEDIN, "spend", source("spend"), days("2026-07-01", "2026-07-01"), "1", NOK)
        .value(ON_LINKEDIN, "spend", source("spend"), days("2026-07-02", "2026-07-02"), "1", EUR)
        .value(ON_FACEBOOK, "spend", source("spend"), Q3, "100", NOK);

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(facts.find("2026-Q3/linkedin:fjordtog/spend/AC")).isEmpty();
    assertThat(facts.find("2026-Q3/all/spend/AC")).isEmpty();
    assertThat(value(facts, "2026-Q3/facebook:fjordtog/spend/AC")).contains(number("100"));
  }

  @Test
  void onePartAloneIsNotTheSumOfParts() {
    bed.exports.export("2026-10-03").daily(ON_LINKEDIN, "reactions", Q3, "2");

    assertThat(bed.q3("2026-10-05").find("2026-Q3/linkedin:fjordtog/interactions/AC")).isEmpty();
  }

  @Test
  void partsOfTheSameWholePeriodAddUpToo() {
    bed.exports
        .export("2026-10-03")
        .value(ON_LINKEDIN, "reactions", source("reactions"), Q3, "200")
        .value(ON_LINKEDIN, "comments", source("comments"), Q3, "30");

    assertThat(value(bed.q3("2026-10-05"), "2026-Q3/linkedin:fjordtog/interactions/AC"))
        .contains(number("230"));
  }

  @Test
  void valuesAreExactDecimals() {
    bed.exports.export("2026-10-03").daily(ON_LINKEDIN, "watch_time", Q3, "0.1");

    assertThat(value(bed.q3("2026-10-05"), "2026-Q3/linkedin:fjordtog/watch_time/AC"))
        .as("ninety-two times a tenth, not 9.199999999999998")
        .contains(number("9.2"));
  }
}
