package no.forankring.core.fact.internal.quarter;

import static no.forankring.core.fact.engine.FactsTestbed.LINKEDIN;
import static no.forankring.core.fact.engine.FactsTestbed.ON_FACEBOOK;
import static no.forankring.core.fact.engine.FactsTestbed.ON_LINKEDIN;
import static no.forankring.core.fact.engine.FactsTestbed.Q3;
import static no.forankring.core.fact.engine.FactsTestbed.number;
import static no.forankring.core.fact.engine.FactsTestbed.value;
import static no.forankring.core.fact.engine.InMemorySource.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.forankring.core.analysis.effect.Grade;
import no.forankring.core.analysis.relation.Relation.Reason;
import no.forankring.core.analysis.relation.Relation.Way;
import no.forankring.core.fact.Contribution;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.RelationFact;
import no.forankring.core.fact.engine.FactsTestbed;
import no.forankring.core.fact.engine.InMemorySource;
import no.forankring.core.observation.Break;
import no.forankring.core.observation.Scope;
import no.forankring.core.observation.Subject;
import no.forankring.core.period.Period;
import org.junit.jupiter.api.Test;

/** Whether what came of it follows what we did. */
class QuarterRelationsTest {

  private static final String LEADS = "2026-Q3/all/leads/AC";
  private static final int LAG = 2;

  private final FactsTestbed bed = new FactsTestbed();
  private final Random random = new Random(4);

  /** Enquiries in one place that come two weeks after hours in another, over so many weeks. */
  private void hoursAndEnquiries(int weeks) {
    int[] hours = IntStream.range(0, weeks + LAG).map(week -> 10 + random.nextInt(40)).toArray();
    InMemorySource.Export export = bed.exports.export("2026-10-03");
    for (int back = 0; back < weeks; back++) {
      weekly(export, ON_FACEBOOK, "hours", back, hours[back]);
      weekly(export, ON_LINKEDIN, "leads", back, hours[back + LAG] + random.nextInt(20));
    }
  }

  /** So much on the last day of a week, and nothing on the others. */
  private static void weekly(
      InMemorySource.Export export, Subject on, String metric, int back, int value) {
    LocalDate last = Q3.last().minusWeeks(back);
    new Period(last.minusDays(6), last)
        .stream()
            .forEach(
                day ->
                    export.value(on, metric, day.toString(), day.equals(last) ? value + "" : "0"));
  }

  private static RelationFact relation(QuarterFacts facts) {
    assertThat(facts.relations()).hasSize(1);
    return facts.relations().getFirst();
  }

  private void nothingIsConcluded(Reason reason, int weeks) {
    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(relation(facts).grade()).isEqualTo(Grade.CANNOT_TELL);
    assertThat(relation(facts).reason()).contains(reason);
    assertThat(value(facts, LEADS + "#after-hours-weeks")).contains(BigDecimal.valueOf(weeks));
    assertThat(facts.find(LEADS + "#after-hours-lag")).isEmpty();
  }

  @Test
  void enquiriesFollowHoursTwoWeeksLater() {
    hoursAndEnquiries(120);

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(relation(facts).grade()).isEqualTo(Grade.MOVES_TOGETHER);
    assertThat(relation(facts).way()).contains(Way.ALIKE);
    assertThat(relation(facts).reason()).isEmpty();
    assertThat(facts.relations().getFirst().id()).isEqualTo(LEADS + "#after-hours");
    assertThat(value(facts, LEADS + "#after-hours-lag")).contains(number("2"));
    assertThat(value(facts, LEADS + "#after-hours-weeks")).contains(number("120"));
    assertThat(facts.find(LEADS + "#after-hours-lag").orElseThrow().contributions())
        .isEqualTo(
            List.of(
                new Contribution.OfFact("2026-Q3/all/hours/AC"), new Contribution.OfFact(LEADS)));
  }

  @Test
  void ofLessThanTwoYearsNothingIsSaidButHowManyWeeksThereAre() {
    hoursAndEnquiries(103);

    nothingIsConcluded(Reason.TOO_FEW_WEEKS, 103);
  }

  @Test
  void weeksBeforeABreakDoNotCount() {
    hoursAndEnquiries(150);
    bed.breaks.add(
        Break.own(new Scope.OneChannel(LINKEDIN), "leads", day("2026-01-01"), "a new form"));

    nothingIsConcluded(Reason.BROKEN, 39);
  }

  @Test
  void aWeekOfWhichADayIsMissingIsNoWeek() {
    hoursAndEnquiries(120);
    bed.exports
        .export("2026-10-04")
        .daily(FactsTestbed.ON_SECOND_PAGE, "leads", new Period(day("2026-08-06"), Q3.last()), "0");

    nothingIsConcluded(Reason.TOO_FEW_WEEKS, 8);
  }

  @Test
  void nothingIsAskedOfNumbersThatAreNotKnown() {
    bed.exports.export("2026-10-03").daily(ON_FACEBOOK, "hours", Q3, "3");

    assertThat(bed.q3("2026-10-05").relations()).isEmpty();
  }
}
