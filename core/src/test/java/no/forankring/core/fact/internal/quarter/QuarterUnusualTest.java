package no.forankring.core.fact.internal.quarter;

import static no.forankring.core.fact.engine.FactsTestbed.LINKEDIN;
import static no.forankring.core.fact.engine.FactsTestbed.ON_LINKEDIN;
import static no.forankring.core.fact.engine.FactsTestbed.days;
import static no.forankring.core.fact.engine.FactsTestbed.number;
import static no.forankring.core.fact.engine.FactsTestbed.value;
import static no.forankring.core.fact.engine.InMemorySource.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToIntFunction;
import no.forankring.core.analysis.unusual.Direction;
import no.forankring.core.analysis.unusual.Recurrence;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.UnusualFact;
import no.forankring.core.fact.engine.FactsTestbed;
import no.forankring.core.fact.engine.InMemorySource;
import no.forankring.core.observation.Break;
import no.forankring.core.observation.Subject;
import no.forankring.core.period.Period;
import org.junit.jupiter.api.Test;

/** The quarter's days and posts that stand out become facts. */
class QuarterUnusualTest {

  private static final String CLICKS = "2026-Q3/linkedin:fjordtog/clicks/AC";

  private final FactsTestbed bed = new FactsTestbed();
  private final Random chance = new Random(3);

  private void clicks(ToIntFunction<LocalDate> value) {
    InMemorySource.Export export = bed.exports.export("2026-10-03");
    days("2026-01-01", "2026-09-30").stream()
        .forEach(
            day ->
                export.value(
                    ON_LINKEDIN,
                    "clicks",
                    day.toString(),
                    Integer.toString(value.applyAsInt(day))));
  }

  @Test
  void aDayFarFromThoseAroundItIsOneWithItsUsualRange() {
    clicks(day -> (day.equals(day("2026-08-14")) ? 400 : 40) + chance.nextInt(20));

    QuarterFacts facts = bed.q3("2026-10-05");
    UnusualFact found = facts.unusual().getFirst();
    String id = CLICKS + "#day-2026-08-14";

    assertThat(facts.unusual()).hasSize(1);
    assertThat(found.id()).isEqualTo(id);
    assertThat(found.direction()).isEqualTo(Direction.MORE);
    assertThat(found.rarity()).isEqualTo(Recurrence.Grade.WITHOUT_PRECEDENT);
    assertThat(value(facts, id).orElseThrow()).isBetween(number("400"), number("420"));
    assertThat(value(facts, id + "-low").orElseThrow()).isBetween(number("35"), number("50"));
    assertThat(value(facts, id + "-high").orElseThrow()).isBetween(number("50"), number("65"));
    assertThat(facts.find(id).orElseThrow().contributions()).hasSize(1);
  }

  @Test
  void whatLiesBeforeTheQuarterIsNoneOfIts() {
    clicks(day -> (day.equals(day("2026-05-14")) ? 400 : 40) + chance.nextInt(20));

    assertThat(bed.q3("2026-10-05").unusual()).isEmpty();
  }

  @Test
  void aPostThatGotFarMoreThanThoseBeforeIsOne() {
    clicks(day -> 40 + chance.nextInt(20));
    InMemorySource.Export export = bed.exports.export("2026-10-03");
    LocalDate first = LocalDate.of(2026, 1, 5);
    for (int i = 0; i < 36; i++) {
      LocalDate published = first.plusWeeks(i);
      int got = published.equals(day("2026-08-10")) ? 9_000 : 50 + chance.nextInt(40);
      export.value(
          new Subject.OfPost(LINKEDIN, "p" + i),
          "clicks",
          published.toString(),
          Integer.toString(got));
    }

    QuarterFacts facts = bed.q3("2026-10-05");

    assertThat(facts.unusual()).hasSize(1);
    assertThat(facts.unusual().getFirst().id()).isEqualTo(CLICKS + "#post-2026-08-10-1");
    assertThat(facts.unusual().getFirst().ofPost()).isTrue();
    assertThat(value(facts, CLICKS + "#post-2026-08-10-1")).contains(number("9000"));
    assertThat(value(facts, CLICKS).orElseThrow())
        .as("a post never enters its channel's facts")
        .isLessThan(number("9000"));
  }

  @Test
  void postsCountedAnewAreNoPostsThatStandOut() {
    bed.breaks.add(Break.of(LINKEDIN.platform(), "clicks", day("2026-07-01"), "anew"));
    clicks(day -> 40 + chance.nextInt(20));
    InMemorySource.Export export = bed.exports.export("2026-10-03");
    LocalDate first = LocalDate.of(2026, 1, 5);
    for (int i = 0; i < 36; i++) {
      LocalDate published = first.plusWeeks(i);
      int times = published.isBefore(day("2026-07-01")) ? 1 : 100;
      export.value(
          new Subject.OfPost(LINKEDIN, "p" + i),
          "clicks",
          published.toString(),
          Integer.toString(times * (50 + chance.nextInt(40))));
    }

    assertThat(bed.q3("2026-10-05").unusual()).isEmpty();
  }

  @Test
  void anAmountInAnotherCurrencyIsNoneOfThisNumbers() {
    InMemorySource.Export export = bed.exports.export("2026-10-03");
    days("2025-10-01", "2026-09-30").stream()
        .forEach(
            day ->
                export.value(
                    ON_LINKEDIN,
                    "revenue",
                    InMemorySource.source("revenue"),
                    Period.day(day),
                    day.isBefore(day("2026-07-01")) ? "90000" : "" + (40 + chance.nextInt(20)),
                    Optional.of(day.isBefore(day("2026-07-01")) ? "NOK" : "EUR")));

    assertThat(bed.q3("2026-10-05").unusual()).isEmpty();
  }

  @Test
  void aPartIsLookedAtWhereThereIsNoSumToSeeItIn() {
    InMemorySource.Export export = bed.exports.export("2026-10-03");
    days("2026-01-01", "2026-09-30").stream()
        .forEach(
            day ->
                export.value(
                    ON_LINKEDIN,
                    "reactions",
                    day.toString(),
                    (day.equals(day("2026-08-14")) ? "400" : "" + (40 + chance.nextInt(20)))));

    assertThat(bed.q3("2026-10-05").unusual())
        .extracting(UnusualFact::id)
        .containsExactly("2026-Q3/linkedin:fjordtog/reactions/AC#day-2026-08-14");
  }
}
