package no.forankring.core.fact.internal.series;

import static no.forankring.core.fact.engine.FactsTestbed.ON_FACEBOOK;
import static no.forankring.core.fact.engine.FactsTestbed.Q3;
import static no.forankring.core.fact.engine.FactsTestbed.codes;
import static no.forankring.core.fact.engine.FactsTestbed.number;
import static no.forankring.core.fact.engine.FactsTestbed.value;
import static no.forankring.core.fact.engine.InMemorySource.day;
import static no.forankring.core.fact.engine.InMemorySource.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.forankring.core.fact.Contribution;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.Notice;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.engine.FactsTestbed;
import no.forankring.core.fact.internal.measure.Shares;
import no.forankring.core.observation.Source;
import no.forankring.core.period.Period;
import org.junit.jupiter.api.Test;

/** Where two sources give the same, the order of the catalogue decides; nothing is added. */
class PrecedenceTest {

  private static final String GAINED = "2026-Q3/facebook:fjordtog/followers_gained/AC";
  private static final String CLICKS = "2026-Q3/facebook:fjordtog/link_clicks/AC";
  private final FactsTestbed bed = new FactsTestbed();

  @Test
  void ofTwoColumnsTheOneNamedFirstWinsAndTheOtherIsReportedAndNeverAdded() {
    Source follows = new Source("meta/insights", "Follows", 1, false);
    Source newLikes = new Source("meta/insights", "New likes", 2, false);
    Period day = Period.day(day("2026-08-01"));
    bed.exports
        .export("2026-10-03")
        .value(ON_FACEBOOK, "followers_gained", newLikes, day, "7")
        .value(ON_FACEBOOK, "followers_gained", follows, day, "5");
    // The one with less precedence exported again, later, still does not win.
    bed.exports.export("2026-10-04").value(ON_FACEBOOK, "followers_gained", newLikes, day, "8");

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(value(facts, "2026-Q3/facebook:fjordtog/followers_gained/AC")).contains(number("5"));
    assertThat(facts.notices())
        .contains(
            new Notice(
                "source-left-out",
                List.of("facebook:fjordtog", "followers_gained", "Follows", "New likes", "1")));
  }

  @Test
  void anotherColumnFillsOnlyTheDaysTheFirstDoesNotHave() {
    Source viewers = new Source("meta/insights", "Viewers", 1, false);
    Source reach = new Source("meta/insights", "Reach", 2, false);
    bed.exports
        .export("2026-10-03")
        .value(ON_FACEBOOK, "reach", reach, Period.day(day("2026-08-01")), "900")
        .value(ON_FACEBOOK, "reach", reach, Period.day(day("2026-08-02")), "50")
        .value(ON_FACEBOOK, "reach", viewers, Period.day(day("2026-08-01")), "60");

    Fact fact = bed.q3("2026-10-05").find("2026-Q3/facebook:fjordtog/reach/AC").orElseThrow();

    assertThat(fact.bounds().orElseThrow().low()).isEqualTo(number("60"));
  }

  @Test
  void aDeclaredZeroCountsAsADayOnlyWhereItsSourceSaysNothingElse() {
    Source follows = new Source("meta/insights", "Follows", 1, false);
    bed.exports
        .export("2026-10-01")
        .value(ON_FACEBOOK, "followers_gained", follows, Period.day(day("2026-07-10")), "4");
    bed.exports
        .export("2026-10-03")
        .value(ON_FACEBOOK, "followers_gained", follows, Period.day(day("2026-07-01")), "1")
        .value(ON_FACEBOOK, "followers_gained", follows, Period.day(day("2026-09-30")), "2")
        .zeros(ON_FACEBOOK, "followers_gained", follows, Q3);

    Fact gained =
        bed.q3("2026-10-05").find("2026-Q3/facebook:fjordtog/followers_gained/AC").orElseThrow();

    assertThat(gained.value()).contains(number("7"));
    assertThat(gained.coverage()).contains(number("1"));
    assertThat(codes(bed.q3("2026-10-05")))
        .as("a source does not contradict itself by a zero it never wrote")
        .doesNotContain("source-left-out");
  }

  @Test
  void precedenceWorksAcrossFilesWhicheverWasExportedLast() {
    Period day = Period.day(day("2026-08-01"));
    Source viewers = new Source("meta/viewers", "Viewers", 1, false);
    Source reach = new Source("meta/reach", "Reach", 2, false);
    bed.exports.export("2026-10-01").value(ON_FACEBOOK, "reach", viewers, day, "60");
    bed.exports.export("2026-10-04").value(ON_FACEBOOK, "reach", reach, day, "900");

    Fact fact = bed.q3("2026-10-05").find("2026-Q3/facebook:fjordtog/reach/AC").orElseThrow();

    assertThat(fact.bounds().orElseThrow().low()).isEqualTo(number("60"));
    assertThat(codes(bed.q3("2026-10-05"))).containsExactly("source-left-out");
  }

  @Test
  void whatWasLeftOutLongAgoIsNoNewsOfThisQuarter() {
    Source follows = new Source("meta/insights", "Follows", 1, false);
    Source newLikes = new Source("meta/insights", "New likes", 2, false);
    Period day = Period.day(day("2021-08-01"));
    bed.exports
        .export("2026-10-03")
        .value(ON_FACEBOOK, "followers_gained", follows, day, "5")
        .value(ON_FACEBOOK, "followers_gained", newLikes, day, "7");

    assertThat(codes(bed.q3("2026-10-05"))).doesNotContain("source-left-out");
  }

  @Test
  void aZeroDeclaredByTheFirstSourceWinsOverTheSecondToo() {
    Source follows = new Source("meta/insights", "Follows", 1, false);
    Source newLikes = new Source("meta/insights", "New likes", 2, false);
    bed.exports
        .export("2026-10-03")
        .value(ON_FACEBOOK, "followers_gained", follows, Period.day(day("2026-07-01")), "1")
        .value(ON_FACEBOOK, "followers_gained", newLikes, Period.day(day("2026-07-02")), "7")
        .value(ON_FACEBOOK, "followers_gained", follows, Period.day(day("2026-07-03")), "2")
        .zeros(
            ON_FACEBOOK,
            "followers_gained",
            follows,
            new Period(day("2026-07-01"), day("2026-07-03")));

    assertThat(value(bed.q3("2026-10-05"), GAINED)).contains(number("3"));
  }

  @Test
  void outsideTheFilesFirstAndLastRowNoDayIsZero() {
    Source follows = new Source("meta/insights", "Follows", 1, false);
    bed.exports
        .export("2026-10-03")
        .value(ON_FACEBOOK, "followers_gained", follows, Period.day(day("2026-07-01")), "1")
        .value(ON_FACEBOOK, "followers_gained", follows, Period.day(day("2026-07-10")), "2")
        .zeros(
            ON_FACEBOOK,
            "followers_gained",
            follows,
            new Period(day("2026-07-01"), day("2026-07-10")));

    Fact gained = bed.q3("2026-10-05").find(GAINED).orElseThrow();

    assertThat(gained.value()).contains(number("3"));
    assertThat(gained.coverage()).contains(Shares.of(10, 92));
  }

  @Test
  void aZeroTwoFilesDeclareIsTracedToTheNewerOneInWhateverOrderTheyCame() {
    for (String first : List.of("2026-10-01", "2026-10-03")) {
      FactsTestbed other = new FactsTestbed();
      for (String exported : List.of(first, first.endsWith("1") ? "2026-10-03" : "2026-10-01")) {
        other
            .exports
            .file("of-" + exported, exported, "2026-10-04")
            .value(ON_FACEBOOK, "link_clicks", "2026-07-01", "1")
            .zeros(ON_FACEBOOK, "link_clicks", source("link_clicks"), Q3);
      }

      assertThat(other.q3("2026-10-05").find(CLICKS).orElseThrow().contributions())
          .filteredOn(Contribution.OfDeclaredZero.class::isInstance)
          .hasSize(91)
          .allMatch(
              zero ->
                  zero instanceof Contribution.OfDeclaredZero(var declared, var days)
                      && declared.origin().file().equals("of-2026-10-03"));
    }
  }
}
