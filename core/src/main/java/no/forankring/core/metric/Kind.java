package no.forankring.core.metric;

/** Decides what may be done with a metric's values. */
public enum Kind {
  /** Adds over time, and over channels where {@link Comparability} says so. */
  FLOW,
  /** The last value in time counts; adds over channels ("follows", not people). */
  STOCK,
  /** The last value in time counts; adds over nothing. */
  LEVEL,
  /** Different people: adds over nothing, neither days nor channels. */
  UNIQUE,
  /** Recomputed from its two parts, never averaged. */
  RATIO
}
