package no.forankring.core.analysis.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import no.forankring.core.analysis.TimeSeries;
import org.junit.jupiter.api.Test;

/** Of 140 days with an initiative from day 100 to 123, unless said otherwise. */
class WindowTest {

  private static final TimeSeries METRIC = TimeSeries.of(new double[140]);
  private static final Study STUDY = Study.of(METRIC, Length.DAY, Span.of(100, 123));

  private static List<Long> counting(Window window) {
    return LongStream.range(-300, 300).filter(window::contains).boxed().toList();
  }

  private static List<Long> days(long first, long last) {
    return LongStream.rangeClosed(first, last).boxed().toList();
  }

  @Test
  void whatWasSeenUpToTheLastDayCounts() {
    Window window = Window.of(STUDY);

    assertThat(counting(window)).isEqualTo(days(0, 123));
    assertThat(window.steps()).isEqualTo(24);
    assertThat(window.isBroken()).isFalse();
    assertThat(window.isTouched()).isFalse();
    assertThat(counting(Window.of(Study.of(METRIC, Length.DAY, Span.from(100)))))
        .isEqualTo(days(0, 139));
  }

  @Test
  void weeksAreCountedFromTheFirstDay() {
    Window window = Window.of(STUDY);

    assertThat(window.batchOf(99)).isEqualTo(-1);
    assertThat(window.batchOf(93)).isEqualTo(-1);
    assertThat(window.batchOf(100)).isZero();
    assertThat(window.placeOf(99)).isEqualTo(6);
    assertThat(window.placeOf(100)).isZero();
  }

  @Test
  void historyOlderThanHalfAYearDoesNotCount() {
    TimeSeries weeks = TimeSeries.of(new double[80]);
    Window window = Window.of(Study.of(weeks, Length.WEEK, Span.from(70)));

    assertThat(counting(window)).isEqualTo(days(44, 79));
    assertThat(window.isBroken()).isFalse();
  }

  @Test
  void nothingCountsAcrossABreak() {
    Window window = Window.of(STUDY.withBreaks(List.of(120L, 10L, 40L)));

    assertThat(counting(window)).isEqualTo(days(40, 119));
    assertThat(window.isBroken()).isTrue();
    assertThat(window.steps()).isEqualTo(20);
  }

  @Test
  void aBreakOnTheFirstDayLeavesNothingBefore() {
    Window window = Window.of(STUDY.withBreaks(List.of(100L)));

    assertThat(counting(window)).isEqualTo(days(100, 123));
    assertThat(window.isBroken()).isTrue();
  }

  @Test
  void aBreakAfterItIsOverCutsNothing() {
    assertThat(Window.of(STUDY.withBreaks(List.of(124L))).isBroken()).isFalse();
  }

  @Test
  void weeksThatAnotherInitiativeTouchedDoNotCount() {
    Window window = Window.of(STUDY.withOthers(List.of(Span.of(50, 51), Span.from(121))));

    assertThat(counting(window))
        .doesNotContainAnyElementsOf(days(44, 50))
        .doesNotContainAnyElementsOf(days(51, 57))
        .doesNotContainAnyElementsOf(days(121, 123))
        .hasSize(124 - 14 - 3);
    assertThat(window.isTouched()).isTrue();
    assertThat(window.steps()).isEqualTo(21);
  }

  @Test
  void anInitiativeThatRanAllTheTimeIsNoDifference() {
    Window window = Window.of(STUDY.withOthers(List.of(Span.of(-50, 123))));

    assertThat(counting(window)).isEqualTo(days(0, 123));
    assertThat(window.isTouched()).isFalse();
  }

  @Test
  void nothingSeenIsNothing() {
    Window window = Window.of(Study.of(TimeSeries.of(), Length.DAY, Span.from(100)));

    assertThat(counting(window)).isEmpty();
    assertThat(window.steps()).isZero();
    assertThat(window.isTouched()).isFalse();
  }

  @Test
  void anInitiativeDoesNotEndBeforeItBegins() {
    assertThatThrownBy(() -> new Span(5, OptionalLong.of(4)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
