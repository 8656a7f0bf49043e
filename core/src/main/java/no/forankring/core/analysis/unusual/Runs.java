package no.forankring.core.analysis.unusual;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts days together that are one event: to the same side, with at most two days between that are
 * not. Source: runs declustering, Coles, An Introduction to Statistical Modeling of Extreme Values
 * (2001), section 5.3.
 *
 * @param stretch whose days they are
 */
record Runs(Stretch stretch) {

  /** The next day of an event is at most so many steps later. */
  private static final long APART = 3;

  /** What comes more often than once in so many days is no event. */
  private static final double OFTEN = 30;

  /** The events to a side in a window, their days in it alone, oldest first. */
  Stream<UnusualEvent> events(Window window, Direction direction) {
    return runs(i -> window.contains(step(i)) && stretch.standsOut(i, direction)).stream()
        .filter(
            run -> recurrence(peak(run, direction), direction, Long.MAX_VALUE).period() >= OFTEN)
        .map(
            run ->
                new UnusualEvent(
                    run.stream().map(stretch::day).toList(),
                    stretch.day(peak(run, direction)),
                    recurrence(peak(run, direction), direction, window.first())));
  }

  private int peak(List<Integer> run, Direction direction) {
    return run.stream()
        .max(Comparator.comparingDouble(i -> stretch.deviation(i, direction)))
        .orElseThrow();
  }

  /** How often a day's like was there before a step, and itself, among all days. */
  private Recurrence recurrence(int peak, Direction direction, long before) {
    double least = stretch.deviation(peak, direction);
    List<List<Integer>> likes =
        runs(i -> i == peak || step(i) < before && stretch.deviation(i, direction) >= least);
    return new Recurrence(likes.size(), stretch.series().size());
  }

  private List<List<Integer>> runs(IntPredicate wanted) {
    List<List<Integer>> runs = new ArrayList<>();
    for (int i : IntStream.range(0, stretch.series().size()).filter(wanted).toArray()) {
      if (runs.isEmpty() || step(i) - step(runs.getLast().getLast()) > APART) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(i);
    }
    return runs;
  }

  private long step(int i) {
    return stretch.series().step(i);
  }
}
