package no.forankring.core.fact.internal.targets;

import static no.forankring.core.fact.engine.FactsTestbed.FACEBOOK;
import static no.forankring.core.fact.engine.FactsTestbed.LINKEDIN;
import static no.forankring.core.fact.engine.FactsTestbed.ON_LINKEDIN;
import static no.forankring.core.fact.engine.FactsTestbed.days;
import static no.forankring.core.fact.engine.FactsTestbed.number;
import static no.forankring.core.fact.engine.FactsTestbed.quarter;
import static no.forankring.core.fact.engine.FactsTestbed.target;
import static no.forankring.core.fact.engine.FactsTestbed.value;
import static no.forankring.core.fact.engine.InMemorySource.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.fact.TargetFact.Believable;
import no.forankring.core.fact.TargetFact.Status;
import no.forankring.core.fact.engine.FactsTestbed;
import no.forankring.core.fact.engine.InMemorySource;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.period.Period;
import no.forankring.core.strategy.Span;
import org.junit.jupiter.api.Test;

/** Outlooks start, and the actual stands, at the quarter's last day. */
class TargetOutlookTest {

  private final FactsTestbed bed = new FactsTestbed();

  /**
   * The followers at the end of each month up to the quarter's, each step added to the one before.
   */
  private void followers(ChannelId channel, long last, long... steps) {
    long level = last;
    LocalDate after = day("2026-10-01");
    bed.reading(after.minusDays(1).toString(), channel, level);
    for (int i = 1; i <= steps.length; i++) {
      level -= steps[steps.length - i];
      bed.reading(after.minusMonths(i).minusDays(1).toString(), channel, level);
    }
  }

  @Test
  void fiveThousandThatGainAHundredAndThirtyAMonthDoNotBecomeAHundredThousandInHalfAYear() {
    followers(FACEBOOK, 5000, 100, 160, 130, 120, 140, 130, 125, 135, 150, 110, 130, 130);
    bed.aim("followers", "facebook:fjordtog").at("2027-03-31").atLeast("100000");

    QuarterFacts facts = bed.q3("2026-09-30");
    TargetFact wish = target(facts);

    assertThat(wish.actual()).contains(number("5000"));
    assertThat(wish.gap()).contains(number("-95000"));
    assertThat(wish.paceNeeded().orElseThrow().doubleValue())
        .as("95 000 in the six months that are left")
        .isCloseTo(15_833.33, within(0.01));
    assertThat(wish.paceNow()).contains(number("130"));
    assertThat(wish.paceUnit()).isEqualTo(Span.Step.MONTH);
    assertThat(wish.forecast().orElseThrow().p50().doubleValue()).isCloseTo(5780, within(20.0));
    assertThat(wish.probability()).as("in none of the futures").contains(number("0"));
    assertThat(wish.realistic().orElseThrow().value())
        .as("what can be promised")
        .isBetween(number("5650"), number("5770"));
    assertThat(wish.realistic().orElseThrow().chance()).isBetween(number("0.75"), number("0.85"));
    assertThat(wish.stretching().orElseThrow().value()).isBetween(number("5780"), number("5900"));
    assertThat(wish.stretching().orElseThrow().chance()).isBetween(number("0.25"), number("0.4"));
    assertThat(wish.status()).isEqualTo(Status.OFF_COURSE);
    assertThat(wish.reachedBy()).isEmpty();
    assertThat(wish.notWithinFiveYears()).isTrue();
    assertThat(wish.believable()).isEqualTo(Believable.WITHOUT_PRECEDENT);
    assertThat(value(facts, "target/t1#gap")).contains(number("-95000"));
    assertThat(value(facts, "target/t1#missing")).contains(number("95000"));
  }

  @Test
  void theOutlookStartsAtTheQuartersLastDayWhateverIsKnownOfLaterDays() {
    followers(FACEBOOK, 5000, 130, 130, 130, 130, 130, 130);
    bed.reading("2026-10-31", FACEBOOK, 9000);
    bed.aim("followers", "facebook:fjordtog").at("2027-03-31").atLeast("100000");

    TargetFact wish = target(bed.q3("2026-11-02"));

    assertThat(wish.actual()).contains(number("5000"));
    assertThat(wish.forecast().orElseThrow().p50()).isCloseTo(number("5780"), within(number("15")));
  }

  @Test
  void sixObservationsAreFiveStepsAndEnough() {
    followers(FACEBOOK, 5000, 100, 160, 130, 120, 140);
    bed.aim("followers", "facebook:fjordtog").at("2027-03-31").atLeast("5100");

    assertThat(target(bed.q3("2026-10-05")).status()).isEqualTo(Status.ON_COURSE);
  }

  @Test
  void underSixObservationsItIsTooEarlyThoughThePaceIsKnown() {
    followers(FACEBOOK, 5000, 160, 130, 120, 140);
    bed.aim("followers", "facebook:fjordtog").at("2027-03-31").atLeast("5100");

    TargetFact aim = target(bed.q3("2026-10-05"));

    assertThat(aim.status()).isEqualTo(Status.TOO_EARLY);
    assertThat(aim.probability()).isEmpty();
    assertThat(aim.forecast()).isEmpty();
    assertThat(aim.paceNow()).contains(number("137.5"));
  }

  @Test
  void aMonthThatIsNotKnownEndsTheHistory() {
    followers(FACEBOOK, 5000, 100, 160, 130, 120, 140, 130);
    bed.readings.removeIf(reading -> reading.date().equals(day("2026-07-31")));
    bed.aim("followers", "facebook:fjordtog").at("2027-03-31").atLeast("5100");

    assertThat(target(bed.q3("2026-10-05")).status()).isEqualTo(Status.TOO_EARLY);
  }

  @Test
  void readingsOnceAQuarterMakeAHistoryOfQuarters() {
    LocalDate after = day("2026-10-01");
    for (int i = 0; i < 6; i++) {
      bed.reading(after.minusMonths(3L * i).minusDays(1).toString(), FACEBOOK, 5000 - 390L * i);
    }
    bed.aim("followers", "facebook:fjordtog").at("2027-03-31").atLeast("100000");

    TargetFact wish = target(bed.q3("2026-10-05"));

    assertThat(wish.paceNow()).as("a month, not a quarter").contains(number("130"));
    assertThat(wish.forecast().orElseThrow().p50()).isCloseTo(number("5780"), within(number("15")));
  }

  @Test
  void aSumInAYearGoesOnFromWhatItIsAndNeverFallsBelowIt() {
    long[] clicks = {310, 10, 300, 20, 290, 30, 305, 15, 295};
    InMemorySource.Export export = bed.exports.export("2026-10-03");
    for (int i = 0; i < clicks.length; i++) {
      LocalDate first = LocalDate.of(2026, i + 1, 1);
      Period month = new Period(first, first.plusMonths(1).minusDays(1));
      export
          .daily(ON_LINKEDIN, "link_clicks", new Period(first.plusDays(1), month.last()), "0")
          .value(ON_LINKEDIN, "link_clicks", first.toString(), Long.toString(clicks[i]));
    }
    bed.aim("link_clicks", "linkedin:fjordtog").from("2026-01-01", "2026-10-31").atLeast("2000");

    TargetFact year = target(bed.q3("2026-10-05"));

    assertThat(year.actual()).contains(number("1575"));
    assertThat(year.paceNow()).contains(number("175"));
    assertThat(year.paceNeeded()).contains(number("425"));
    assertThat(year.forecast().orElseThrow().p50())
        .as("every other month is a poor one")
        .isBetween(number("1590"), number("1700"));
    assertThat(year.forecast().orElseThrow().p10()).isGreaterThanOrEqualTo(number("1575"));
    assertThat(year.status()).isEqualTo(Status.OFF_COURSE);
  }

  /** Walks day by day, as a person would with a calendar, to see when the pace gets there. */
  @Test
  void theDayItIsReachedIsTheDayThePaceGetsThere() {
    followers(FACEBOOK, 5000, 100, 160, 130, 120, 140, 130);
    bed.aim("followers", "facebook:fjordtog").at("2027-03-31").atLeast("6300");

    TargetFact aim = target(bed.q3("2026-10-05"));

    assertThat(aim.paceNow()).contains(number("130"));
    assertThat(aim.reachedBy()).as("1 300 at 130 a month: ten months").contains(day("2027-07-31"));
    assertThat(aim.notWithinFiveYears()).isFalse();
  }

  @Test
  void theDayItIsReachedLiesNeverBeyondFiveYears() {
    followers(FACEBOOK, 5000, 100, 160, 130, 120, 140, 130);
    bed.aim("followers", "facebook:fjordtog").at("2027-03-31").atLeast("12800");
    bed.aim("followers", "facebook:fjordtog").at("2027-04-30").atLeast("12801");

    List<TargetFact> both = bed.q3("2026-10-05").targets();

    assertThat(both.getFirst().reachedBy()).as("sixty months").contains(day("2031-09-30"));
    assertThat(both.getFirst().notWithinFiveYears()).isFalse();
    assertThat(both.getLast().reachedBy()).isEmpty();
    assertThat(both.getLast().notWithinFiveYears()).isTrue();
  }

  @Test
  void whatShrinksIsNotReachedWithinFiveYears() {
    followers(FACEBOOK, 5000, -10, -12, -8, -10, -11, -9);
    bed.aim("followers", "facebook:fjordtog").at("2027-03-31").atLeast("5100");

    TargetFact aim = target(bed.q3("2026-10-05"));

    assertThat(aim.paceNow()).contains(number("-10"));
    assertThat(aim.reachedBy()).isEmpty();
    assertThat(aim.notWithinFiveYears()).isTrue();
  }

  @Test
  void aSumIsReachedAtThisPaceTooAndEachQuarterHasNoSuchDay() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "link_clicks", days("2026-01-01", "2026-09-30"), "10");
    bed.aim("link_clicks", "linkedin:fjordtog").from("2026-01-01", "2026-12-31").atLeast("3640");
    bed.aim("link_clicks", "linkedin:fjordtog").atLeast("3640");

    List<TargetFact> both = bed.q3("2026-10-05").targets();

    assertThat(both.getFirst().reachedBy()).isPresent();
    assertThat(both.getFirst().reachedBy().orElseThrow())
        .isBetween(day("2026-12-28"), day("2027-01-02"));
    assertThat(both.getLast().reachedBy()).isEmpty();
    assertThat(both.getLast().notWithinFiveYears()).isFalse();
  }

  @Test
  void aLevelForEachQuarterHasNoSuchDayEither() {
    followers(FACEBOOK, 5000, 100, 160, 130, 120, 140, 130);
    bed.aim("followers", "facebook:fjordtog").each(Span.Step.QUARTER).atLeast("5100");

    TargetFact each = target(bed.q3("2026-10-05"));

    assertThat(each.status()).isEqualTo(Status.MISSED);
    assertThat(each.reachedBy()).as("5 000 followers are no monthly pace").isEmpty();
  }

  @Test
  void netChangesMayTakeBackWhatTheyGave() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "followers_net", days("2026-01-01", "2026-06-30"), "-2")
        .daily(ON_LINKEDIN, "followers_net", quarter("2026-Q3"), "3");
    bed.aim("followers_net", "linkedin:fjordtog").from("2026-07-01", "2026-12-31").atMost("200");

    TargetFact aim = target(bed.q3("2026-10-05"));

    assertThat(aim.actual()).contains(number("276"));
    assertThat(aim.status()).as("not lost yet").isEqualTo(Status.OFF_COURSE);
    assertThat(aim.forecast().orElseThrow().p10()).isLessThan(BigDecimal.valueOf(276));
  }

  @Test
  void theChanceOfAtMostIsWhatIsLeftOfTheChanceOfAtLeast() {
    followers(LINKEDIN, 5000, 100, 160, 130, 120, 140, 190);
    bed.aim("followers", "linkedin:fjordtog").at("2027-03-31").atLeast("5900");
    bed.aim("followers", "linkedin:fjordtog").at("2027-03-31").atMost("5900");

    List<TargetFact> both = bed.q3("2026-10-05").targets();

    assertThat(
            both.getFirst()
                .probability()
                .orElseThrow()
                .add(both.getLast().probability().orElseThrow()))
        .isEqualByComparingTo("1");
  }

  /** What each month up to the quarter's last gave, one value a day. */
  private void monthly(String metric, int... days) {
    InMemorySource.Export export = bed.exports.export("2026-10-03");
    for (int i = 0; i < days.length; i++) {
      LocalDate first = LocalDate.of(2026, 10, 1).minusMonths(days.length - i);
      Period month = new Period(first, first.plusMonths(1).minusDays(1));
      export.daily(ON_LINKEDIN, metric, month, Integer.toString(days[i]));
    }
  }

  @Test
  void ofWhatRepeatsTheNextQuarterIsAheadAndNothingIsLeftOfThisOne() {
    monthly("link_clicks", 10, 11, 9, 10, 12, 10, 9, 11, 10, 11, 10, 9);
    bed.aim("link_clicks", "linkedin:fjordtog").each(Span.Step.QUARTER).atLeast("960");

    QuarterFacts facts = bed.q3("2026-10-05");
    TargetFact each = target(facts);

    assertThat(each.status()).as("10 a day").isEqualTo(Status.MISSED);
    assertThat(each.ahead()).isEqualTo(days("2026-10-01", "2026-12-31"));
    assertThat(each.forecast().orElseThrow().p50().doubleValue())
        .as("three months of about ten a day, without what there is already")
        .isCloseTo(920, within(50.0));
    assertThat(each.probability().orElseThrow().doubleValue()).isBetween(0.05, 0.6);
    assertThat(each.realistic().orElseThrow().value()).isLessThan(number("920"));
    assertThat(facts.find("target/t1#p50").orElseThrow().period()).isEqualTo(each.ahead());
    assertThat(value(facts, "target/t1#expected-gap"))
        .contains(each.forecast().orElseThrow().p50().subtract(number("960")));
  }

  @Test
  void ofWhatRepeatsEachMonthTheNextMonthIsAhead() {
    monthly("link_clicks", 10, 11, 9, 10, 12, 10, 9, 11, 10, 11, 10, 9);
    bed.aim("link_clicks", "linkedin:fjordtog").each(Span.Step.MONTH).atLeast("250");

    TargetFact each = target(bed.q3("2026-10-05"));

    assertThat(each.ahead()).isEqualTo(days("2026-10-01", "2026-10-31"));
    assertThat(each.forecast().orElseThrow().p50().doubleValue()).isCloseTo(308, within(25.0));
  }

  @Test
  void aCountThatIsWantedEachQuarterGoesOnFromWhatThereIs() {
    followers(FACEBOOK, 5000, 130, 130, 130, 130, 130, 130);
    bed.aim("followers", "facebook:fjordtog").each(Span.Step.QUARTER).atLeast("5300");

    TargetFact each = target(bed.q3("2026-10-05"));

    assertThat(each.forecast().orElseThrow().p50()).isCloseTo(number("5390"), within(number("5")));
  }

  /** One step of a share is one month; what is judged is a quarter, where chances even out. */
  @Test
  void aShareOfAQuarterIsTheMeanOfItsMonths() {
    monthly("impressions", IntStream.range(0, 36).map(month -> 100).toArray());
    monthly("engagements", new Random(4).ints(36, 15, 36).toArray());
    bed.aim("engagement_rate", "linkedin:fjordtog").each(Span.Step.MONTH).atLeast("0.28");
    bed.aim("engagement_rate", "linkedin:fjordtog").each(Span.Step.QUARTER).atLeast("0.28");

    List<TargetFact> both = bed.q3("2026-10-05").targets();

    double month = width(both.getFirst());
    assertThat(width(both.getLast()))
        .as("about one √3 of a month's %s", month)
        .isBetween(month * 0.5, month * 0.75);
    assertThat(both.getLast().forecast().orElseThrow().p50().doubleValue())
        .isCloseTo(0.25, within(0.02));
  }

  private static double width(TargetFact target) {
    TargetFact.Range range = target.forecast().orElseThrow();
    return range.p90().subtract(range.p10()).doubleValue();
  }

  /** Of two years three quarters of the days are known: only the rest can still change it. */
  @Test
  void ofAShareOverARunOfDaysThoseGoneByAreKnown() {
    monthly("impressions", 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100);
    monthly("engagements", 20, 30, 25, 18, 32, 24, 40, 40, 40, 40, 40, 40);
    bed.aim("engagement_rate", "linkedin:fjordtog").from("2026-01-01", "2026-12-31").atLeast("0.5");
    bed.aim("engagement_rate", "linkedin:fjordtog").each(Span.Step.QUARTER).atLeast("0.5");

    List<TargetFact> both = bed.q3("2026-10-05").targets();
    double actual = both.getFirst().actual().orElseThrow().doubleValue();
    double next = both.getLast().forecast().orElseThrow().p50().doubleValue();

    assertThat(both.getFirst().forecast().orElseThrow().p50().doubleValue())
        .isCloseTo((9 * actual + 3 * next) / 12, within(0.00001));
  }

  @Test
  void aLimitIsKeptByWhatEqualsIt() {
    monthly("engagements", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    bed.aim("engagements", "linkedin:fjordtog").each(Span.Step.MONTH).atMost("0");

    assertThat(target(bed.q3("2026-10-05")).probability()).contains(BigDecimal.ONE);
  }

  @Test
  void noShareIsMoreThanTheWhole() {
    monthly("impressions", 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100);
    monthly("engagements", 98, 92, 99, 95, 90, 99, 100, 93, 97, 91, 99, 98);
    bed.aim("engagement_rate", "linkedin:fjordtog").each(Span.Step.MONTH).atLeast("0.9");

    assertThat(target(bed.q3("2026-10-05")).forecast().orElseThrow().p90())
        .isLessThanOrEqualTo(BigDecimal.ONE);
  }
}
