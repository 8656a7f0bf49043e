package no.forankring.core.fact.internal.targets;

import static no.forankring.core.fact.engine.FactsTestbed.FACEBOOK;
import static no.forankring.core.fact.engine.FactsTestbed.LINKEDIN;
import static no.forankring.core.fact.engine.FactsTestbed.ON_FACEBOOK;
import static no.forankring.core.fact.engine.FactsTestbed.ON_LINKEDIN;
import static no.forankring.core.fact.engine.FactsTestbed.Q3;
import static no.forankring.core.fact.engine.FactsTestbed.days;
import static no.forankring.core.fact.engine.FactsTestbed.number;
import static no.forankring.core.fact.engine.FactsTestbed.quarter;
import static no.forankring.core.fact.engine.FactsTestbed.target;
import static no.forankring.core.fact.engine.InMemorySource.day;
import static no.forankring.core.fact.engine.InMemorySource.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.fact.TargetFact.Status;
import no.forankring.core.fact.engine.FactsTestbed;
import no.forankring.core.strategy.Span;
import org.junit.jupiter.api.Test;

/** Which days a target counts, which value of it stands, and whose numbers it may be held to. */
class TargetDaysTest {

  private final FactsTestbed bed = new FactsTestbed();

  private TargetFact assessed() {
    return target(bed.q3("2026-10-05"));
  }

  @Test
  void eachQuarterIsHeldAgainstTheQuartersOwnDays() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "link_clicks", quarter("2026-Q2"), "100")
        .daily(ON_LINKEDIN, "link_clicks", Q3, "2");
    bed.aim("link_clicks", "linkedin:fjordtog").each(Span.Step.QUARTER).atLeast("150");

    TargetFact each = assessed();

    assertThat(each.actual()).contains(number("184"));
    assertThat(each.gap()).contains(number("34"));
    assertThat(each.deadline()).isEqualTo(day("2026-09-30"));
    assertThat(each.status()).isEqualTo(Status.REACHED);
    assertThat(each.paceNow()).contains(number("184"));
    assertThat(each.paceNeeded()).contains(number("150"));
    assertThat(each.paceUnit()).isEqualTo(Span.Step.QUARTER);
  }

  @Test
  void eachMonthIsHeldAgainstTheMonthThatEndsWithTheQuarter() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "link_clicks", days("2026-07-01", "2026-08-31"), "100")
        .daily(ON_LINKEDIN, "link_clicks", days("2026-09-01", "2026-09-30"), "2");
    bed.aim("link_clicks", "linkedin:fjordtog").each(Span.Step.MONTH).atLeast("61");

    TargetFact each = assessed();

    assertThat(each.actual()).contains(number("60"));
    assertThat(each.status()).isEqualTo(Status.MISSED);
    assertThat(each.paceUnit()).isEqualTo(Span.Step.MONTH);
  }

  @Test
  void aRunOfDaysCountsOnlyItsOwnDaysUpToTheQuartersLast() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "link_clicks", days("2026-01-01", "2026-10-02"), "1");
    bed.aim("link_clicks", "linkedin:fjordtog").from("2026-05-01", "2026-12-31").atLeast("300");

    TargetFact run = assessed();

    assertThat(run.actual()).as("1 May to 30 September").contains(number("153"));
    assertThat(run.deadline()).isEqualTo(day("2026-12-31"));
    assertThat(run.paceNeeded()).contains(number("49"));
  }

  @Test
  void aRunOfDaysThatIsOverIsJudgedByItsOwnDaysAlone() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "link_clicks", days("2026-01-01", "2026-09-30"), "1");
    bed.aim("link_clicks", "linkedin:fjordtog").from("2026-01-01", "2026-01-31").atLeast("32");

    TargetFact run = assessed();

    assertThat(run.actual()).contains(number("31"));
    assertThat(run.status()).isEqualTo(Status.MISSED);
    assertThat(run.paceNeeded()).isEmpty();
  }

  @Test
  void aRunOfDaysThatHasNotBegunIsTooEarlyAndHasNoActual() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "link_clicks", days("2025-01-01", "2026-10-02"), "1");
    bed.aim("link_clicks", "linkedin:fjordtog").from("2026-10-01", "2026-12-31").atLeast("90");

    TargetFact run = assessed();

    assertThat(run.actual()).as("the two days of October are after the quarter").isEmpty();
    assertThat(run.status()).isEqualTo(Status.TOO_EARLY);
  }

  @Test
  void aSumByADeadlineIsCountedFromTheDayTheTargetWasSet() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "leads", days("2026-01-01", "2026-09-30"), "1");
    bed.aim("leads", "linkedin:fjordtog").set("2026-09-01").at("2026-12-31").atLeast("100");

    assertThat(assessed().actual()).contains(number("30"));
  }

  @Test
  void aLevelIsJudgedOnItsDeadlineThoughItWasReachedLater() {
    bed.reading("2026-08-15", FACEBOOK, 990);
    bed.reading("2026-09-30", FACEBOOK, 1010);
    bed.aim("followers", "facebook:fjordtog").at("2026-08-15").atLeast("1000");

    TargetFact late = assessed();

    assertThat(late.status()).isEqualTo(Status.MISSED);
    assertThat(late.actual()).as("stands at the quarter's last day").contains(number("1010"));
  }

  @Test
  void aLevelThatWasThereOnItsDeadlineWasReachedThoughItIsLostAgain() {
    bed.reading("2026-05-15", FACEBOOK, 1000);
    bed.reading("2026-09-30", FACEBOOK, 900);
    bed.aim("followers", "facebook:fjordtog").at("2026-05-15").atLeast("1000");

    assertThat(assessed().status()).isEqualTo(Status.REACHED);
    assertThat(assessed().gap()).contains(number("-100"));
  }

  @Test
  void aLevelThatIsUnknownOnItsDeadlineCannotBeJudged() {
    bed.reading("2026-09-30", FACEBOOK, 900);
    bed.aim("followers", "facebook:fjordtog").at("2026-08-15").atLeast("1000");

    assertThat(assessed().status()).isEqualTo(Status.CANNOT_TELL);
  }

  @Test
  void aTargetForEachQuarterIsNotHeldAgainstAQuarterBeforeItWasSet() {
    bed.exports.export("2026-10-03").daily(ON_LINKEDIN, "link_clicks", Q3, "1");
    bed.aim("link_clicks", "linkedin:fjordtog").set("2026-10-01").atLeast("1000");

    assertThat(assessed().status()).isEqualTo(Status.TOO_EARLY);
  }

  @Test
  void aTargetNotYetSetIsNone() {
    bed.aim("followers", "facebook:fjordtog").set("2026-10-06").at("2027-03-31").atLeast("1");

    assertThat(bed.q3("2026-10-05").targets()).isEmpty();
    assertThat(bed.q3("2026-10-06").targets()).hasSize(1);
  }

  @Test
  void theNewestRevisionAsOfTheDayStandsWithItsDeadline() {
    bed.reading("2026-09-30", LINKEDIN, 900);
    bed.aim("followers", "linkedin:fjordtog")
        .at("2026-12-31")
        .revised("2026-02-01", "2000")
        .revised("2026-10-05", "3000", "2027-06-30")
        .revised("2026-11-01", "4000")
        .atLeast("1000");

    assertThat(target(bed.q3("2026-10-04")).value()).isEqualTo(number("2000"));
    assertThat(target(bed.q3("2026-10-05")).value()).isEqualTo(number("3000"));
    assertThat(target(bed.q3("2026-10-05")).gap()).contains(number("-2100"));
    assertThat(target(bed.q3("2026-10-05")).deadline()).isEqualTo(day("2027-06-30"));
    assertThat(target(bed.q3("2026-11-01")).deadline())
        .as("a revision of the value alone leaves the deadline")
        .isEqualTo(day("2027-06-30"));
  }

  @Test
  void differentPeopleAreHeldAgainstATargetOnlyWhereOneObservationCoversTheSpanExactly() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "reach", Q3, "100")
        .value(ON_FACEBOOK, "reach", source("reach"), Q3, "4321");
    bed.aim("reach", "facebook:fjordtog").atLeast("4000");
    assertThat(assessed().status()).isEqualTo(Status.REACHED);

    bed.targets.clear();
    bed.aim("reach", "linkedin:fjordtog").atLeast("50");
    assertThat(assessed().status())
        .as("at least 100 is certain, and still no observation of the quarter")
        .isEqualTo(Status.CANNOT_TELL);
    assertThat(assessed().actual()).isEmpty();

    bed.targets.clear();
    bed.aim("reach", "facebook:fjordtog").from("2026-07-01", "2026-12-31").atLeast("4000");
    assertThat(assessed().actual()).as("half of the span is not the span").isEmpty();
    assertThat(assessed().status()).isEqualTo(Status.CANNOT_TELL);

    bed.targets.clear();
    bed.aim("reach", "facebook:fjordtog").at("2026-09-30").atLeast("4000");
    assertThat(assessed().status()).as("a day is no span").isEqualTo(Status.CANNOT_TELL);
  }

  @Test
  void aTargetOnSeveralChannelsHasAnActualOnlyWhereAllOfThemAdd() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "engagements", Q3, "1")
        .daily(ON_FACEBOOK, "engagements", Q3, "1");
    bed.aim("engagements", "all").atLeast("1");
    bed.aim("engagements", "platform:facebook").atLeast("1");

    assertThat(bed.q3("2026-10-05").targets())
        .extracting(TargetFact::status)
        .containsExactly(Status.CANNOT_TELL, Status.REACHED);
  }

  @Test
  void anAmountInAnotherCurrencyIsNoActual() {
    bed.exports
        .export("2026-10-03")
        .value(ON_FACEBOOK, "spend", source("spend"), Q3, "100", Optional.of("EUR"));
    bed.aim("spend", "facebook:fjordtog").in("NOK").atMost("1000");
    bed.aim("spend", "facebook:fjordtog").in("EUR").atMost("1000");

    assertThat(bed.q3("2026-10-05").targets())
        .extracting(TargetFact::status)
        .containsExactly(Status.CANNOT_TELL, Status.REACHED);
  }

  @Test
  void aRatioIsHeldAgainstItsTargetFromSummedParts() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "messages_received", Q3, "10")
        .daily(ON_LINKEDIN, "messages_answered", Q3, "9")
        .daily(ON_FACEBOOK, "messages_received", Q3, "90")
        .daily(ON_FACEBOOK, "messages_answered", Q3, "63");
    bed.aim("answer_rate", "all").atLeast("0.8");

    assertThat(assessed().actual()).as("72 of 100, not 80 %").contains(number("0.72"));
    assertThat(assessed().status()).isEqualTo(Status.MISSED);
  }
}
