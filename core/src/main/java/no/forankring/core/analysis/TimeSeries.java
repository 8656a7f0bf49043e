package no.forankring.core.analysis;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * Values seen at whole steps of time, oldest first. A step not seen is a gap: it is absent, never
 * filled. What a step is (a day, a quarter) is the caller's; {@code LocalDate.toEpochDay()} makes a
 * day's. Immutable.
 */
public final class TimeSeries {

  private final long[] steps;
  private final double[] values;

  /**
   * Takes values at their steps.
   *
   * @param steps strictly increasing, as many as the values; they may be negative
   * @param values finite
   * @throws IllegalArgumentException if steps do not increase, the lengths differ, or a value is
   *     not a finite number
   */
  public TimeSeries(long[] steps, double[] values) {
    if (steps.length != values.length) {
      throw new IllegalArgumentException(steps.length + " steps, " + values.length + " values");
    }
    for (int i = 0; i < steps.length; i++) {
      if (i > 0 && steps[i] <= steps[i - 1]) {
        throw new IllegalArgumentException("step " + steps[i] + " after " + steps[i - 1]);
      }
      if (!Double.isFinite(values[i])) {
        throw new IllegalArgumentException("no number at step " + steps[i] + ": " + values[i]);
      }
    }
    this.steps = steps.clone();
    this.values = values.clone();
  }

  /** Values without a gap, at the steps 0, 1, 2, … */
  public static TimeSeries of(double... values) {
    return new TimeSeries(IntStream.range(0, values.length).asLongStream().toArray(), values);
  }

  /** Values by their step. */
  public static TimeSeries of(SortedMap<Long, Double> values) {
    return new TimeSeries(
        values.keySet().stream().mapToLong(Long::longValue).toArray(),
        values.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** How many values were seen; gaps do not count. */
  public int size() {
    return values.length;
  }

  /** The step of the i-th value seen, 0 for the oldest. */
  public long step(int i) {
    return steps[i];
  }

  /** The i-th value seen, 0 for the oldest. */
  public double value(int i) {
    return values[i];
  }

  /** The steps seen, oldest first; a copy. */
  public long[] steps() {
    return steps.clone();
  }

  /** The values seen, oldest first; a copy. */
  public double[] values() {
    return values.clone();
  }

  /** How many steps from the oldest value to the newest, gaps included; 0 if there is no value. */
  public long span() {
    return values.length == 0 ? 0 : steps[values.length - 1] - steps[0] + 1;
  }

  /** What was seen at this step or later. */
  public TimeSeries from(long step) {
    int found = Arrays.binarySearch(steps, step);
    int first = found < 0 ? -found - 1 : found;
    return new TimeSeries(
        Arrays.copyOfRange(steps, first, steps.length),
        Arrays.copyOfRange(values, first, values.length));
  }

  /**
   * Other values at the same steps.
   *
   * @throws IllegalArgumentException if there are not as many, or one is not a finite number
   */
  public TimeSeries with(double[] others) {
    return new TimeSeries(steps, others);
  }
}
