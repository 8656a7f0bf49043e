package no.forankring.core.fact;

/** What kind of number it is, after IBCS. */
public enum Scenario {
  /** Actual. */
  AC,
  /** The same quarter last year. */
  PY,
  /** The previous quarter. */
  PQ,
  /** Plan or target. */
  PL,
  /** Forecast. */
  FC,
  /** Benchmark. */
  BM
}
