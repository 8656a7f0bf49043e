package no.forankring.core.fact.internal.measure;

import static no.forankring.core.fact.engine.FactsTestbed.FACEBOOK;
import static no.forankring.core.fact.engine.FactsTestbed.ON_FACEBOOK;
import static no.forankring.core.fact.engine.FactsTestbed.ON_LINKEDIN;
import static no.forankring.core.fact.engine.FactsTestbed.ON_SECOND_PAGE;
import static no.forankring.core.fact.engine.FactsTestbed.Q3;
import static no.forankring.core.fact.engine.FactsTestbed.days;
import static no.forankring.core.fact.engine.FactsTestbed.number;
import static no.forankring.core.fact.engine.InMemorySource.day;
import static no.forankring.core.fact.engine.InMemorySource.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.forankring.core.fact.Bounds;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.engine.FactsTestbed;
import no.forankring.core.fact.engine.InMemorySource;
import no.forankring.core.observation.Source;
import org.junit.jupiter.api.Test;

/** Different people add over nothing; over a longer span there are bounds. */
class DifferentPeopleTest {

  private final FactsTestbed bed = new FactsTestbed();

  @Test
  void reachIsNeverSummedButBoundedByItsLargestDayAndTheSum() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_FACEBOOK, "reach", days("2026-07-01", "2026-09-29"), "100")
        .value(ON_FACEBOOK, "reach", "2026-09-30", "700");

    Fact reach = bed.q3("2026-10-05").find("2026-Q3/facebook:fjordtog/reach/AC").orElseThrow();

    assertThat(reach.value()).isEmpty();
    assertThat(reach.bounds()).contains(new Bounds(number("700"), Optional.of(number("9800"))));
  }

  @Test
  void reachHasNoUpperBoundWhereADayIsMissing() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_FACEBOOK, "reach", days("2026-07-01", "2026-09-29"), "100");

    Fact reach = bed.q3("2026-10-05").find("2026-Q3/facebook:fjordtog/reach/AC").orElseThrow();

    assertThat(reach.bounds()).contains(new Bounds(number("100"), Optional.empty()));
  }

  @Test
  void reachHasNoUpperBoundWhereTheSourceCoversOnlyOrganicViews() {
    Source organic = new Source("linkedin/content", "Unique impressions (organic)", 1, true);
    InMemorySource.Export export = bed.exports.export("2026-10-03");
    Q3.stream()
        .forEach(
            day ->
                export.value(
                    ON_LINKEDIN,
                    "reach",
                    organic,
                    no.forankring.core.period.Period.day(day),
                    "40"));

    Fact reach = bed.q3("2026-10-05").find("2026-Q3/linkedin:fjordtog/reach/AC").orElseThrow();

    assertThat(reach.bounds()).contains(new Bounds(number("40"), Optional.empty()));
  }

  @Test
  void reachStandsWhereAnExportCoversExactlyTheQuarter() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_FACEBOOK, "reach", Q3, "100")
        .value(ON_FACEBOOK, "reach", source("reach"), Q3, "4321");

    Fact reach = bed.q3("2026-10-05").find("2026-Q3/facebook:fjordtog/reach/AC").orElseThrow();

    assertThat(reach.value()).contains(number("4321"));
    assertThat(reach.computation()).isEqualTo(Computation.EXACT_PERIOD);
  }

  @Test
  void reachOfTwoChannelsHasNoNumberAtAll() {
    bed.exports
        .export("2026-10-03")
        .value(ON_FACEBOOK, "reach", source("reach"), Q3, "4321")
        .value(ON_SECOND_PAGE, "reach", source("reach"), Q3, "10");

    assertThat(bed.q3("2026-10-05").find("2026-Q3/platform:facebook/reach/AC")).isEmpty();
  }

  @Test
  void followersAreNoBoundOfReach() {
    bed.reading("2026-09-30", FACEBOOK, 50);
    bed.exports.export("2026-10-03").daily(ON_FACEBOOK, "reach", Q3, "100");

    assertThat(reach().bounds()).contains(new Bounds(number("100"), Optional.of(number("9200"))));
  }

  @Test
  void monthsThatFollowEachOtherBoundAQuarterMoreTightlyThanDays() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_FACEBOOK, "reach", days("2026-07-01", "2026-08-31"), "100")
        .value(ON_FACEBOOK, "reach", source("reach"), days("2026-07-01", "2026-07-31"), "800")
        .value(ON_FACEBOOK, "reach", source("reach"), days("2026-08-01", "2026-08-31"), "900")
        .value(ON_FACEBOOK, "reach", source("reach"), days("2026-09-01", "2026-09-30"), "700");

    assertThat(reach().bounds()).contains(new Bounds(number("900"), Optional.of(number("2400"))));
    assertThat(reach().coverage()).contains(number("1"));
  }

  @Test
  void aMonthMissingLeavesNoUpperBound() {
    bed.exports
        .export("2026-10-03")
        .value(ON_FACEBOOK, "reach", source("reach"), days("2026-07-01", "2026-07-31"), "800")
        .value(ON_FACEBOOK, "reach", source("reach"), days("2026-09-01", "2026-09-30"), "700");

    assertThat(reach().bounds()).contains(new Bounds(number("800"), Optional.empty()));
    assertThat(reach().coverage()).contains(Shares.of(61, 92));
  }

  @Test
  void sourcesThatContradictEachOtherLeaveNoUpperBound() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_FACEBOOK, "reach", Q3, "10")
        .value(ON_FACEBOOK, "reach", source("reach"), days("2026-07-01", "2026-07-31"), "5000");

    assertThat(reach().bounds())
        .as("at least 5 000 and at most 920 cannot both be")
        .contains(new Bounds(number("5000"), Optional.empty()));
  }

  @Test
  void aSpanThatReachesOutsideTheQuarterSaysNothingOfIt() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_FACEBOOK, "reach", Q3, "10")
        .value(ON_FACEBOOK, "reach", source("reach"), days("2026-06-15", "2026-07-31"), "5000");

    assertThat(reach().bounds()).contains(new Bounds(number("10"), Optional.of(number("920"))));
  }

  private Fact reach() {
    return bed.q3("2026-10-05").find("2026-Q3/facebook:fjordtog/reach/AC").orElseThrow();
  }
}
