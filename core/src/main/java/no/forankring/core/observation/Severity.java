package no.forankring.core.observation;

/** How much a diagnostic matters. */
public enum Severity {
  /** As expected: total rows, footers, columns the format declares unused. */
  INFO,
  /** Something was left out or assumed. */
  WARNING,
  /** Something that should have been read was not. */
  ERROR
}
