package no.forankring.core.fact.internal.targets;

import static no.forankring.core.fact.engine.FactsTestbed.FACEBOOK;
import static no.forankring.core.fact.engine.FactsTestbed.ON_FACEBOOK;
import static no.forankring.core.fact.engine.FactsTestbed.ON_LINKEDIN;
import static no.forankring.core.fact.engine.FactsTestbed.Q3;
import static no.forankring.core.fact.engine.FactsTestbed.days;
import static no.forankring.core.fact.engine.FactsTestbed.number;
import static no.forankring.core.fact.engine.FactsTestbed.quarter;
import static no.forankring.core.fact.engine.FactsTestbed.target;
import static no.forankring.core.fact.engine.InMemorySource.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.fact.TargetFact.Status;
import no.forankring.core.fact.engine.FactsTestbed;
import no.forankring.core.observation.Break;
import no.forankring.core.observation.Platform;
import no.forankring.core.period.Period;
import org.junit.jupiter.api.Test;

/** Reached or missed; on course from 70 %, at risk from 30 %; too early, or cannot tell. */
class TargetStatusTest {

  private final FactsTestbed bed = new FactsTestbed();

  /** Follows at the ends of seven months: 5 000 in the end, by 130 a month, 30 more or less. */
  private void followers() {
    long[] levels = {4220, 4320, 4480, 4610, 4710, 4870, 5000};
    for (int i = 0; i < levels.length; i++) {
      bed.reading(day("2026-04-01").plusMonths(i).minusDays(1).toString(), FACEBOOK, levels[i]);
    }
  }

  private Status by(String value) {
    bed.targets.clear();
    bed.aim("followers", "facebook:fjordtog").at("2026-12-31").atLeast(value);
    return target(bed.q3("2026-10-05")).status();
  }

  @Test
  void theChanceOfMeetingItDecides() {
    followers();
    bed.aim("followers", "facebook:fjordtog").at("2026-12-31").atLeast("5390");
    TargetFact.Range range = target(bed.q3("2026-10-05")).forecast().orElseThrow();
    assertThat(range.p50()).isCloseTo(number("5390"), within(number("10")));

    for (int value = 5000; value <= 5800; value += 25) {
      bed.targets.clear();
      bed.aim("followers", "facebook:fjordtog").at("2026-12-31").atLeast("" + value);
      TargetFact aim = target(bed.q3("2026-10-05"));
      assertThat(aim.status())
          .as("%d, chance %s", value, aim.probability())
          .isEqualTo(
              value == 5000
                  ? Status.REACHED
                  : expected(aim.probability().orElseThrow().doubleValue()));
    }
  }

  private static Status expected(double chance) {
    return chance >= 0.7 ? Status.ON_COURSE : chance >= 0.3 ? Status.AT_RISK : Status.OFF_COURSE;
  }

  @Test
  void whatIsLikelyIsOnCourseWhatIsEvenIsAtRiskAndWhatIsUnlikelyIsOffCourse() {
    followers();

    assertThat(by("5300")).isEqualTo(Status.ON_COURSE);
    assertThat(by("5390")).isEqualTo(Status.AT_RISK);
    assertThat(by("5500")).isEqualTo(Status.OFF_COURSE);
  }

  @Test
  void aLevelThatIsThereBeforeItsDeadlineIsReached() {
    followers();

    assertThat(by("5000")).isEqualTo(Status.REACHED);
    assertThat(by("5001")).isNotEqualTo(Status.REACHED);
  }

  @Test
  void atLeastIsReachedAndAtMostIsKeptAtTheValueItself() {
    bed.exports.export("2026-10-03").daily(ON_LINKEDIN, "posts_published", Q3, "1");
    bed.aim("posts_published", "linkedin:fjordtog").atLeast("92");
    bed.aim("posts_published", "linkedin:fjordtog").atLeast("93");
    bed.aim("posts_published", "linkedin:fjordtog").atMost("92");
    bed.aim("posts_published", "linkedin:fjordtog").atMost("91");

    assertThat(bed.q3("2026-10-05").targets())
        .extracting(TargetFact::status)
        .containsExactly(Status.REACHED, Status.MISSED, Status.REACHED, Status.MISSED);
  }

  @Test
  void aSumThatHasGoneTooFarIsMissedBeforeItsDeadline() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "unsubscribes", days("2026-01-01", "2026-09-30"), "1");
    bed.aim("unsubscribes", "linkedin:fjordtog").from("2026-01-01", "2026-12-31").atMost("272");
    bed.aim("unsubscribes", "linkedin:fjordtog").from("2026-01-01", "2026-12-31").atMost("400");

    List<TargetFact> both = bed.q3("2026-10-05").targets();

    assertThat(both.getFirst().actual()).contains(number("273"));
    assertThat(both.getFirst().status()).isEqualTo(Status.MISSED);
    assertThat(both.getLast().status()).isEqualTo(Status.ON_COURSE);
  }

  @Test
  void withoutAnActualNobodyCanTell() {
    bed.aim("followers", "facebook:fjordtog").at("2027-03-31").atLeast("100000");

    TargetFact wish = target(bed.q3("2026-10-05"));

    assertThat(wish.status()).isEqualTo(Status.CANNOT_TELL);
    assertThat(wish.actual()).isEmpty();
    assertThat(wish.gap()).as("missing is absent, never the whole target").isEmpty();
    assertThat(wish.paceNeeded()).isEmpty();
    assertThat(wish.notWithinFiveYears()).isFalse();
  }

  @Test
  void belowNinetyPerCentOfTheDaysThereIsAGapAndNoVerdict() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "link_clicks", days("2026-07-01", "2026-09-21"), "10")
        .daily(ON_FACEBOOK, "link_clicks", days("2026-07-01", "2026-09-20"), "10");
    bed.aim("link_clicks", "linkedin:fjordtog").atLeast("1000");
    bed.aim("link_clicks", "facebook:fjordtog").atLeast("1000");

    List<TargetFact> both = bed.q3("2026-10-05").targets();

    assertThat(both.getFirst().status()).as("83 of 92 days").isEqualTo(Status.MISSED);
    assertThat(both.getLast().status()).as("82 of 92 days").isEqualTo(Status.CANNOT_TELL);
    assertThat(both.getLast().gap()).contains(number("-180"));
  }

  @Test
  void aLevelThatIsNotKnownOnTheLastDayAllowsNoVerdict() {
    bed.reading("2026-06-30", FACEBOOK, 4000);
    bed.exports
        .export("2026-10-03")
        .daily(ON_FACEBOOK, "followers_net", days("2026-07-01", "2026-09-29"), "1");
    bed.aim("followers", "facebook:fjordtog").at("2026-09-30").atLeast("4000");

    TargetFact aim = target(bed.q3("2026-10-05"));

    assertThat(aim.actual()).contains(number("4091"));
    assertThat(aim.status()).isEqualTo(Status.CANNOT_TELL);
  }

  @Test
  void aBreakAmongTheDaysThatCountAllowsNoVerdict() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "impressions", days("2026-01-01", "2026-09-30"), "10");
    bed.aim("impressions", "linkedin:fjordtog").from("2026-01-01", "2026-12-31").atLeast("1");
    assertThat(target(bed.q3("2026-10-05")).status()).isEqualTo(Status.REACHED);

    bed.breaks.add(Break.of(Platform.LINKEDIN, "impressions", day("2026-03-01"), "anew"));
    assertThat(target(bed.q3("2026-10-05")).status()).isEqualTo(Status.CANNOT_TELL);
  }

  @Test
  void aBreakThatIsAnnouncedBeforeTheDeadlineAllowsNoOutlook() {
    followers();
    bed.breaks.add(Break.of(Platform.FACEBOOK, "followers", day("2026-12-01"), "anew"));

    assertThat(by("5300")).isEqualTo(Status.CANNOT_TELL);
  }

  @Test
  void nothingIsFittedAcrossABreak() {
    followers();
    bed.breaks.add(Break.of(Platform.FACEBOOK, "followers", day("2026-05-15"), "anew"));

    assertThat(by("5300")).as("four months are left").isEqualTo(Status.TOO_EARLY);
  }

  @Test
  void aBreakOnTheFirstDayThatCountsHarmsNothing() {
    bed.exports.export("2026-10-03").daily(ON_LINKEDIN, "impressions", Q3, "10");
    bed.breaks.add(Break.of(Platform.LINKEDIN, "impressions", day("2026-07-01"), "anew"));
    bed.breaks.add(Break.of(Platform.FACEBOOK, "impressions", day("2026-08-01"), "anew"));
    bed.aim("impressions", "linkedin:fjordtog").atLeast("920");

    assertThat(target(bed.q3("2026-10-05")).status()).isEqualTo(Status.REACHED);
  }

  @Test
  void oneQuarterThatIsCompleteIsEnoughToSayReachedOrMissed() {
    Period only = quarter("2026-Q3");
    bed.exports.export("2026-10-03").daily(ON_LINKEDIN, "link_clicks", only, "10");
    bed.aim("link_clicks", "linkedin:fjordtog").atLeast("921");

    TargetFact aim = target(bed.q3("2026-10-05"));

    assertThat(aim.status()).isEqualTo(Status.MISSED);
    assertThat(aim.probability()).as("what is over has no chance").isEmpty();
  }

  @Test
  void itIsTooEarlyUntilSixMonthsAreKnown() {
    for (int month = 7; month <= 9; month++) {
      bed.reading(
          LocalDate.of(2026, month, 1).plusMonths(1).minusDays(1).toString(), FACEBOOK, 5000);
    }
    bed.aim("followers", "facebook:fjordtog").at("2027-12-31").atLeast("6000");

    assertThat(target(bed.q3("2026-10-05")).tooEarlyUntil()).contains(day("2026-12-31"));
  }

  @Test
  void itIsNeverTooEarlyPastTheDeadline() {
    bed.reading("2026-09-30", FACEBOOK, 5000);
    bed.aim("followers", "facebook:fjordtog").at("2026-11-30").atLeast("6000");

    assertThat(target(bed.q3("2026-10-05")).tooEarlyUntil()).contains(day("2026-11-30"));
  }

  @Test
  void whatHasNotBegunIsTooEarlyUntilItBegins() {
    bed.aim("clicks", "linkedin:fjordtog").from("2027-01-01", "2027-12-31").atLeast("100");

    TargetFact aim = target(bed.q3("2026-10-05"));

    assertThat(aim.status()).isEqualTo(Status.TOO_EARLY);
    assertThat(aim.tooEarlyUntil()).contains(day("2027-01-01"));
  }

  @Test
  void aDeadlineBeyondFiveYearsIsTooFarAndNotIncomplete() {
    followers();
    bed.aim("followers", "facebook:fjordtog").at("2031-12-31").atLeast("9000");

    TargetFact far = target(bed.q3("2026-10-05"));

    assertThat(far.status()).isEqualTo(Status.CANNOT_TELL);
    assertThat(far.silence()).contains(TargetFact.Silence.TOO_FAR);
  }

  @Test
  void whatIsNotKnownIsIncomplete() {
    bed.aim("followers", "facebook:fjordtog").at("2026-12-31").atLeast("9000");

    assertThat(target(bed.q3("2026-10-05")).silence()).contains(TargetFact.Silence.INCOMPLETE);
  }
}
