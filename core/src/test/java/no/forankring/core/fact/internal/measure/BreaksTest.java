package no.forankring.core.fact.internal.measure;

import static no.forankring.core.fact.engine.FactsTestbed.LINKEDIN;
import static no.forankring.core.fact.engine.FactsTestbed.ON_FACEBOOK;
import static no.forankring.core.fact.engine.FactsTestbed.ON_LINKEDIN;
import static no.forankring.core.fact.engine.FactsTestbed.Q3;
import static no.forankring.core.fact.engine.FactsTestbed.codes;
import static no.forankring.core.fact.engine.FactsTestbed.days;
import static no.forankring.core.fact.engine.FactsTestbed.number;
import static no.forankring.core.fact.engine.FactsTestbed.quarter;
import static no.forankring.core.fact.engine.FactsTestbed.value;
import static no.forankring.core.fact.engine.InMemorySource.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.engine.FactsTestbed;
import no.forankring.core.observation.Break;
import no.forankring.core.observation.Platform;
import no.forankring.core.observation.Segment;
import no.forankring.core.observation.Subject;
import org.junit.jupiter.api.Test;

/** Nothing is compared across the day a platform changed what a metric means, silently. */
class BreaksTest {

  private static final String Q3_FOLLOWERS = "2026-Q3/linkedin:fjordtog/followers/AC";
  private static final String IMPRESSIONS = "2026-Q3/linkedin:fjordtog/impressions/AC";
  private final FactsTestbed bed = new FactsTestbed();

  private void broken(Platform platform, String metric, String day) {
    bed.breaks.add(Break.of(platform, metric, day(day), "counted-anew"));
  }

  @Test
  void nothingIsComparedAcrossABreak() {
    broken(Platform.LINKEDIN, "impressions", "2026-02-01");
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
    broken(Platform.LINKEDIN, "impressions", "2026-08-01");
    bed.exports.export("2026-10-03").daily(ON_LINKEDIN, "impressions", Q3, "10");

    Fact fact = bed.q3("2026-10-05").find(IMPRESSIONS).orElseThrow();

    assertThat(fact.value()).isPresent();
    assertThat(fact.allowsVerdict()).isFalse();
  }

  @Test
  void aBreakOnTheFirstDayComparedIsNoneBetween() {
    broken(Platform.LINKEDIN, "impressions", "2025-07-01");
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "impressions", Q3, "10")
        .daily(ON_LINKEDIN, "impressions", quarter("2025-Q3"), "10");
    assertThat(bed.q3("2026-10-05").find(IMPRESSIONS + "#delta-py")).isPresent();

    broken(Platform.LINKEDIN, "impressions", "2025-07-02");
    assertThat(bed.q3("2026-10-05").find(IMPRESSIONS + "#delta-py")).isEmpty();
  }

  @Test
  void theValuesOnBothSidesOfABreakAreStillShown() {
    broken(Platform.LINKEDIN, "impressions", "2026-07-01");
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "impressions", Q3, "10")
        .daily(ON_LINKEDIN, "impressions", quarter("2026-Q2"), "30");

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(value(facts, "2026-Q3/linkedin:fjordtog/impressions/PQ")).contains(number("2730"));
    assertThat(value(facts, IMPRESSIONS)).contains(number("920"));
    assertThat(facts.find(IMPRESSIONS).orElseThrow().allowsVerdict()).isTrue();
    assertThat(facts.find(IMPRESSIONS + "#delta-pq")).isEmpty();
  }

  @Test
  void aBreakOfAnotherPlatformOrMetricIsNone() {
    broken(Platform.FACEBOOK, "impressions", "2026-02-01");
    broken(Platform.LINKEDIN, "clicks", "2026-02-01");
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "impressions", Q3, "10")
        .daily(ON_LINKEDIN, "impressions", quarter("2025-Q3"), "10");

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(facts.find(IMPRESSIONS + "#delta-py")).isPresent();
    assertThat(facts.find("2026-Q3/all/impressions/AC#delta-py"))
        .as("the page on Facebook has no such numbers")
        .isPresent();
  }

  @Test
  void aSumOverChannelsIsNotComparedAcrossABreakOfOneOfThem() {
    broken(Platform.FACEBOOK, "impressions", "2026-02-01");
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "impressions", Q3, "10")
        .daily(ON_FACEBOOK, "impressions", Q3, "10")
        .daily(ON_LINKEDIN, "impressions", quarter("2025-Q3"), "10")
        .daily(ON_FACEBOOK, "impressions", quarter("2025-Q3"), "10");

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(facts.find(IMPRESSIONS + "#delta-py")).isPresent();
    assertThat(facts.find("2026-Q3/all/impressions/AC#delta-py")).isEmpty();
  }

  @Test
  void aBreakOfMetaIsOneOfFacebookAndInstagram() {
    broken(Platform.META, "impressions", "2026-08-01");
    bed.exports
        .export("2026-10-03")
        .daily(ON_FACEBOOK, "impressions", Q3, "10")
        .daily(ON_LINKEDIN, "impressions", Q3, "10");

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(facts.find("2026-Q3/facebook:fjordtog/impressions/AC").orElseThrow().breaks())
        .hasSize(1);
    assertThat(facts.find(IMPRESSIONS).orElseThrow().breaks()).isEmpty();
  }

  @Test
  void aBreakOfAPartIsOneOfTheWhole() {
    broken(Platform.LINKEDIN, "reactions", "2026-02-01");
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "reactions", Q3, "2")
        .daily(ON_LINKEDIN, "comments", Q3, "1")
        .daily(ON_LINKEDIN, "impressions", Q3, "10")
        .daily(ON_LINKEDIN, "reactions", quarter("2025-Q3"), "2")
        .daily(ON_LINKEDIN, "comments", quarter("2025-Q3"), "1")
        .daily(ON_LINKEDIN, "impressions", quarter("2025-Q3"), "10");

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(value(facts, "2026-Q3/linkedin:fjordtog/comments/AC#delta-py")).isPresent();
    assertThat(value(facts, "2026-Q3/linkedin:fjordtog/interactions/AC")).isPresent();
    assertThat(facts.find("2026-Q3/linkedin:fjordtog/interactions/AC#delta-py")).isEmpty();
    assertThat(value(facts, "2026-Q3/linkedin:fjordtog/engagement_rate/AC")).isPresent();
    assertThat(facts.find("2026-Q3/linkedin:fjordtog/engagement_rate/AC#delta-py")).isEmpty();
  }

  @Test
  void levelsThatBothHaveTheNewMeaningAreCompared() {
    broken(Platform.LINKEDIN, "followers", "2026-05-01");
    bed.reading("2025-09-30", LINKEDIN, 800);
    bed.reading("2026-06-30", LINKEDIN, 950);
    bed.reading("2026-09-30", LINKEDIN, 1000);

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(facts.find("2026-Q3/linkedin:fjordtog/followers/AC#delta-pq")).isPresent();
    assertThat(facts.find("2026-Q3/linkedin:fjordtog/followers/AC#delta-py")).isEmpty();
  }

  @Test
  void aLevelCarriedAcrossABreakOfItsChangesSaysSo() {
    broken(Platform.LINKEDIN, "followers_net", "2026-05-01");
    bed.reading("2026-04-15", LINKEDIN, 800);
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "followers_net", days("2026-04-16", "2026-09-30"), "1");
    Fact carried = bed.q3("2026-10-05").find(Q3_FOLLOWERS).orElseThrow();
    assertThat(carried.breaks()).hasSize(1);
    assertThat(carried.allowsVerdict()).isFalse();

    bed.reading("2026-05-01", LINKEDIN, 820);
    assertThat(bed.q3("2026-10-05").find(Q3_FOLLOWERS).orElseThrow().breaks())
        .as("read off after the break, nothing is carried across it")
        .isEmpty();
  }

  @Test
  void aSegmentHasTheBreaksOfItsChannelsPlatform() {
    broken(Platform.LINKEDIN, "impressions", "2026-08-01");
    Subject norway = new Subject.OfSegment(LINKEDIN, Segment.of(Map.of("country", "NO")));
    bed.exports.export("2026-10-03").daily(norway, "impressions", Q3, "10");

    assertThat(
            bed.q3("2026-10-05")
                .find("2026-Q3/linkedin:fjordtog[country=NO]/impressions/AC")
                .orElseThrow()
                .allowsVerdict())
        .isFalse();
  }
}
