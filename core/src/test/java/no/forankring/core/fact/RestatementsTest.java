package no.forankring.core.fact;

import static no.forankring.core.fact.FactsTestbed.ON_FACEBOOK;
import static no.forankring.core.fact.FactsTestbed.Q3;
import static no.forankring.core.fact.FactsTestbed.days;
import static no.forankring.core.fact.FactsTestbed.number;
import static no.forankring.core.fact.FactsTestbed.value;
import static no.forankring.core.fact.InMemorySource.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.forankring.core.observation.Source;
import no.forankring.core.period.Period;
import org.junit.jupiter.api.Test;

/** Which value counts when several exports, or several columns, say something of the same day. */
class RestatementsTest {

  private static final String CLICKS = "2026-Q3/facebook:fjordtog/link_clicks/AC";
  private final FactsTestbed bed = new FactsTestbed();

  @Test
  void theLatestExportWins() {
    bed.exports.export("2026-10-01").value(ON_FACEBOOK, "link_clicks", "2026-08-01", "10");
    bed.exports.export("2026-10-03").value(ON_FACEBOOK, "link_clicks", "2026-08-01", "12");

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(value(facts, CLICKS)).contains(number("12"));
    assertThat(facts.restatements()).hasSize(1);
    assertThat(facts.restatements().getFirst().before().value()).isEqualTo(number("10"));
  }

  @Test
  void aValueThatComesBackIsRestatedTwice() {
    bed.exports.export("2026-10-01").value(ON_FACEBOOK, "link_clicks", "2026-08-01", "10");
    bed.exports.export("2026-10-02").value(ON_FACEBOOK, "link_clicks", "2026-08-01", "12");
    bed.exports.export("2026-10-03").value(ON_FACEBOOK, "link_clicks", "2026-08-01", "10");

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(value(facts, CLICKS)).contains(number("10"));
    assertThat(facts.restatements()).hasSize(2);
    assertThat(value(bed.q3("2026-10-02"), CLICKS)).contains(number("12"));
  }

  @Test
  void anOldExportImportedLateChangesNothing() {
    bed.exports
        .export("2026-10-03", "2026-10-03")
        .value(ON_FACEBOOK, "link_clicks", "2026-08-01", "12");
    bed.exports
        .export("2026-09-01", "2026-10-04")
        .value(ON_FACEBOOK, "link_clicks", "2026-08-01", "9");

    assertThat(value(bed.q3("2026-10-05"), CLICKS)).contains(number("12"));
  }

  @Test
  void whatWasImportedLaterIsUnknownAsOfADayBefore() {
    bed.exports
        .export("2026-10-01", "2026-10-01")
        .value(ON_FACEBOOK, "link_clicks", "2026-08-01", "10");
    bed.exports
        .export("2026-10-02", "2026-11-20")
        .value(ON_FACEBOOK, "link_clicks", "2026-08-01", "12");

    assertThat(value(bed.q3("2026-10-05"), CLICKS)).contains(number("10"));
    assertThat(value(bed.q3("2026-11-20"), CLICKS)).contains(number("12"));
  }

  @Test
  void onTheSameDayTheLaterImportWinsThenTheLaterRow() {
    bed.exports
        .export("2026-10-03")
        .value(ON_FACEBOOK, "link_clicks", "2026-08-01", "1")
        .value(ON_FACEBOOK, "link_clicks", "2026-08-01", "2");
    assertThat(value(bed.q3("2026-10-05"), CLICKS)).contains(number("2"));

    bed.exports.export("2026-10-03").value(ON_FACEBOOK, "link_clicks", "2026-08-01", "3");
    assertThat(value(bed.q3("2026-10-05"), CLICKS)).contains(number("3"));
  }

  @Test
  void rowsAbsentFromANewerExportChangeNothing() {
    bed.exports.export("2026-10-01").daily(ON_FACEBOOK, "link_clicks", Q3, "1");
    bed.exports
        .export("2026-10-03")
        .daily(ON_FACEBOOK, "link_clicks", days("2026-09-01", "2026-09-30"), "2");

    assertThat(value(bed.q3("2026-10-05"), CLICKS)).contains(number("122"));
  }

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
  }
}
