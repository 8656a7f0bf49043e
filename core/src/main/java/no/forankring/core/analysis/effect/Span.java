package no.forankring.core.analysis.effect;

import java.util.OptionalLong;

/**
 * The steps an initiative runs.
 *
 * @param first the first step
 * @param last the last step, not before the first; empty while it runs
 */
public record Span(long first, OptionalLong last) {

  /**
   * @throws IllegalArgumentException if it ends before it begins
   */
  public Span {
    if (last.isPresent() && last.getAsLong() < first) {
      throw new IllegalArgumentException("from " + first + " to " + last.getAsLong());
    }
  }

  /** Steps from one to another, both included. */
  public static Span of(long first, long last) {
    return new Span(first, OptionalLong.of(last));
  }

  /** Steps from this one on. */
  public static Span from(long first) {
    return new Span(first, OptionalLong.empty());
  }

  /** The last step there is, if nothing was seen after this one. */
  long lastUpTo(long end) {
    return Math.min(last.orElse(end), end);
  }

  boolean contains(long step) {
    return first <= step && step <= last.orElse(Long.MAX_VALUE);
  }
}
