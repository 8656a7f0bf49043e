package no.forankring.core.analysis.unusual;

/**
 * What a post got, in one metric, over its life.
 *
 * @param step the day it was published
 * @param value finite; below 0 only where the metric can be
 */
public record LifetimeValue(long step, double value) {

  /**
   * @throws IllegalArgumentException if the value is not a finite number
   */
  public LifetimeValue {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("no number of a post at step " + step + ": " + value);
    }
  }
}
