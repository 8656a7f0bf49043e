package no.forankring.core.analysis.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.forankring.core.analysis.TimeSeries;
import org.junit.jupiter.api.Test;

class BatchesTest {

  private static final double[] WEEKDAYS = {5, 1, 0, 1, 2, -3, -6};

  /** Three weeks at 10 and, from day 21, two at 20; each weekday adds its own. */
  private static SortedMap<Long, Double> days() {
    SortedMap<Long, Double> days = new TreeMap<>();
    IntStream.range(0, 35)
        .forEach(day -> days.put((long) day, (day < 21 ? 10 : 20) + WEEKDAYS[day % 7]));
    return days;
  }

  private static Batches of(SortedMap<Long, Double> days, Length length, long first) {
    TimeSeries series = TimeSeries.of(days);
    return Batches.of(series, Window.of(Study.of(series, length, Span.from(first))));
  }

  @Test
  void weeksAreMeansOfTheirDays() {
    Batches weeks = of(days(), Length.DAY, 21);

    assertThat(weeks.before().steps()).containsExactly(-3, -2, -1);
    assertThat(weeks.before().values()).containsExactly(new double[] {10, 10, 10}, within(1e-9));
    assertThat(weeks.after().steps()).containsExactly(0, 1);
    assertThat(weeks.after().values()).containsExactly(new double[] {20, 20}, within(1e-9));
  }

  @Test
  void aMissingSundayDoesNotMakeAWeekLookBusy() {
    SortedMap<Long, Double> days = days();
    days.remove(13L);
    days.remove(26L);
    days.remove(27L);
    Batches weeks = of(days, Length.DAY, 21);

    assertThat(weeks.before().values()).containsExactly(new double[] {10, 10, 10}, within(1e-9));
    assertThat(weeks.after().values()).containsExactly(new double[] {20, 20}, within(1e-9));
  }

  @Test
  void aWeekOfWhichHalfIsMissingIsAGap() {
    SortedMap<Long, Double> days = days();
    days.subMap(7L, 11L).clear();
    days.tailMap(31L).clear();
    Batches weeks = of(days, Length.DAY, 21);

    assertThat(weeks.before().steps()).containsExactly(-3, -1);
    assertThat(weeks.after().steps()).containsExactly(0);
  }

  @Test
  void monthsAreBatchesOfTheirOwn() {
    Batches months = of(days(), Length.MONTH, 21);

    assertThat(months.before().size()).isEqualTo(21);
    assertThat(months.after().value(0)).isCloseTo(25, within(1e-9));
  }
}
