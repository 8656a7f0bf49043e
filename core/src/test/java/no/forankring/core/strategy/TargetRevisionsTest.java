package no.forankring.core.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Scope;
import no.forankring.core.strategy.Target.Revision;
import no.forankring.core.strategy.Target.Sense;
import org.junit.jupiter.api.Test;

/** A target is never overwritten, only revised. */
class TargetRevisionsTest {

  private static final LocalDate SET = LocalDate.of(2025, 1, 10);

  private static Revision revision(String day, String value) {
    return new Revision(
        LocalDate.parse(day),
        Optional.empty(),
        new Wording("why"),
        new BigDecimal(value),
        Optional.empty());
  }

  private static Target target(Revision... revisions) {
    return new Target(
        "t",
        "followers",
        new Scope.All(),
        new Span.At(LocalDate.of(2027, 3, 31)),
        Sense.AT_LEAST,
        new BigDecimal(100),
        Optional.empty(),
        SET,
        Optional.empty(),
        Optional.empty(),
        List.of(revisions));
  }

  @Test
  void aRevisionStandsFromItsOwnDayOn() {
    Target target = target(revision("2026-01-15", "150"), revision("2026-07-01", "90"));

    assertThat(target.valueOn(LocalDate.of(2026, 1, 14))).isEqualByComparingTo("100");
    assertThat(target.valueOn(LocalDate.of(2026, 1, 15))).isEqualByComparingTo("150");
    assertThat(target.valueOn(LocalDate.of(2026, 7, 1))).isEqualByComparingTo("90");
    assertThat(target.value()).as("the first value is still there").isEqualByComparingTo("100");
  }

  @Test
  void ofTwoRevisionsOnOneDayTheLaterWrittenStands() {
    Target target = target(revision("2026-01-15", "150"), revision("2026-01-15", "160"));

    assertThat(target.valueOn(LocalDate.of(2026, 1, 15))).isEqualByComparingTo("160");
  }

  @Test
  void aRevisionCannotLieBeforeWhatItRevises() {
    assertThatThrownBy(() -> target(revision("2025-01-09", "150")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> target(revision("2026-07-01", "1"), revision("2026-06-30", "2")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTargetStandsFromTheDayItWasSet() {
    assertThat(target().isSetOn(SET.minusDays(1))).isFalse();
    assertThat(target().isSetOn(SET)).isTrue();
  }

  @Test
  void aReadingIsNeverNegative() {
    ChannelId channel = ChannelId.parse("facebook:fjordtog").orElseThrow();
    assertThatThrownBy(() -> new Reading(SET, channel, -1, "strategy.yaml", 3))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
