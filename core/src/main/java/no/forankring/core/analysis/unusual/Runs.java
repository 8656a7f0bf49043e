package no.forankring.core.analysis.unusual;

import java.util.ArrayList;
import java.util.Arrays;
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

  /** What comes back within fewer days than this, on average, is no event. */
  private static final double OFTEN = 30;

  /** There, a day of at least this part of the deviation is taken for the like of another. */
  private static final double ALIKE = 2.0 / 3;

  /** The events to a side in a window, their days in it alone, oldest first. */
  Stream<UnusualEvent> events(Window window, Direction direction) {
    return runs(i -> window.contains(step(i)) && stretch.standsOut(i, direction)).stream()
        .filter(run -> !comesOften(peak(run, direction), direction))
        .map(
            run ->
                new UnusualEvent(
                    run.stream().map(stretch::day).toList(),
                    stretch.day(peak(run, direction)),
                    recurrence(peak(run, direction), window, direction)));
  }

  private int peak(List<Integer> run, Direction direction) {
    return run.stream()
        .max(Comparator.comparingDouble(i -> stretch.deviation(i, direction)))
        .orElseThrow();
  }

  private boolean comesOften(int peak, Direction direction) {
    double least = ALIKE * stretch.deviation(peak, direction);
    int alike = runs(i -> stretch.deviation(i, direction) >= least).size();
    return new Recurrence(alike, stretch.series().size()).period() < OFTEN;
  }

  /** How often as much was there before the window, and this one, among all days to its end. */
  private Recurrence recurrence(int peak, Window window, Direction direction) {
    double least = stretch.deviation(peak, direction);
    int times =
        runs(i ->
                i == peak || (step(i) < window.first() && stretch.deviation(i, direction) >= least))
            .size();
    long days = Arrays.stream(stretch.series().steps()).filter(at -> at <= window.last()).count();
    return new Recurrence(times, days);
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
