package no.forankring.core.analysis.trend;

/** What may be said of a trend. */
public enum Verdict {
  RISING,
  FALLING,
  /** If it rises or falls, then by less than matters. */
  STEADY,
  CANNOT_TELL
}
