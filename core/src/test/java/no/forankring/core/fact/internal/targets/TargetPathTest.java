package no.forankring.core.fact.internal.targets;

import static no.forankring.core.fact.engine.FactsTestbed.number;
import static no.forankring.core.fact.engine.InMemorySource.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.forankring.core.strategy.Course;
import no.forankring.core.strategy.Course.Milestone;
import no.forankring.core.strategy.Course.Path;
import org.junit.jupiter.api.Test;

/** The way a target should go until its deadline. */
class TargetPathTest {

  @Test
  void aPathLeadsFromWhereItBeganOverItsMilestonesToTheDeadline() {
    Course course =
        new Course(List.of(new Milestone(day("2026-01-11"), number("200"))), Path.STRAIGHT);
    TargetPath path =
        TargetPath.of(
            course,
            day("2026-01-01"),
            Optional.of(number("100")),
            day("2026-01-31"),
            number("600"));

    assertThat(path.on(day("2026-01-01"))).contains(number("100"));
    assertThat(path.on(day("2026-01-06"))).contains(number("150"));
    assertThat(path.on(day("2026-01-11"))).contains(number("200"));
    assertThat(path.on(day("2026-01-21"))).contains(number("400"));
    assertThat(path.on(day("2026-01-31"))).contains(number("600"));
    assertThat(path.on(day("2026-02-01"))).isEmpty();
    assertThat(path.on(day("2025-12-31"))).isEmpty();
  }

  @Test
  void inStepsAMilestoneStandsUntilTheNext() {
    Course course =
        new Course(List.of(new Milestone(day("2026-01-11"), number("200"))), Path.STEPS);
    Optional<BigDecimal> unknown = Optional.empty();
    TargetPath path =
        TargetPath.of(course, day("2026-01-01"), unknown, day("2026-01-31"), number("600"));

    assertThat(path.on(day("2026-01-10"))).as("nothing is due yet").isEmpty();
    assertThat(path.on(day("2026-01-11"))).contains(number("200"));
    assertThat(path.on(day("2026-01-30"))).contains(number("200"));
    assertThat(path.on(day("2026-01-31"))).contains(number("600"));
  }
}
