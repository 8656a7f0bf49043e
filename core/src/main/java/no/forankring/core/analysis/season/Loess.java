package no.forankring.core.analysis.season;

import java.util.Arrays;

/**
 * A smooth of evenly spaced values: at each place the weighted mean, or the weighted straight line,
 * of those in a window around it, by tricube weights. Source: Cleveland, Robust locally weighted
 * regression and smoothing scatterplots, Journal of the American Statistical Association 74 (1979),
 * as STL uses it.
 *
 * @param window how many neighbouring places count; an even number is one more, the least is 3
 * @param degree 0 for the mean, 1 for the line
 * @param jump the smooth is computed at every so many places, and drawn straight between
 */
record Loess(int window, int degree, int jump) {

  /**
   * @throws IllegalArgumentException if the degree is not 0 or 1, or the jump or window below 1
   */
  Loess {
    if (degree < 0 || degree > 1 || jump < 1 || window < 1) {
      throw new IllegalArgumentException(
          "no smooth by window " + window + ", degree " + degree + ", jump " + jump);
    }
  }

  /** Computed at every tenth of a window, as R does. */
  static Loess of(int window, int degree) {
    return new Loess(window, degree, Math.ceilDiv(window, 10));
  }

  /**
   * The smooth at every place.
   *
   * @param weights 0 for a place without a value; what stands there instead is handed on where a
   *     whole window has no weight
   */
  double[] smooth(double[] values, double[] weights) {
    int size = values.length;
    if (size < 2) {
      return values.clone();
    }
    double[] found = new double[size];
    int every = Math.min(jump, size - 1);
    int last = 0;
    for (int at = 0; at < size; at += every) {
      found[at] = orElse(values[at], at, firstOf(at, size), values, weights);
      last = at;
    }
    for (int at = 0; at + every < size; at += every) {
      straight(found, at, at + every);
    }
    if (last < size - 1) {
      // R keeps the window of the last place it computed, and so do we.
      found[size - 1] = orElse(values[size - 1], size - 1, firstOf(last, size), values, weights);
      straight(found, last, size - 1);
    }
    return found;
  }

  /**
   * The smooth at a place that may lie outside the values.
   *
   * @param otherwise for a window without any weight
   */
  double orElse(double otherwise, int at, double[] values, double[] weights) {
    return orElse(otherwise, at, firstOf(at, values.length), values, weights);
  }

  /** An odd number of places, at least 3. */
  private int width() {
    int width = Math.max(3, window);
    return width + 1 - width % 2;
  }

  private int firstOf(int at, int size) {
    return Math.clamp(at - (width() - 1) / 2, 0, Math.max(0, size - width()));
  }

  private double orElse(double otherwise, int at, int first, double[] values, double[] weights) {
    int size = values.length;
    int end = Math.min(size, first + width());
    double reach = Math.max(at - first, end - 1 - at) + Math.max(0, width() - size) / 2;
    double[] local = new double[end - first];
    for (int i = 0; i < local.length; i++) {
      double distance = Math.abs(first + i - at);
      if (distance <= 0.999 * reach) {
        local[i] = distance <= 0.001 * reach ? 1 : cube(1 - cube(distance / reach));
        local[i] *= weights[first + i];
      }
    }
    double sum = Arrays.stream(local).sum();
    if (sum <= 0) {
      return otherwise;
    }
    double center = 0;
    for (int i = 0; i < local.length; i++) {
      local[i] /= sum;
      center += local[i] * (first + i);
    }
    if (degree == 1 && reach > 0) {
      double spread = 0;
      for (int i = 0; i < local.length; i++) {
        spread += local[i] * square(first + i - center);
      }
      if (Math.sqrt(spread) > 0.001 * (size - 1)) {
        double slope = (at - center) / spread;
        for (int i = 0; i < local.length; i++) {
          local[i] *= slope * (first + i - center) + 1;
        }
      }
    }
    double smooth = 0;
    for (int i = 0; i < local.length; i++) {
      // A place without a value may hold anything, and even 0 times that need not be 0.
      smooth += local[i] == 0 ? 0 : local[i] * values[first + i];
    }
    return smooth;
  }

  private static void straight(double[] found, int from, int to) {
    double rise = (found[to] - found[from]) / (to - from);
    for (int i = from + 1; i < to; i++) {
      found[i] = found[from] + rise * (i - from);
    }
  }

  private static double square(double value) {
    return value * value;
  }

  private static double cube(double value) {
    return value * value * value;
  }
}
