package no.forankring.core.fact.engine;

import static no.forankring.core.fact.engine.FactsTestbed.LINKEDIN;
import static no.forankring.core.fact.engine.FactsTestbed.ON_LINKEDIN;
import static no.forankring.core.fact.engine.FactsTestbed.Q3;
import static no.forankring.core.fact.engine.FactsTestbed.number;
import static no.forankring.core.fact.engine.FactsTestbed.quarter;
import static no.forankring.core.fact.engine.FactsTestbed.value;
import static no.forankring.core.fact.engine.InMemorySource.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.forankring.core.fact.Contribution;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.Scenario;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.observation.Platform;
import no.forankring.core.observation.Segment;
import no.forankring.core.observation.Subject;
import no.forankring.core.period.FiscalCalendar;
import no.forankring.core.period.FiscalCalendar.YearNamedBy;
import no.forankring.core.period.Quarter;
import no.forankring.core.strategy.Strategy;
import org.junit.jupiter.api.Test;

/** A fact is called quarter/scope/metric/scenario; what is derived from it is named after it. */
class FactIdsTest {

  private final FactsTestbed bed = new FactsTestbed();

  private void threeQuarters() {
    bed.exports
        .export("2026-10-03")
        .daily(ON_LINKEDIN, "impressions", Q3, "3")
        .daily(ON_LINKEDIN, "impressions", quarter("2026-Q2"), "2")
        .daily(ON_LINKEDIN, "impressions", quarter("2025-Q3"), "1");
  }

  @Test
  void aChannelsFactsStandUnderTheirQuartersAndScenarios() {
    threeQuarters();

    assertThat(bed.q3("2026-10-05").facts().keySet())
        .filteredOn(id -> id.contains("/linkedin:fjordtog/"))
        .containsExactly(
            "2026-Q3/linkedin:fjordtog/impressions/AC",
            "2026-Q2/linkedin:fjordtog/impressions/AC",
            "2026-Q3/linkedin:fjordtog/impressions/PQ",
            "2026-Q3/linkedin:fjordtog/impressions/PY",
            "2026-Q3/linkedin:fjordtog/impressions/AC#delta-pq",
            "2026-Q3/linkedin:fjordtog/impressions/AC#delta-pq-low",
            "2026-Q3/linkedin:fjordtog/impressions/AC#delta-pq-high",
            "2026-Q3/linkedin:fjordtog/impressions/AC#delta-pq-share",
            "2026-Q3/linkedin:fjordtog/impressions/AC#delta-py",
            "2026-Q3/linkedin:fjordtog/impressions/AC#delta-py-low",
            "2026-Q3/linkedin:fjordtog/impressions/AC#delta-py-high",
            "2026-Q3/linkedin:fjordtog/impressions/AC#delta-py-share",
            "2026-Q3/linkedin:fjordtog/impressions/AC#trend",
            "2026-Q3/linkedin:fjordtog/impressions/AC#trend-low",
            "2026-Q3/linkedin:fjordtog/impressions/AC#trend-high");
  }

  @Test
  void everyScopeHasItsFactsFromTheWidestToTheNarrowest() {
    threeQuarters();
    bed.exports
        .export("2026-10-03")
        .value(
            new Subject.OfSegment(LINKEDIN, Segment.of(Map.of("country", "NO"))),
            "followers",
            "2026-09-30",
            "8")
        .value(
            new Subject.OfBenchmark(Platform.LINKEDIN, "Kystbuss"),
            "followers_net",
            source("net"),
            Q3,
            "5");

    assertThat(bed.q3("2026-10-05").all())
        .filteredOn(fact -> fact.id().startsWith("2026-Q3/") && !fact.id().contains("#"))
        .extracting(Fact::id)
        .filteredOn(id -> id.endsWith("AC") || id.endsWith("BM"))
        .containsExactly(
            "2026-Q3/all/impressions/AC",
            "2026-Q3/group:sales/impressions/AC",
            "2026-Q3/platform:linkedin/impressions/AC",
            "2026-Q3/linkedin:fjordtog/impressions/AC",
            "2026-Q3/benchmark:Kystbuss/followers_net/BM",
            "2026-Q3/linkedin:fjordtog[country=NO]/followers/AC");
  }

  @Test
  void thePreviousQuarterIsTheSameUnderBothItsNames() {
    threeQuarters();
    QuarterFacts facts = bed.q3("2026-10-05");
    Fact own = facts.find("2026-Q2/linkedin:fjordtog/impressions/AC").orElseThrow();
    Fact previous = facts.find("2026-Q3/linkedin:fjordtog/impressions/PQ").orElseThrow();

    assertThat(own.value()).contains(number("182")).isEqualTo(previous.value());
    assertThat(own.period()).isEqualTo(quarter("2026-Q2")).isEqualTo(previous.period());
    assertThat(own.scenario()).isEqualTo(Scenario.AC);
    assertThat(previous.scenario()).isEqualTo(Scenario.PQ);
  }

  @Test
  void lastYearsQuarterIsNamedByThisOneAndHasItsOwnDays() {
    threeQuarters();
    Fact year = bed.q3("2026-10-05").find("2026-Q3/linkedin:fjordtog/impressions/PY").orElseThrow();

    assertThat(year.value()).contains(number("92"));
    assertThat(year.period()).isEqualTo(quarter("2025-Q3"));
  }

  @Test
  void quartersOfABrokenFiscalYearAreNamedAsTheOrganisationNamesThem() {
    FiscalCalendar calendar =
        new FiscalCalendar(ZoneId.of("Europe/Oslo"), Month.SEPTEMBER, YearNamedBy.END);
    bed.exports.export("2026-10-03").daily(ON_LINKEDIN, "impressions", quarter("2026-Q2"), "1");
    bed.exports.export("2026-10-03").daily(ON_LINKEDIN, "impressions", Q3, "1");

    QuarterFacts facts =
        new FactEngine(
                bed.exports,
                MetricCatalogue.standard(),
                calendar,
                bed.channels,
                Strategy.empty(),
                List.of(),
                Set.of())
            .compute(new Quarter(2026, 4), InMemorySource.day("2026-10-05"));

    assertThat(value(facts, "2026-Q4/linkedin:fjordtog/impressions/AC"))
        .as("June, July and August")
        .contains(number("92"));
    assertThat(value(facts, "2026-Q3/linkedin:fjordtog/impressions/AC"))
        .as("April and May of March to May")
        .contains(number("61"));
  }

  @Test
  void theNumbersOfATargetAreNamedAfterIt() {
    bed.reading("2026-09-30", LINKEDIN, 5000);
    bed.aim("followers", "linkedin:fjordtog").at("2027-03-31").atLeast("100000");

    assertThat(bed.q3("2026-10-05").facts().keySet())
        .filteredOn(id -> id.startsWith("target/"))
        .containsExactly(
            "target/t1#target",
            "target/t1#actual",
            "target/t1#gap",
            "target/t1#missing",
            "target/t1#pace-needed");
  }

  @Test
  void aTargetForThisQuarterIsItsPlanAndTheGapTheChangeAgainstIt() {
    threeQuarters();
    bed.aim("impressions", "linkedin:fjordtog").atLeast("300");
    bed.aim("impressions", "linkedin:fjordtog").from("2026-07-01", "2026-12-31").atLeast("900");

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(value(facts, "2026-Q3/linkedin:fjordtog/impressions/PL")).contains(number("300"));
    assertThat(value(facts, "2026-Q3/linkedin:fjordtog/impressions/AC#delta-pl"))
        .contains(number("-24"));
  }

  @Test
  void aTargetForAnotherTimeIsNoPlanOfThisQuarter() {
    threeQuarters();
    bed.reading("2026-09-30", LINKEDIN, 5000);
    bed.aim("impressions", "linkedin:fjordtog").from("2026-07-01", "2026-12-31").atLeast("900");
    bed.aim("followers", "linkedin:fjordtog").at("2026-12-31").atLeast("9000");

    assertThat(bed.q3("2026-10-05").facts().keySet()).noneMatch(id -> id.contains("/PL"));
  }

  @Test
  void aFactKnowsUnderItsIdWhatItIs() {
    threeQuarters();

    bed.q3("2026-10-05")
        .facts()
        .forEach(
            (id, fact) -> {
              assertThat(fact.id()).isEqualTo(id);
              assertThat(id.replaceFirst("#.*", ""))
                  .endsWith("/" + fact.scope() + "/" + fact.metric() + "/" + fact.scenario());
            });
  }

  @Test
  void whatAFactWasComputedFromIsThere() {
    threeQuarters();
    bed.aim("impressions", "linkedin:fjordtog").atLeast("300");
    QuarterFacts facts = bed.q3("2026-10-05");

    for (Fact fact : facts.all()) {
      assertThat(fact.contributions()).as(fact.id()).isNotEmpty();
      for (Contribution each : fact.contributions()) {
        if (each instanceof Contribution.OfFact(var other)) {
          assertThat(facts.find(other)).as("%s is made of %s", fact.id(), other).isPresent();
        }
      }
    }
  }
}
