package no.forankring.core.analysis.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import no.forankring.core.analysis.TimeSeries;

/**
 * What was observed, oldest first, one place for each day, week, month or quarter. A place may be a
 * gap: it keeps its place in time and holds no value, and no method here may take it for one.
 */
final class History {

  private final double[] values;
  private final boolean[] seen;
  private final int length;
  private final int observed;

  private History(double[] values, boolean[] seen, int length) {
    this.values = values;
    this.seen = seen;
    this.length = length;
    int count = 0;
    for (int t = 0; t < length; t++) {
      count += seen[t] ? 1 : 0;
    }
    this.observed = count;
  }

  /**
   * A history without gaps.
   *
   * @throws IllegalArgumentException if a value is not finite
   */
  static History of(double... values) {
    return of(Arrays.stream(values).mapToObj(OptionalDouble::of).toList());
  }

  /**
   * A history with gaps, which are the empty places.
   *
   * @throws IllegalArgumentException if a value is not finite
   */
  static History of(List<OptionalDouble> places) {
    double[] values = new double[places.size()];
    boolean[] seen = new boolean[places.size()];
    for (int t = 0; t < values.length; t++) {
      seen[t] = places.get(t).isPresent();
      values[t] = places.get(t).orElse(0);
      if (!Double.isFinite(values[t])) {
        throw new IllegalArgumentException("value " + t + " of the history is not finite");
      }
    }
    return new History(values, seen, values.length);
  }

  /** From the series' first value to its last. */
  static History of(TimeSeries series) {
    int length = Math.toIntExact(series.span());
    double[] values = new double[length];
    boolean[] seen = new boolean[length];
    for (int i = 0; i < series.size(); i++) {
      int place = (int) (series.step(i) - series.step(0));
      values[place] = series.value(i);
      seen[place] = true;
    }
    return new History(values, seen, length);
  }

  /** The values at their places. */
  TimeSeries series() {
    long[] places = IntStream.range(0, length).filter(t -> seen[t]).asLongStream().toArray();
    return new TimeSeries(places, present());
  }

  /** How many places there are, gaps included. */
  int length() {
    return length;
  }

  /** How many places hold a value. */
  int observed() {
    return observed;
  }

  /** Whether the place, counted from 0, holds a value. */
  boolean seen(int place) {
    return seen[place];
  }

  /**
   * The value at a place, counted from 0.
   *
   * @throws IllegalStateException if the place is a gap
   */
  double value(int place) {
    if (!seen[place]) {
      throw new IllegalStateException("place " + place + " is a gap");
    }
    return values[place];
  }

  /** The first places, as they were known then. */
  History until(int end) {
    return new History(values, seen, end);
  }

  /** The values that there are, oldest first. */
  double[] present() {
    double[] present = new double[observed];
    int next = 0;
    for (int t = 0; t < length; t++) {
      if (seen[t]) {
        present[next++] = values[t];
      }
    }
    return present;
  }

  /** The mean of the values that there are; 0 if there are none. */
  double mean() {
    return Arrays.stream(present()).average().orElse(0);
  }

  /** The last value that there is; 0 if there is none. */
  double last() {
    for (int t = length - 1; t >= 0; t--) {
      if (seen[t]) {
        return values[t];
      }
    }
    return 0;
  }

  /** The same gaps around other values: {@code change} is asked for the places that are seen. */
  History map(Change change) {
    double[] changed = new double[length];
    for (int t = 0; t < length; t++) {
      if (seen[t]) {
        changed[t] = change.of(t, values[t]);
      }
    }
    return new History(changed, seen, length);
  }

  /** The steps from each place to the next; a step from or to a gap is a gap. */
  History steps() {
    List<OptionalDouble> steps = new ArrayList<>(Math.max(0, length - 1));
    for (int t = 1; t < length; t++) {
      steps.add(
          seen[t] && seen[t - 1]
              ? OptionalDouble.of(values[t] - values[t - 1])
              : OptionalDouble.empty());
    }
    return of(steps);
  }

  /** A new value for a place. */
  interface Change {
    double of(int place, double value);
  }
}
