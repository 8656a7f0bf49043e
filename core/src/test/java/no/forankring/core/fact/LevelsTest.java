package no.forankring.core.fact;

import static no.forankring.core.fact.FactsTestbed.FACEBOOK;
import static no.forankring.core.fact.FactsTestbed.LINKEDIN;
import static no.forankring.core.fact.FactsTestbed.ON_FACEBOOK;
import static no.forankring.core.fact.FactsTestbed.ON_LINKEDIN;
import static no.forankring.core.fact.FactsTestbed.Q3;
import static no.forankring.core.fact.FactsTestbed.codes;
import static no.forankring.core.fact.FactsTestbed.days;
import static no.forankring.core.fact.FactsTestbed.number;
import static no.forankring.core.fact.FactsTestbed.value;
import static no.forankring.core.fact.InMemorySource.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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
}
