package no.forankring.core.metric;

/** Over which channels a metric's values may be added. */
public enum Comparability {
  /** The platforms mean the same by it. */
  ALL_PLATFORMS,
  /** The platforms mean different things: added within one platform only. */
  WITHIN_PLATFORM,
  /** Money: added where the currency is the same. */
  SAME_CURRENCY
}
