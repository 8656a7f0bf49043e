package no.forankring.core.analysis.forecast;

/**
 * Where one method sees the series go: for each step ahead the middle and the standard deviation of
 * what may come, both in the series' unit. The arrays are the path's own from then on.
 */
final class Path {

  private final double[] middle;
  private final double[] spread;

  Path(double[] middle, double[] spread) {
    this.middle = middle;
    this.spread = spread;
  }

  int horizon() {
    return middle.length;
  }

  /** Counted from 0, the first step ahead. */
  double middle(int step) {
    return middle[step];
  }

  /** Counted from 0, the first step ahead. */
  double spread(int step) {
    return spread[step];
  }
}
