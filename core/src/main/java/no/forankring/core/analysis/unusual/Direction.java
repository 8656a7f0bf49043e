package no.forankring.core.analysis.unusual;

/** To which side something stands out. */
public enum Direction {
  /** More than usual. */
  MORE,
  /** Less than usual. */
  LESS
}
