package no.forankring.core.analysis.trend;

/** Why a trend cannot be told. */
public enum Doubt {
  /** Too few values since the last break. */
  TOO_FEW_VALUES,
  /** What is seen may be chance, or may be more than what matters. */
  TOO_UNSURE
}
