package no.forankring.core.analysis.trend;

/**
 * Where a quantity lies with a stated confidence, both ends included.
 *
 * @param high not below {@code low}
 */
public record Interval(double low, double high) {

  /**
   * @throws IllegalArgumentException if the ends are not in order
   */
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("an interval from " + low + " to " + high);
    }
  }

  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  /** Whether all of it lies within another. */
  public boolean within(Interval other) {
    return other.low <= low && high <= other.high;
  }
}
