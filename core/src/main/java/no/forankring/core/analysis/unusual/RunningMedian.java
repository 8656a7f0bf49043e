package no.forankring.core.analysis.unusual;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The median of each value's neighbours and itself. At either end only the neighbours that there
 * are count. Source: Tukey, Exploratory Data Analysis (1977), chapter 7.
 */
final class RunningMedian {

  private final int reach;
  private final boolean[] setAside;

  /**
   * Prepares medians.
   *
   * @param reach how many neighbours count to either side, those set aside not among them; above 0
   * @param setAside of each value, whether it has no part in any median; not all of them
   */
  RunningMedian(int reach, boolean[] setAside) {
    this.reach = reach;
    this.setAside = setAside;
  }

  /**
   * The medians, one for each value, also of those set aside.
   *
   * @param values as many as may be set aside
   */
  double[] of(double[] values) {
    double[] kept =
        IntStream.range(0, values.length)
            .filter(i -> !setAside[i])
            .mapToDouble(i -> values[i])
            .toArray();
    double[] found = new double[values.length];
    Sorted sorted = new Sorted(kept);
    int before = 0;
    for (int i = 0; i < values.length; i++) {
      int own = setAside[i] ? 0 : 1;
      sorted.hold(Math.max(0, before - reach), Math.min(kept.length, before + own + reach));
      found[i] = sorted.median();
      before += own;
    }
    return found;
  }

  /** A part of some values in order of size, that moves on among them and never back. */
  private static final class Sorted {

    private final double[] values;
    private final double[] held;
    private int first;
    private int end;

    Sorted(double[] values) {
      this.values = values;
      this.held = new double[values.length];
    }

    void hold(int from, int to) {
      while (end < to) {
        int place = place(values[end]);
        System.arraycopy(held, place, held, place + 1, end - first - place);
        held[place] = values[end];
        end++;
      }
      while (first < from) {
        int place = place(values[first]);
        System.arraycopy(held, place + 1, held, place, end - first - place - 1);
        first++;
      }
    }

    double median() {
      int size = end - first;
      return (held[(size - 1) / 2] + held[size / 2]) / 2;
    }

    /** Where a value is held, or else where it would be. */
    private int place(double value) {
      int found = Arrays.binarySearch(held, 0, end - first, value);
      return found < 0 ? -found - 1 : found;
    }
  }
}
