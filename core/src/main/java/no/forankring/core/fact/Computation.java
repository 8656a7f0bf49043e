package no.forankring.core.fact;

/** How a fact's value was computed from its contributions. */
public enum Computation {
  /** The sum of days, or of channels. */
  SUM,
  /** One period exactly equal to the fact's. */
  EXACT_PERIOD,
  /** The last value in time, as stated. */
  LAST,
  /** A stated level plus or minus net changes over unbroken days. */
  DERIVED_LEVEL,
  /** A ratio of two sums. */
  QUOTIENT,
  /** Bounds only: different people do not add. */
  BOUNDS,
  /** One fact minus another, on the days both have. */
  DIFFERENCE,
  /** A difference divided by what it is compared with. */
  RELATIVE_DIFFERENCE,
  /** A target of the strategy. */
  TARGET,
  /** From simulated or extrapolated futures. */
  OUTLOOK,
  /** How many stretches of a history there are, or did something. */
  COUNTED_STRETCHES
}
