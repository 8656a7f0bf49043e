package no.forankring.core.analysis.season;

import java.util.Arrays;

/**
 * Sorts only so far that wanted ranks stand in their places. Source: Chambers, Algorithm 410:
 * Partial sorting, Communications of the ACM 14 (1971).
 *
 * <p>The algorithm expects the ranks ascending. R's {@code stl} names the two middle ranks
 * descending; where a split then falls between the two, one of them is left where it lies, and what
 * R takes for twice the median is a little too large or too small. To give R's numbers the same
 * elements must be moved in the same order, which is why no library's selection does.
 */
final class PartialSort {

  /** Up to this distance between its ends a segment is sorted wholly. */
  private static final int SHORT = 10;

  private final double[] values;
  private final int[] ranks;

  private PartialSort(double[] values, int[] ranks) {
    this.values = values;
    this.ranks = ranks;
  }

  /**
   * Sorts in place.
   *
   * @param ranks from 0, in the order in which R names them
   */
  static void sort(double[] values, int... ranks) {
    if (values.length > 1) {
      new PartialSort(values, ranks).segment(0, values.length - 1, 0, ranks.length, true);
    }
  }

  /** The values from first to last, of which the ranks from one index to before another matter. */
  private void segment(int first, int last, int from, int to, boolean whole) {
    if (from == to) {
      return;
    }
    if (!whole && last - first <= SHORT && first > 0) {
      Arrays.sort(values, first, last + 1);
      return;
    }
    if (first >= last) {
      return;
    }
    int below = first;
    int above = last;
    double pivot = medianOfThree(first, last);
    while (true) {
      do {
        above--;
      } while (values[above] > pivot);
      do {
        below++;
      } while (values[below] < pivot);
      if (below > above) {
        break;
      }
      double moved = values[above];
      values[above] = values[below];
      values[below] = moved;
    }
    int split = from;
    if (above - first <= last - below) {
      split = to;
      while (split > from && ranks[split - 1] > above) {
        split--;
      }
    } else {
      while (split < to && ranks[split] < below) {
        split++;
      }
    }
    segment(first, above, from, split, false);
    segment(below, last, split, to, false);
  }

  /** Puts the first, middle and last value in order, and gives the middle one. */
  private double medianOfThree(int first, int last) {
    int middle = (first + last + 2) / 2 - 1;
    order(first, middle);
    if (values[last] < values[middle]) {
      order(middle, last);
      order(first, middle);
    }
    return values[middle];
  }

  private void order(int first, int second) {
    if (values[first] > values[second]) {
      double larger = values[first];
      values[first] = values[second];
      values[second] = larger;
    }
  }
}
