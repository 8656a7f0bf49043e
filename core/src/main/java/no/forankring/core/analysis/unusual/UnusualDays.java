package no.forankring.core.analysis.unusual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.forankring.core.analysis.TimeSeries;

/**
 * The days of a window that are not what was to be expected of them, by more than chance would make
 * of any day of the window.
 *
 * <p>Nothing is learnt across a break. In each {@linkplain Stretch stretch} between two, a day is
 * expected where the days around it are, by its place in the week where weeks are found to matter;
 * all days of the stretch, also those after the window, tell how far days lie off. Unusual days
 * {@linkplain Runs one after another} are one event. What has its like more often than once in 30
 * days is none.
 *
 * <p>What holds: of windows of a quarter in which nothing happens, at most ten of a hundred have an
 * event, from 60 days on, whether days are normal, Poisson, of negative binomial spread, hold on to
 * the day before, or have weeks, a trend or a time of the year; {@code UnusualDaysCalibrationTest}
 * measures it. It does not hold where days are far off now and then by nature: of Laplace's days
 * three to five quarters of ten have an event. There {@link Recurrence} tells what is rare.
 *
 * <p>What is not seen: a level that shifts at a day is its own expectation on either side, and
 * gives no event, except near the end, where for up to a month it may be {@linkplain
 * UnusualEvent#isShift() one long one}. What lasts longer than a month is level, and a Christmas is
 * an unusual week every year.
 *
 * @param events by their first day, oldest first
 * @param judged how many days of the window were seen, in stretches long enough; 0 says that
 *     nothing can be said
 */
public record UnusualDays(List<UnusualEvent> events, int judged) {

  /** Between breaks, fewer days than this say nothing. */
  public static final int LEAST_DAYS = 60;

  /**
   * The chance of an event in a window without any, shared by days and sides (Bonferroni's
   * inequality); set at half of what is promised, since scale and season are chosen on the same
   * days.
   */
  static final double CHANCE = 0.05;

  private static final int MONTH = 30;
  private static final int WEEK = 7;

  public UnusualDays {
    events = List.copyOf(events);
  }

  /**
   * Judges the days of a window.
   *
   * @param series a value a day, as a rule a count; the longer before the window the better
   * @param breaks the first days of new ways of counting, in any order
   * @param first day of the window
   * @param last day of the window, not before the first
   */
  public static UnusualDays in(TimeSeries series, Collection<Long> breaks, long first, long last) {
    return in(series, breaks, first, last, 1);
  }

  /**
   * The same of one of several series that are looked at together, so that they share the chance
   * (Bonferroni's inequality): of forty windows of twenty series of negative binomial spread six
   * had an event in any of them.
   *
   * @param looked how many series there are, at least 1
   */
  public static UnusualDays in(
      TimeSeries series, Collection<Long> breaks, long first, long last, int looked) {
    return in(series, breaks, new Window(first, last), MONTH, List.of(WEEK), CHANCE / looked);
  }

  /**
   * The same of steps of any kind.
   *
   * @param reach of the running median to either side, in values
   * @param periods of seasons to look for, in steps, the shortest first
   * @param chance of an event in a window without any
   */
  static UnusualDays in(
      TimeSeries series,
      Collection<Long> breaks,
      Window window,
      int reach,
      List<Integer> periods,
      double chance) {
    List<TimeSeries> stretches =
        between(series, breaks).stream()
            .filter(each -> each.size() >= LEAST_DAYS && window.stepsOf(each) > 0)
            .toList();
    int judged = stretches.stream().mapToInt(window::stepsOf).sum();
    List<UnusualEvent> events =
        stretches.stream()
            .map(each -> new Runs(new Stretch(each, reach, periods, chance / (2 * judged))))
            .flatMap(runs -> Stream.of(Direction.values()).flatMap(to -> runs.events(window, to)))
            .sorted(Comparator.comparingLong(event -> event.days().getFirst().step()))
            .toList();
    return new UnusualDays(events, judged);
  }

  private static List<TimeSeries> between(TimeSeries series, Collection<Long> breaks) {
    List<TimeSeries> found = new ArrayList<>();
    TimeSeries rest = series;
    for (long at : new TreeSet<>(breaks)) {
      TimeSeries next = rest.from(at);
      int size = rest.size() - next.size();
      found.add(
          new TimeSeries(Arrays.copyOf(rest.steps(), size), Arrays.copyOf(rest.values(), size)));
      rest = next;
    }
    found.add(rest);
    return found;
  }
}
