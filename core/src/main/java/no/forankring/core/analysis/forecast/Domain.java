package no.forankring.core.analysis.forecast;

/** What values a series can take. */
public enum Domain {
  /** Any number. */
  ANY,
  /** Nothing below 0, as with reach or sums of likes. */
  NON_NEGATIVE,
  /** From 0 to 1. */
  SHARE,
  /** A total that never falls, such as all views since the beginning. */
  COUNTER
}
