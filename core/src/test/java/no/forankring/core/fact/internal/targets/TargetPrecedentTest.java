package no.forankring.core.fact.internal.targets;

import static no.forankring.core.fact.engine.FactsTestbed.FACEBOOK;
import static no.forankring.core.fact.engine.FactsTestbed.ON_LINKEDIN;
import static no.forankring.core.fact.engine.FactsTestbed.number;
import static no.forankring.core.fact.engine.FactsTestbed.target;
import static no.forankring.core.fact.engine.FactsTestbed.value;
import static no.forankring.core.fact.engine.InMemorySource.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.TargetFact.Believable;
import no.forankring.core.fact.TargetPrecedent;
import no.forankring.core.fact.engine.FactsTestbed;
import no.forankring.core.fact.engine.InMemorySource;
import no.forankring.core.observation.Break;
import no.forankring.core.observation.Platform;
import no.forankring.core.period.Period;
import no.forankring.core.strategy.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a target asks for what has been achieved before, in as long a time. */
class TargetPrecedentTest {

  private final FactsTestbed bed = new FactsTestbed();

  /** Followers at each month's end, 5 000 at the quarter's; steps oldest first. */
  private void followers(long... steps) {
    long level = 5000;
    LocalDate after = day("2026-10-01");
    bed.reading(after.minusDays(1).toString(), FACEBOOK, level);
    for (int i = 1; i <= steps.length; i++) {
      level -= steps[steps.length - i];
      bed.reading(after.minusMonths(i).minusDays(1).toString(), FACEBOOK, level);
    }
  }

  /** Stretches of three months: 60, 90, 120, 150, 180, 210, 240, 270. */
  @ParameterizedTest
  @CsvSource({
    "5060, 8, EASY",
    "5120, 6, EASY",
    "5121, 5, REALISTIC",
    "5240, 2, REALISTIC",
    "5270, 1, STRETCHING",
    "5271, 0, WITHOUT_PRECEDENT"
  })
  void aLevelIsHeldAgainstEveryStretchAsLongAsTheTimeLeft(
      String wanted, int met, Believable believable) {
    followers(10, 20, 30, 40, 50, 60, 70, 80, 90, 100);
    bed.aim("followers", "facebook:fjordtog").at("2026-12-31").atLeast(wanted);

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(target(facts).precedent()).contains(new TargetPrecedent(3, 8, met, believable));
    assertThat(target(facts).believable()).isEqualTo(believable);
    assertThat(value(facts, "target/t1#precedent-met")).contains(number(Integer.toString(met)));
    assertThat(value(facts, "target/t1#precedent-stretches")).contains(number("8"));
  }

  @Test
  void aLimitIsMetByWhatStayedBelowIt() {
    followers(10, 20, 30, 40, 50, 60, 70, 80, 90, 100);
    bed.aim("followers", "facebook:fjordtog").at("2026-12-31").atMost("5090");

    assertThat(target(bed.q3("2026-10-05")).precedent())
        .contains(new TargetPrecedent(3, 8, 2, Believable.REALISTIC));
  }

  @Test
  void twoYearsAreNotTooLongAgoToHaveHappened() {
    long[] steps = new long[40];
    Arrays.fill(steps, 10);
    steps[0] = 500;
    followers(steps);
    bed.aim("followers", "facebook:fjordtog").at("2026-10-31").atLeast("5400");

    assertThat(target(bed.q3("2026-10-05")).precedent())
        .contains(new TargetPrecedent(1, 40, 1, Believable.STRETCHING));
  }

  @Test
  void whatWasCountedOtherwiseIsNoPrecedent() {
    followers(10, 20, 30, 40, 50, 60, 70, 80, 90, 100);
    bed.breaks.add(Break.of(Platform.FACEBOOK, "followers", day("2026-04-15"), "anew"));
    bed.aim("followers", "facebook:fjordtog").at("2026-12-31").atLeast("5060");

    assertThat(target(bed.q3("2026-10-05")).believable()).isEqualTo(Believable.CANNOT_TELL);
  }

  @Test
  void aTargetThatRepeatsIsHeldAgainstItsOwnSteps() {
    InMemorySource.Export export = bed.exports.export("2026-10-03");
    for (int month = 1; month <= 9; month++) {
      LocalDate first = LocalDate.of(2026, month, 1);
      Period days = new Period(first, first.plusMonths(1).minusDays(1));
      export.daily(ON_LINKEDIN, "link_clicks", days, Integer.toString(month));
    }
    bed.aim("link_clicks", "linkedin:fjordtog").each(Span.Step.MONTH).atLeast("211");

    assertThat(target(bed.q3("2026-10-05")).precedent())
        .contains(new TargetPrecedent(1, 8, 2, Believable.REALISTIC));
  }

  @Test
  void whatIsReachedOrOverNeedsNoPrecedent() {
    followers(10, 20, 30, 40, 50, 60, 70, 80, 90, 100);
    bed.aim("followers", "facebook:fjordtog").at("2026-12-31").atLeast("4900");

    assertThat(target(bed.q3("2026-10-05")).believable()).isEqualTo(Believable.CANNOT_TELL);
  }
}
