package no.forankring.core.fact.internal.targets;

import static no.forankring.core.fact.engine.FactsTestbed.FACEBOOK;
import static no.forankring.core.fact.engine.FactsTestbed.LINKEDIN;
import static no.forankring.core.fact.engine.FactsTestbed.number;
import static no.forankring.core.fact.engine.FactsTestbed.quarter;
import static no.forankring.core.fact.engine.FactsTestbed.target;
import static no.forankring.core.fact.engine.FactsTestbed.value;
import static no.forankring.core.fact.engine.InMemorySource.day;
import static no.forankring.core.fact.engine.InMemorySource.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.TargetPeers;
import no.forankring.core.fact.engine.FactsTestbed;
import no.forankring.core.observation.Break;
import no.forankring.core.observation.Platform;
import no.forankring.core.observation.Subject;
import no.forankring.core.strategy.Benchmark;
import no.forankring.core.strategy.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked for, against what the companies we compare ourselves with have done. */
class TargetPeersTest {

  private final FactsTestbed bed = new FactsTestbed();

  /** Levels at the ends of four quarters: the best one grew by this many per cent. */
  private void company(Platform platform, String name, int start, int percent) {
    Subject company = new Subject.OfBenchmark(platform, name);
    int best = start + start * percent / 100;
    int[] levels = {start, start, best, best};
    String[] quarters = {"2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3"};
    for (int i = 0; i < levels.length; i++) {
      bed.exports
          .export("2026-10-03")
          .value(
              company,
              "followers",
              source("followers"),
              quarter(quarters[i]),
              Integer.toString(levels[i]));
    }
  }

  @ParameterizedTest
  @CsvSource({"1100, 3", "1101, 2", "1200, 2", "1300, 1", "1301, 0"})
  void theirBestQuarterCountsAsAShareOfWhatTheyBeganWith(String wanted, int met) {
    company(Platform.LINKEDIN, "Kystbuss", 50_000, 10);
    company(Platform.LINKEDIN, "Fjellbane", 200, 20);
    company(Platform.LINKEDIN, "Byferje", 3_000, 30);
    bed.reading("2026-09-30", LINKEDIN, 1_000);
    bed.aim("followers", "linkedin:fjordtog").at("2026-12-31").atLeast(wanted);

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(target(facts).peers().orElseThrow().companies()).isEqualTo(3);
    assertThat(target(facts).peers().orElseThrow().met()).isEqualTo(met);
    assertThat(facts.find("target/t1#peers").orElseThrow().contributions()).hasSize(12);
    assertThat(value(facts, "target/t1#peers")).contains(number("3"));
    assertThat(value(facts, "target/t1#peers-met")).contains(number(Integer.toString(met)));
  }

  @Test
  void whereTheStrategyNamesCompaniesNoOthersCount() {
    company(Platform.LINKEDIN, "Kystbuss", 50_000, 10);
    company(Platform.LINKEDIN, "Fjellbane", 200, 20);
    bed.companies.add(new Benchmark("Kystbuss", new Wording("Kystbussen"), Optional.empty()));
    bed.reading("2026-09-30", LINKEDIN, 1_000);
    bed.aim("followers", "linkedin:fjordtog").at("2026-12-31").atLeast("1150");

    TargetPeers peers = target(bed.q3("2026-10-05")).peers().orElseThrow();

    assertThat(peers.companies()).isEqualTo(1);
    assertThat(peers.met()).isZero();
  }

  @Test
  void aCompanyOnAnotherPlatformIsNoPeer() {
    company(Platform.LINKEDIN, "Kystbuss", 50_000, 10);
    bed.reading("2026-09-30", FACEBOOK, 1_000);
    bed.aim("followers", "facebook:fjordtog").at("2026-12-31").atLeast("1100");

    assertThat(target(bed.q3("2026-10-05")).peers()).isEmpty();
  }

  @Test
  void aHistoryShorterThanTheTimeLeftSaysNothing() {
    company(Platform.LINKEDIN, "Kystbuss", 50_000, 10);
    bed.reading("2026-09-30", LINKEDIN, 1_000);
    bed.aim("followers", "linkedin:fjordtog").at("2027-09-30").atLeast("1100");

    assertThat(target(bed.q3("2026-10-05")).peers()).isEmpty();
  }

  @Test
  void growthAcrossABreakIsNone() {
    company(Platform.LINKEDIN, "Kystbuss", 50_000, 50);
    bed.breaks.add(Break.of(Platform.LINKEDIN, "followers", day("2026-06-15"), "anew"));
    bed.reading("2026-09-30", LINKEDIN, 1_000);
    bed.aim("followers", "linkedin:fjordtog").at("2026-12-31").atLeast("1400");

    assertThat(target(bed.q3("2026-10-05")).peers().orElseThrow().met()).isZero();
  }

  @Test
  void aNameOnTwoPlatformsIsNotOneCompany() {
    company(Platform.LINKEDIN, "Kystbuss", 50_000, 10);
    bed.exports
        .export("2026-10-03")
        .value(
            new Subject.OfBenchmark(Platform.FACEBOOK, "Kystbuss"),
            "followers",
            source("followers"),
            quarter("2025-Q3"),
            "900");
    bed.reading("2026-09-30", LINKEDIN, 1_000);
    bed.aim("followers", "linkedin:fjordtog").at("2026-12-31").atLeast("1500");

    assertThat(target(bed.q3("2026-10-05")).peers().orElseThrow().met()).isZero();
  }
}
