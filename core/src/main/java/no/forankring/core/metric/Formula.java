package no.forankring.core.metric;

import java.util.List;

/** How a metric is made from other metrics. */
public sealed interface Formula {

  /** The sum of the parts the channel's platform has, each of which must be known. */
  record Sum(List<String> parts) implements Formula {
    public Sum {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Numerator divided by denominator, each summed over the same channels and the same period; where
   * one of them lacks days, the ratio is covered as that one is.
   *
   * @param numerators metric ids; the first one that the channel has is used
   * @param denominator a metric id; no value where it is 0 or less
   */
  record Quotient(List<String> numerators, String denominator) implements Formula {
    public Quotient {
      numerators = List.copyOf(numerators);
    }
  }
}
