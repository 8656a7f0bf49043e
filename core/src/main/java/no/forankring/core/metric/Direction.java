package no.forankring.core.metric;

/** The direction wanted of a metric: what makes a change good or bad. */
public enum Direction {
  UP,
  DOWN,
  NEUTRAL
}
