package no.forankring.core.analysis.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.forankring.core.analysis.Noise;
import no.forankring.core.analysis.TimeSeries;
import org.junit.jupiter.api.Test;

/** Of twenty weeks of days and an initiative that ran through the six weeks after them. */
class EffectTest {

  private static final int FIRST = 140;
  private static final int DAYS = 182;
  private static final double LEVEL = 100;
  private static final double GAIN = 30;

  private final Noise noise = new Noise(8);
  private final double[] market = noise.holdingOn(0.9, DAYS);
  private final TimeSeries metric = days(GAIN);
  private final Study study = Study.of(metric, Length.DAY, Span.from(FIRST));

  private TimeSeries days(double gain) {
    double[] own = noise.holdingOn(0.3, DAYS);
    return TimeSeries.of(
        IntStream.range(0, DAYS)
            .mapToDouble(
                day ->
                    LEVEL * (day % 7 >= 5 ? 0.6 : 1.16)
                        + 8 * market[day]
                        + 4 * own[day]
                        + (day >= FIRST ? gain : 0))
            .toArray());
  }

  private static TimeSeries same(double value) {
    double[] values = new double[DAYS];
    Arrays.fill(values, value);
    return TimeSeries.of(values);
  }

  @Test
  void itsOwnHistoryAloneIsBeforeAndAfter() {
    Effect effect = Effect.of(study);

    assertThat(effect.grade()).isEqualTo(Grade.BEFORE_AFTER);
    assertThat(effect.basis()).hasValue(Basis.OWN_HISTORY);
    assertThat(effect.reasons())
        .containsExactly(Reason.NOT_DRAWN, Reason.NO_COMPARISON, Reason.SEASON_UNKNOWN);
    Gain gain = effect.gain().orElseThrow();
    assertThat(gain.interval().contains(GAIN)).isTrue();
    assertThat(gain.steps()).isEqualTo(42);
    assertThat(gain.total()).isCloseTo(42 * gain.perStep(), within(1e-9));
  }

  @Test
  void aYearBeforeTakesTheSeasonOff() {
    Effect effect = Effect.of(study.withYearBefore(days(0)));

    assertThat(effect.grade()).isEqualTo(Grade.BEFORE_AFTER);
    assertThat(effect.basis()).hasValue(Basis.YEAR_BEFORE);
    assertThat(effect.reasons()).containsExactly(Reason.NOT_DRAWN, Reason.NO_COMPARISON);
  }

  @Test
  void seriesThatFollowedBeforeAreComparedWith() {
    TimeSeries apart = TimeSeries.of(new Noise(1).wild(DAYS));
    Effect effect =
        Effect.of(study.comparedWith(Map.of("b", days(0), "a", days(0), "apart", apart)));

    assertThat(effect.grade()).isEqualTo(Grade.COMPARED);
    assertThat(effect.basis()).hasValue(Basis.COMPARISON_SERIES);
    assertThat(effect.comparedWith()).containsExactly("a", "b");
    assertThat(effect.reasons()).containsExactly(Reason.NOT_DRAWN, Reason.BEGAN_AT_AN_EXTREME);
    Gain gain = effect.gain().orElseThrow();
    assertThat(gain.isTold()).isTrue();
    assertThat(gain.interval().contains(GAIN)).isTrue();
    assertThat(gain.p()).isLessThan(0.05);
  }

  @Test
  void seriesThatDidNotFollowAreNotComparedWith() {
    Effect effect = Effect.of(study.comparedWith(Map.of("same", same(5))));

    assertThat(effect.grade()).isEqualTo(Grade.BEFORE_AFTER);
    assertThat(effect.comparedWith()).isEmpty();
    assertThat(effect.reasons()).contains(Reason.NONE_FOLLOWS);
  }

  @Test
  void lotsAreTheBestEvidence() {
    TimeSeries posts = TimeSeries.of(14, 9, 17, 8, 19, 10, 16, 5, 18, 11);
    Effect effect =
        Effect.of(
            study
                .comparedWith(Map.of("a", days(0)))
                .drawn(new Draw(posts, Set.of(0L, 2L, 4L, 6L, 8L))));

    assertThat(effect.grade()).isEqualTo(Grade.EXPERIMENT);
    assertThat(effect.basis()).hasValue(Basis.LOTS);
    assertThat(effect.reasons()).isEmpty();
    assertThat(effect.gain().orElseThrow().perStep()).isCloseTo(16.8 - 8.6, within(1e-9));
    assertThat(effect.gain().orElseThrow().isTold()).isTrue();
  }

  @Test
  void lotsForTooFewAreNone() {
    Effect effect =
        Effect.of(study.drawn(new Draw(TimeSeries.of(1, 2, 3, 4, 5, 6), Set.of(1L, 3L, 5L))));

    assertThat(effect.grade()).isEqualTo(Grade.BEFORE_AFTER);
    assertThat(effect.reasons()).contains(Reason.TOO_FEW_DRAWN).doesNotContain(Reason.NOT_DRAWN);
  }

  @Test
  void anIntervalThatHoldsNothingKeepsItsGrade() {
    Effect effect = Effect.of(Study.of(days(0), Length.DAY, Span.from(FIRST)));

    assertThat(effect.grade()).isEqualTo(Grade.BEFORE_AFTER);
    assertThat(effect.gain().orElseThrow().isTold()).isFalse();
    assertThat(effect.gain().orElseThrow().p()).isGreaterThan(0.05);
  }

  @Test
  void aBreakLowersTheGradeWhereItLeavesTooLittle() {
    Effect early = Effect.of(study.withBreaks(List.of(35L)));
    assertThat(early.grade()).isEqualTo(Grade.BEFORE_AFTER);
    assertThat(early.reasons()).contains(Reason.BREAK);

    Effect late = Effect.of(study.withBreaks(List.of(130L)));
    assertThat(late.grade()).isEqualTo(Grade.CANNOT_TELL);
    assertThat(late.gain()).isEmpty();
    assertThat(late.reasons()).contains(Reason.BREAK, Reason.TOO_FEW_BEFORE);
  }

  @Test
  void anotherInitiativeAtTheSameTimeLowersTheGrade() {
    Effect shared = Effect.of(study.withOthers(List.of(Span.from(FIRST))));
    assertThat(shared.grade()).isEqualTo(Grade.CANNOT_TELL);
    assertThat(shared.reasons()).contains(Reason.OTHER_INITIATIVE, Reason.TOO_FEW_AFTER);

    Effect begunLater = Effect.of(study.withOthers(List.of(Span.from(FIRST + 28))));
    assertThat(begunLater.grade()).isEqualTo(Grade.BEFORE_AFTER);
    assertThat(begunLater.reasons()).contains(Reason.OTHER_INITIATIVE);
    assertThat(begunLater.gain().orElseThrow().steps()).isEqualTo(28);
  }

  @Test
  void weeksWithMoreOfItAndMoreOfTheMetricMoveTogether() {
    TimeSeries hours =
        TimeSeries.of(
            IntStream.range(0, DAYS)
                .mapToDouble(day -> day < 100 ? 0 : 1 + Math.sin(day / 5.0))
                .toArray());
    double[] more = days(0).values();
    for (int day = 0; day < DAYS; day++) {
      more[day] += 50 * hours.value(day);
    }
    Study brief =
        Study.of(TimeSeries.of(more).from(90), Length.DAY, Span.from(100)).withIntensity(hours);
    Effect effect = Effect.of(brief);

    assertThat(effect.grade()).isEqualTo(Grade.MOVES_TOGETHER);
    assertThat(effect.gain()).isEmpty();
    assertThat(effect.basis()).isEmpty();
    assertThat(effect.reasons())
        .containsExactly(
            Reason.NOT_DRAWN, Reason.NO_COMPARISON, Reason.TOO_FEW_BEFORE, Reason.SEASON_UNKNOWN);
  }

  @Test
  void nothingSeenIsNothingTold() {
    Effect effect = Effect.of(Study.of(TimeSeries.of(), Length.WEEK, Span.of(3, 9)));

    assertThat(effect.grade()).isEqualTo(Grade.CANNOT_TELL);
    assertThat(effect.reasons())
        .contains(Reason.TOO_FEW_BEFORE, Reason.TOO_FEW_AFTER, Reason.NO_INTENSITY);
  }

  @Test
  void valuesThatNeverChangeGaveNothing() {
    Effect effect = Effect.of(Study.of(same(7), Length.DAY, Span.from(FIRST)));

    assertThat(effect.gain().orElseThrow().isTold()).isFalse();
  }

  @Test
  void gapsStayGaps() {
    Set<Long> seen =
        LongStream.range(0, DAYS).boxed().filter(day -> day % 5 != 2).collect(Collectors.toSet());
    TimeSeries gappy =
        new TimeSeries(
            LongStream.range(0, DAYS).filter(seen::contains).toArray(),
            LongStream.range(0, DAYS)
                .filter(seen::contains)
                .mapToDouble(day -> metric.value((int) day))
                .toArray());
    Gain gain = Effect.of(Study.of(gappy, Length.DAY, Span.from(FIRST))).gain().orElseThrow();

    assertThat(gain.interval().contains(GAIN)).isTrue();
    assertThat(gain.steps()).isEqualTo(42);
  }
}
