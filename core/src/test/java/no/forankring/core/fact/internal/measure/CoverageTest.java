package no.forankring.core.fact.internal.measure;

import static no.forankring.core.fact.engine.FactsTestbed.FACEBOOK;
import static no.forankring.core.fact.engine.FactsTestbed.LINKEDIN;
import static no.forankring.core.fact.engine.FactsTestbed.ON_FACEBOOK;
import static no.forankring.core.fact.engine.FactsTestbed.ON_LINKEDIN;
import static no.forankring.core.fact.engine.FactsTestbed.ON_SECOND_PAGE;
import static no.forankring.core.fact.engine.FactsTestbed.Q3;
import static no.forankring.core.fact.engine.FactsTestbed.days;
import static no.forankring.core.fact.engine.FactsTestbed.number;
import static no.forankring.core.fact.engine.FactsTestbed.quarter;
import static no.forankring.core.fact.engine.InMemorySource.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import no.forankring.core.fact.Computation;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.engine.FactsTestbed;
import org.junit.jupiter.api.Test;

/** Rules 3 and 4: one grain, and how much of it is known. */
class CoverageTest {

  private static final String IMPRESSIONS = "2026-Q3/linkedin:fjordtog/impressions/AC";
  private final FactsTestbed bed = new FactsTestbed();

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

  @Test
  void completeDaysAreTheirOwnGrainThoughAWholePeriodIsThere() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "impressions", Q3, "10")
        .value(ON_LINKEDIN, "impressions", source("i"), Q3, "1000");

    Fact flow = flow();

    assertThat(flow.value()).contains(number("920"));
    assertThat(flow.computation()).isEqualTo(Computation.SUM);
  }

  @Test
  void aPeriodIsNeverSplit() {
    bed.exports
        .export("2026-10-03")
        .value(ON_LINKEDIN, "impressions", source("i"), days("2026-01-01", "2026-12-31"), "365");

    assertThat(bed.q3("2026-10-05").find(IMPRESSIONS)).isEmpty();
  }

  @Test
  void monthsAreNotADayGrainAndNotTheQuarter() {
    bed.exports
        .export("2026-10-03")
        .value(ON_LINKEDIN, "impressions", source("i"), days("2026-07-01", "2026-07-31"), "1")
        .value(ON_LINKEDIN, "impressions", source("i"), days("2026-08-01", "2026-08-31"), "1")
        .value(ON_LINKEDIN, "impressions", source("i"), days("2026-09-01", "2026-09-30"), "1");

    assertThat(bed.q3("2026-10-05").find(IMPRESSIONS)).isEmpty();
  }

  @Test
  void aFlowIsCoveredByItsDaysWithAValue() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "impressions", days("2026-07-01", "2026-08-15"), "10");

    assertThat(flow().value()).contains(number("460"));
    assertThat(flow().coverage()).as("half a quarter").contains(number("0.5"));
  }

  @Test
  void aStatedZeroIsAValueAndAMissingDayIsNone() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "impressions", days("2026-07-01", "2026-08-15"), "0");

    assertThat(flow().value()).contains(number("0"));
    assertThat(flow().coverage()).contains(number("0.5"));
    assertThat(bed.q3("2026-10-05").find("2026-Q3/linkedin:fjordtog/clicks/AC")).isEmpty();
  }

  @Test
  void aFlowOfSeveralChannelsIsCoveredByTheirChannelDays() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "impressions", Q3, "10")
        .daily(ON_FACEBOOK, "impressions", days("2026-07-01", "2026-07-23"), "10")
        .daily(ON_SECOND_PAGE, "impressions", quarter("2025-Q3"), "10");

    Fact all = bed.q3("2026-10-05").find("2026-Q3/all/impressions/AC").orElseThrow();

    assertThat(all.value()).contains(number("1150"));
    assertThat(all.coverage().orElseThrow().doubleValue())
        .as("92, 23 and 0 of 92 days")
        .isCloseTo(115.0 / 276, within(1e-12));
  }

  @Test
  void aRatioIsCoveredAsItsLowerPart() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "clicks", days("2026-07-01", "2026-08-15"), "1")
        .daily(ON_LINKEDIN, "impressions", Q3, "10");

    Fact rate = bed.q3("2026-10-05").find("2026-Q3/linkedin:fjordtog/click_rate/AC").orElseThrow();

    assertThat(rate.coverage()).contains(number("0.5"));
    assertThat(rate.allowsVerdict()).isFalse();
  }

  @Test
  void aLevelIsCoveredWhereItIsKnownOnTheLastDay() {
    bed.reading("2026-09-30", LINKEDIN, 1000);
    bed.reading("2026-09-29", FACEBOOK, 1000);

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(facts.find("2026-Q3/linkedin:fjordtog/followers/AC").orElseThrow().coverage())
        .contains(number("1"));
    assertThat(facts.find("2026-Q3/facebook:fjordtog/followers/AC").orElseThrow().coverage())
        .contains(number("0"));
    assertThat(facts.find("2026-Q3/all/followers/AC").orElseThrow().coverage())
        .contains(number("0"));
  }

  @Test
  void theVerdictBeginsAtNinetyPerCent() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "impressions", days("2026-07-01", "2026-09-21"), "10")
        .daily(ON_FACEBOOK, "impressions", days("2026-07-01", "2026-09-20"), "10");

    assertThat(flow().allowsVerdict()).as("83 of 92").isTrue();
    assertThat(
            bed.q3("2026-10-05")
                .find("2026-Q3/facebook:fjordtog/impressions/AC")
                .orElseThrow()
                .allowsVerdict())
        .as("82 of 92")
        .isFalse();
  }

  private Fact flow() {
    return bed.q3("2026-10-05").find(IMPRESSIONS).orElseThrow();
  }
}
