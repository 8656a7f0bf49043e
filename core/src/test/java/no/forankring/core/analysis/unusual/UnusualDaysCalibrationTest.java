package no.forankring.core.analysis.unusual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import no.forankring.core.analysis.TimeSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often {@link UnusualDays} is wrong in a quarter in which nothing happens, and how often it
 * sees what does. {@code -Dunusual.times=20} runs each case that much more often and prints shares.
 */
class UnusualDaysCalibrationTest {

  private static final int QUARTER = 91;
  private static final int TIMES = Integer.getInteger("unusual.times", 1);

  /**
   * Ten of a hundred are promised for each kind; a few of each are held against it together, or
   * more of each alone. The bound leaves three deviations of the count.
   */
  @Test
  void nothingIsRarelyAnEvent() {
    int runs = 0;
    double some = 0;
    for (Days.Kind kind : Days.Kind.values()) {
      if (kind != Days.Kind.LAPLACE && kind != Days.Kind.SOME_EMPTY) {
        int size = kind == Days.Kind.YEAR || kind == Days.Kind.TREND ? 365 : QUARTER;
        int own = (size == QUARTER ? 8 : 2) * TIMES;
        double share = withEvents(kind, size, own);
        assertThat(TIMES == 1 ? 0 : share).as("%s", kind).isLessThan(most(own));
        runs += own;
        some += share * own;
      }
    }

    assertThat(some / runs).isLessThan(most(runs));
  }

  /** Of many series that are looked at together hardly any report has a false one. */
  @Test
  void manySeriesTogetherShareTheChance() {
    Days noise = new Days(4);
    int reports = 2 * TIMES;
    int together = 20;
    int some = 0;
    for (int report = 0; report < reports; report++) {
      long found =
          IntStream.range(0, together)
              .mapToObj(i -> noise.of(Days.Kind.WIDE_WEEK, QUARTER))
              .filter(
                  values ->
                      !UnusualDays.in(TimeSeries.of(values), List.of(), 0, QUARTER - 1L, together)
                          .events()
                          .isEmpty())
              .count();
      some += found > 0 ? 1 : 0;
    }
    double share = (double) some / reports;
    report("%d series together: %.3f of the reports with an event", together, share);

    assertThat(share).isLessThan(most(reports));
  }

  /** Beyond what is promised: far days by nature are events in half of all quarters at most. */
  @ParameterizedTest
  @CsvSource({"SOME_EMPTY, 0.4", "LAPLACE, 0.8"})
  void farDaysByNatureAreEventsMoreOften(Days.Kind kind, double most) {
    assertThat(withEvents(kind, QUARTER, 10 * TIMES)).isLessThan(most);
  }

  /** Days off in deviations of normal ones, one after another. */
  @ParameterizedTest
  @CsvSource({
    "91, 5, 1, 6, 0.4",
    "91, 6, 1, 6, 0.8",
    "91, 8, 5, 6, 0.7",
    "91, 8, 10, 6, 0.3",
    "365, 5, 1, 2, 0.8",
    "365, 8, 10, 2, 0.8"
  })
  void whatHappensIsSeen(int size, double off, int days, int runs, double least) {
    Days noise = new Days(2);
    double seen = 0;
    for (int run = 0; run < runs * TIMES; run++) {
      double[] values = noise.of(Days.Kind.NORMAL, size);
      int first = size - QUARTER + noise.place(QUARTER - days + 1);
      for (int i = first; i < first + days; i++) {
        values[i] = days == 1 ? off : values[i] + off;
      }
      seen += (double) daysOf(events(values), first, first + days - 1) / days;
    }
    double share = seen / (runs * TIMES);
    report("%4d days, %2d off by %.0f: %.2f seen", size, days, off, share);

    assertThat(share).isGreaterThan(least);
  }

  /** The range of nine days of ten holds about so many of the days that nothing happened on. */
  @ParameterizedTest
  @CsvSource({"NORMAL_WEEK, 91", "WIDE_WEEK, 91"})
  void theUsualRangeHoldsNineOfTen(Days.Kind kind, int size) {
    Days noise = new Days(3);
    int held = 0;
    int all = 0;
    for (int run = 0; run < 5 * TIMES; run++) {
      double[] values = noise.of(kind, size);
      Stretch stretch = new Stretch(TimeSeries.of(values), 30, List.of(7), 1e-4);
      for (int i = 0; i < size; i++) {
        held += stretch.day(i).usual().contains(values[i]) ? 1 : 0;
        all++;
      }
    }
    double share = (double) held / all;
    report("%s: %.3f within the usual range", kind, share);

    assertThat(share).isBetween(0.86, 0.94);
  }

  private static double most(int runs) {
    return 0.1 + 3 * Math.sqrt(0.1 * 0.9 / runs);
  }

  private static double withEvents(Days.Kind kind, int size, int runs) {
    Days noise = new Days(1);
    long some =
        IntStream.range(0, runs).filter(run -> !events(noise.of(kind, size)).isEmpty()).count();
    double share = (double) some / runs;
    report("%4d days, %s: %.3f with an event", size, kind, share);
    return share;
  }

  private static List<UnusualEvent> events(double[] values) {
    return UnusualDays.in(
            TimeSeries.of(values), List.of(), values.length - QUARTER, values.length - 1L)
        .events();
  }

  private static long daysOf(List<UnusualEvent> events, long first, long last) {
    return events.stream()
        .flatMap(event -> event.days().stream())
        .filter(day -> first <= day.step() && day.step() <= last)
        .count();
  }

  private static void report(String line, Object... arguments) {
    if (TIMES > 1) {
      System.out.printf(Locale.ROOT, line + "%n", arguments);
    }
  }
}
