package no.forankring.core.fact.internal.measure;

import static no.forankring.core.fact.engine.FactsTestbed.FACEBOOK;
import static no.forankring.core.fact.engine.FactsTestbed.LINKEDIN;
import static no.forankring.core.fact.engine.FactsTestbed.ON_FACEBOOK;
import static no.forankring.core.fact.engine.FactsTestbed.ON_LINKEDIN;
import static no.forankring.core.fact.engine.FactsTestbed.Q3;
import static no.forankring.core.fact.engine.FactsTestbed.codes;
import static no.forankring.core.fact.engine.FactsTestbed.days;
import static no.forankring.core.fact.engine.FactsTestbed.number;
import static no.forankring.core.fact.engine.FactsTestbed.value;
import static no.forankring.core.fact.engine.InMemorySource.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.Contribution;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.Notice;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.engine.FactsTestbed;
import no.forankring.core.observation.Segment;
import no.forankring.core.observation.Subject;
import org.junit.jupiter.api.Test;

/**
 * Follower levels: a reading or an exported level, plus or minus net changes over unbroken days.
 */
class LevelsTest {

  private static final String FOLLOWERS = "2026-Q3/linkedin:fjordtog/followers/AC";
  private final FactsTestbed bed = new FactsTestbed();

  @Test
  void aReadingReachesForwardOverNetChanges() {
    bed.reading("2026-06-30", LINKEDIN, 1000);
    bed.exports.export("2026-10-03").daily(ON_LINKEDIN, "followers_net", Q3, "2");

    Fact level = bed.q3("2026-10-05").find(FOLLOWERS).orElseThrow();

    assertThat(level.value()).contains(number("1184"));
    assertThat(level.derived()).isTrue();
    assertThat(level.contributions()).hasSize(93);
  }

  @Test
  void aReadingHoldsAtItsDaysEndSoThatDaysOwnChangeIsInIt() {
    bed.reading("2026-07-01", LINKEDIN, 1000);
    bed.exports.export("2026-10-03").daily(ON_LINKEDIN, "followers_net", Q3, "2");

    assertThat(value(bed.q3("2026-10-05"), FOLLOWERS)).contains(number("1182"));
  }

  @Test
  void aReadingReachesBackToo() {
    bed.reading("2026-10-04", LINKEDIN, 1000);
    bed.exports
        .export("2026-10-05")
        .daily(ON_LINKEDIN, "followers_net", days("2026-09-01", "2026-10-04"), "3");

    Fact level = bed.q3("2026-10-05").find(FOLLOWERS).orElseThrow();

    assertThat(level.value()).contains(number("988"));
    assertThat(level.coverage()).contains(number("1"));
  }

  @Test
  void aReadingMadeAfterTheAsOfDayIsNotKnownYet() {
    bed.reading("2026-10-04", LINKEDIN, 1000);
    bed.exports
        .export("2026-10-01")
        .daily(ON_LINKEDIN, "followers_net", days("2026-09-01", "2026-10-04"), "3");

    assertThat(bed.q3("2026-10-03").find(FOLLOWERS)).isEmpty();
  }

  @Test
  void oneDayWithoutAChangeBreaksTheChain() {
    bed.reading("2026-06-30", LINKEDIN, 1000);
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "followers_net", days("2026-07-01", "2026-08-14"), "2")
        .daily(ON_LINKEDIN, "followers_net", days("2026-08-16", "2026-09-30"), "2");

    Fact level = bed.q3("2026-10-05").find(FOLLOWERS).orElseThrow();

    assertThat(level.value()).as("as far as it is known").contains(number("1090"));
    assertThat(level.coverage()).contains(number("0"));
    assertThat(level.allowsVerdict()).isFalse();
  }

  @Test
  void gainedAndLostTogetherMakeALevel() {
    bed.reading("2026-06-30", LINKEDIN, 1000);
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "followers_gained", Q3, "3")
        .daily(ON_LINKEDIN, "followers_lost", Q3, "1");

    assertThat(value(bed.q3("2026-10-05"), FOLLOWERS)).contains(number("1184"));
  }

  @Test
  void gainedAloneNeverMakesALevel() {
    bed.reading("2026-06-30", FACEBOOK, 1000);
    bed.exports.export("2026-10-03").daily(ON_FACEBOOK, "followers_gained", Q3, "3");

    assertThat(bed.q3("2026-10-05").find("2026-Q3/facebook:fjordtog/followers/AC")).isEmpty();
  }

  @Test
  void withoutAReadingTheLevelIsRefusedWithTheLineToAdd() {
    bed.exports.export("2026-10-03").daily(ON_LINKEDIN, "followers_net", Q3, "2");

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(facts.find(FOLLOWERS)).isEmpty();
    assertThat(facts.notices())
        .contains(
            new Notice(
                "level-needs-reading", java.util.List.of("linkedin:fjordtog", "2026-09-30")));
  }

  @Test
  void aSumOfSegmentsIsNotALevel() {
    bed.exports
        .export("2026-09-30")
        .value(
            new Subject.OfSegment(LINKEDIN, Segment.of(Map.of("country", "NO"))),
            "followers",
            "2026-09-30",
            "800");

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(facts.find(FOLLOWERS)).isEmpty();
    assertThat(value(facts, "2026-Q3/linkedin:fjordtog[country=NO]/followers/AC"))
        .contains(number("800"));
  }

  @Test
  void anExportedLevelHoldsAtItsPeriodsLastDay() {
    bed.exports
        .export("2026-10-03")
        .value(ON_LINKEDIN, "followers", source("Total"), days("2026-09-01", "2026-09-30"), "1500");

    Fact level = bed.q3("2026-10-05").find(FOLLOWERS).orElseThrow();

    assertThat(level.value()).contains(number("1500"));
    assertThat(level.derived()).isFalse();
    assertThat(level.computation()).isEqualTo(Computation.LAST);
  }

  @Test
  void theNearerOfTwoStatedLevelsIsTheStart() {
    bed.reading("2026-06-30", LINKEDIN, 1000);
    bed.reading("2026-10-02", LINKEDIN, 2000);
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "followers_net", days("2026-07-01", "2026-10-02"), "2");

    assertThat(value(bed.q3("2026-10-05"), FOLLOWERS)).contains(number("1996"));
    assertThat(codes(bed.q3("2026-10-05"))).doesNotContain("level-needs-reading");
  }

  @Test
  void betweenTwoReadingsTheChangesReachFromEitherSide() {
    bed.reading("2026-06-30", LINKEDIN, 1000);
    bed.reading("2026-12-31", LINKEDIN, 5000);
    bed.exports
        .export("2027-01-03")
        .daily(ON_LINKEDIN, "followers_net", days("2026-07-01", "2026-08-01"), "2")
        .daily(ON_LINKEDIN, "followers_net", days("2026-08-03", "2026-12-31"), "1");

    assertThat(value(bed.facts("2026-Q3", "2027-01-05"), FOLLOWERS))
        .as("2 August is missing: only the later reading reaches back to 30 September")
        .contains(number("4908"));
  }

  @Test
  void aLevelThatFellIsCarriedDownToo() {
    bed.reading("2026-06-30", LINKEDIN, 1000);
    bed.exports.export("2026-10-03").daily(ON_LINKEDIN, "followers_net", Q3, "-3");

    assertThat(value(bed.q3("2026-10-05"), FOLLOWERS)).contains(number("724"));
  }

  @Test
  void whatIsStatedForTheLastDayIsNotRecomputed() {
    bed.reading("2026-06-30", LINKEDIN, 1000);
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "followers_net", Q3, "2")
        .value(ON_LINKEDIN, "followers", "2026-09-30", "1500");

    Fact level = bed.q3("2026-10-05").find(FOLLOWERS).orElseThrow();

    assertThat(level.value()).contains(number("1500"));
    assertThat(level.derived()).isFalse();
  }

  @Test
  void anExportedLevelIsCarriedByNetChangesAsAReadingIs() {
    bed.exports
        .export("2026-10-03")
        .value(ON_LINKEDIN, "followers", "2026-09-20", "1500")
        .daily(ON_LINKEDIN, "followers_net", days("2026-09-21", "2026-09-30"), "2");

    Fact level = bed.q3("2026-10-05").find(FOLLOWERS).orElseThrow();

    assertThat(level.value()).contains(number("1520"));
    assertThat(level.computation()).isEqualTo(Computation.DERIVED_LEVEL);
  }

  @Test
  void theDayTheNetChangeIsMissingGainedLessLostServes() {
    bed.reading("2026-09-28", LINKEDIN, 1000);
    bed.exports
        .export("2026-10-03")
        .value(ON_LINKEDIN, "followers_net", "2026-09-29", "5")
        .value(ON_LINKEDIN, "followers_gained", "2026-09-29", "900")
        .value(ON_LINKEDIN, "followers_lost", "2026-09-29", "1")
        .value(ON_LINKEDIN, "followers_gained", "2026-09-30", "3")
        .value(ON_LINKEDIN, "followers_lost", "2026-09-30", "1");

    assertThat(value(bed.q3("2026-10-05"), FOLLOWERS)).contains(number("1007"));
  }

  @Test
  void aDerivedLevelHoldsEveryOriginItWasMadeOf() {
    bed.reading("2026-09-28", LINKEDIN, 1000);
    bed.exports
        .export("2026-10-03")
        .value(ON_LINKEDIN, "followers_gained", "2026-09-29", "4")
        .value(ON_LINKEDIN, "followers_lost", "2026-09-29", "1")
        .value(ON_LINKEDIN, "followers_net", "2026-09-30", "5");

    assertThat(bed.q3("2026-10-05").find(FOLLOWERS).orElseThrow().contributions())
        .hasSize(4)
        .hasOnlyElementsOfTypes(Contribution.OfReading.class, Contribution.OfObservation.class);
  }

  @Test
  void aReadingThatDoesNotReachTheLastDayIsRefusedWithTheLineToAddToo() {
    bed.reading("2026-06-30", FACEBOOK, 1000);
    bed.exports.export("2026-10-03").daily(ON_FACEBOOK, "followers_gained", Q3, "3");

    assertThat(bed.q3("2026-10-05").notices())
        .contains(
            new Notice(
                "level-needs-reading", java.util.List.of("facebook:fjordtog", "2026-09-30")));
  }

  @Test
  void onlyTheQuartersOwnLastDayIsAskedFor() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "followers_net", days("2024-07-01", "2026-09-30"), "2");
    bed.aim("followers", "linkedin:fjordtog").at("2027-03-31").atLeast("9000");

    assertThat(bed.q3("2026-10-05").notices())
        .as("nobody can read off a page what it said a year ago")
        .filteredOn(notice -> notice.code().equals("level-needs-reading"))
        .hasSize(1);
  }

  @Test
  void aChannelNobodyKnowsFollowersOfIsNotAskedFor() {
    bed.exports.export("2026-10-03").daily(ON_LINKEDIN, "impressions", Q3, "3");

    assertThat(bed.q3("2026-10-05").notices()).isEmpty();
  }
}
