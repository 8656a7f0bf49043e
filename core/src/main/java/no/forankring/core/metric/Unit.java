package no.forankring.core.metric;

/** What a metric's values count. A share is a fraction: 0.82, not 82. */
public enum Unit {
  COUNT,
  PEOPLE,
  HOURS,
  MINUTES,
  SHARE,
  /** In the currency its observation carries. */
  MONEY
}
