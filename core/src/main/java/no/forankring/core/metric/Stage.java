package no.forankring.core.metric;

/** How far a metric is from what the organisation lives by. */
public enum Stage {
  /** What we did. */
  ACTIVITY,
  /** What people answered. */
  RESPONSE,
  /** What it gave. */
  OUTCOME
}
