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
  /** What futures expect in the middle, minus a target. */
  EXPECTED_DIFFERENCE,
  /** A round value that futures reach with a chance that is told beside it. */
  PROPOSAL,
  /** How many stretches of a history there are, or did something. */
  COUNTED_STRETCHES,
  /** From forecasts of the quarters gone by, and what these gave. */
  TRIED,
  /** An end of where nine of ten days, or posts, lie. */
  USUAL,
  /** An end of the interval a value may lie in, had chance fallen otherwise. */
  BOUND,
  /** The same of a difference. */
  DIFFERENCE_BOUND,
  /** How much more there was than a comparison led to expect, or an end of the interval of that. */
  EFFECT,
  /** How much a metric rises a step, or an end of the interval of that. */
  TREND;

  /** Whether it is a distance between two values: of two shares, in points. */
  public boolean isDistance() {
    return this == DIFFERENCE
        || this == EXPECTED_DIFFERENCE
        || this == DIFFERENCE_BOUND
        || this == EFFECT
        || this == TREND;
  }
}
