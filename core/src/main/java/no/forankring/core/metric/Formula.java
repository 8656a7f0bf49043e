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
   * Numerator divided by denominator, each summed over the same period; where one of them lacks
   * days, the ratio is covered as that one is.
   *
   * @param numerators metric ids; the first one that the channel has is used
   * @param denominator a metric id; no value where it is 0 or less
   * @param parts which channels each of them is summed over
   */
  record Quotient(List<String> numerators, String denominator, Parts parts) implements Formula {
    public Quotient {
      numerators = List.copyOf(numerators);
    }
  }

  /** Where the two parts of a ratio are looked for, in a scope of several channels. */
  enum Parts {
    /** Over the channels that have both: a click belongs to what was shown there. */
    OF_THE_SAME_CHANNELS,
    /** Each over the channels that have it: money is spent in one place and answered in another. */
    OF_ANY_CHANNELS
  }
}
