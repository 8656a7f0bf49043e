package no.forankring.core.analysis.unusual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import no.forankring.core.analysis.TimeSeries;
import org.junit.jupiter.api.Test;

class UnusualDaysTest {

  private static final int YEAR = 365;
  private static final int QUARTER = 91;
  private static final long FIRST = YEAR - QUARTER;
  private static final long LAST = YEAR - 1;

  private static double[] clicks(int size) {
    return new Days(20260814).of(Days.Kind.POISSON_WEEK, size);
  }

  private static UnusualDays judged(double... values) {
    return UnusualDays.in(TimeSeries.of(values), List.of(), FIRST, LAST);
  }

  private static List<Long> steps(UnusualEvent event) {
    return event.days().stream().map(UnusualDay::step).toList();
  }

  @Test
  void aDayOfTenTimesAsManyIsOneWithoutPrecedent() {
    double[] clicks = clicks(YEAR);
    clicks[300] = 500;

    List<UnusualEvent> events = judged(clicks).events();

    assertThat(events).hasSize(1);
    UnusualEvent event = events.getFirst();
    assertThat(steps(event)).containsExactly(300L);
    assertThat(event.isShift()).isFalse();
    assertThat(event.recurrence()).isEqualTo(new Recurrence(1, YEAR));
    assertThat(event.peak().value()).isEqualTo(500);
    assertThat(event.peak().direction()).isEqualTo(Direction.MORE);
    // The 300th day has 0.55 of 50 clicks before Poisson's chance.
    assertThat(300 % 7).isEqualTo(6);
    assertThat(event.peak().expected()).isBetween(22.0, 34.0);
    assertThat(event.peak().usual().low()).isBetween(14.0, 24.0);
    assertThat(event.peak().usual().high()).isBetween(32.0, 44.0);
  }

  @Test
  void aDayWithNothingIsLessThanUsual() {
    double[] clicks = clicks(YEAR);
    clicks[302] = 0;

    UnusualEvent event = judged(clicks).events().getFirst();

    assertThat(steps(event)).containsExactly(302L);
    assertThat(event.peak().direction()).isEqualTo(Direction.LESS);
  }

  @Test
  void daysOneAfterAnotherAreOneEventEvenWithTwoUsualOnesBetween() {
    double[] clicks = clicks(YEAR);
    for (int day : new int[] {300, 301, 304, 320}) {
      clicks[day] = 300;
    }
    clicks[320] = 400;

    List<UnusualEvent> events = judged(clicks).events();

    assertThat(events)
        .extracting(UnusualDaysTest::steps)
        .containsExactly(List.of(300L, 301L, 304L), List.of(320L));
  }

  @Test
  void theLikeOfBeforeTheWindowCounts() {
    double[] clicks = clicks(YEAR);
    clicks[100] = 600;
    clicks[101] = 600;
    clicks[200] = 150;
    clicks[300] = 300;

    Recurrence recurrence = judged(clicks).events().getFirst().recurrence();

    assertThat(recurrence).isEqualTo(new Recurrence(2, YEAR));
    assertThat(recurrence.grade()).isEqualTo(Recurrence.Grade.ONCE_A_YEAR);
  }

  @Test
  void whatComesTwiceAMonthIsNoEvent() {
    double[] clicks = clicks(YEAR);
    for (int day = 4; day < YEAR; day += 15) {
      clicks[day] = 400;
    }

    assertThat(judged(clicks).events()).isEmpty();
  }

  @Test
  void aBurstOfTenDaysHidesNeitherItselfNorItsNeighbour() {
    double[] clicks = clicks(YEAR);
    Arrays.fill(clicks, 300, 310, 900);
    clicks[330] = 250;

    List<UnusualEvent> events = judged(clicks).events();

    assertThat(events).hasSize(2);
    assertThat(events.getFirst().days()).hasSize(10);
    assertThat(steps(events.getLast())).containsExactly(330L);
  }

  @Test
  void aLevelThatShiftsIsNotAHundredUnusualDays() {
    double[] clicks = clicks(YEAR);
    for (int day = 310; day < YEAR; day++) {
      clicks[day] *= 3;
    }

    assertThat(judged(clicks).events()).isEmpty();
  }

  @Test
  void aShiftOfTheLastWeeksIsOneEvent() {
    double[] clicks = clicks(YEAR);
    for (int day = YEAR - 20; day < YEAR; day++) {
      clicks[day] *= 4;
    }

    List<UnusualEvent> events = judged(clicks).events();

    assertThat(events).hasSize(1);
    assertThat(events.getFirst().isShift()).isTrue();
  }

  @Test
  void nothingIsLearntAcrossABreak() {
    double[] clicks = clicks(YEAR);
    for (int day = 290; day < YEAR; day++) {
      clicks[day] *= 20;
    }
    clicks[285] = 500;

    UnusualDays found = UnusualDays.in(TimeSeries.of(clicks), List.of(290L), FIRST, LAST);

    assertThat(found.judged()).isEqualTo(QUARTER);
    assertThat(found.events()).hasSize(1);
    assertThat(found.events().getFirst().recurrence()).isEqualTo(new Recurrence(1, 290));
  }

  @Test
  void fewerThanSixtyDaysSinceABreakSayNothing() {
    double[] clicks = clicks(YEAR);
    clicks[YEAR - 10] = 5_000;

    UnusualDays found = UnusualDays.in(TimeSeries.of(clicks), List.of(YEAR - 59L, 2L), FIRST, LAST);

    assertThat(found.events()).isEmpty();
    assertThat(found.judged()).isEqualTo(QUARTER - 59);
  }

  @Test
  void withoutDaysNothingIsJudged() {
    assertThat(UnusualDays.in(TimeSeries.of(), List.of(), 0, 90))
        .isEqualTo(new UnusualDays(List.of(), 0));
    assertThat(UnusualDays.in(TimeSeries.of(clicks(YEAR)), List.of(), 400, 490).judged()).isZero();
  }

  @Test
  void aGapIsNoDayOfNothing() {
    double[] clicks = clicks(YEAR);
    long[] steps = new long[YEAR - 30];
    double[] seen = new double[YEAR - 30];
    for (int i = 0; i < seen.length; i++) {
      steps[i] = i < 280 ? i : i + 30;
      seen[i] = clicks[(int) steps[i]];
    }

    UnusualDays found = UnusualDays.in(new TimeSeries(steps, seen), List.of(), FIRST, LAST);

    assertThat(found.judged()).isEqualTo(QUARTER - 30);
    assertThat(found.events()).isEmpty();
  }

  @Test
  void whatNeverVariedIsSurprisedOnlyByMoreThanACountMayVary() {
    double[] ever = new double[YEAR];
    Arrays.fill(ever, 100);
    assertThat(judged(ever).events()).isEmpty();
    ever[300] = 120;
    assertThat(judged(ever).events()).isEmpty();
    ever[300] = 200;
    assertThat(judged(ever).events()).hasSize(1);

    double[] none = new double[YEAR];
    none[300] = 3;
    assertThat(judged(none).events()).isEmpty();
    none[300] = 9;
    List<UnusualEvent> events = judged(none).events();
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().peak().usual().low()).isZero();
  }

  @Test
  void aNumberThatMayBeBelowNothingIsJudgedToo() {
    double[] net = new Days(5).of(Days.Kind.NORMAL, YEAR);
    net[300] = -12;

    UnusualEvent event = judged(net).events().getFirst();

    assertThat(steps(event)).containsExactly(300L);
    assertThat(event.peak().direction()).isEqualTo(Direction.LESS);
    assertThat(event.peak().usual().low()).isBetween(-2.0, -1.3);
  }

  @Test
  void aWindowDoesNotEndBeforeItBegins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnusualDays.in(TimeSeries.of(1, 2, 3), List.of(), 2, 1));
  }
}
