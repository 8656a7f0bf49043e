package no.forankring.core.analysis.effect;

/** What the time with the initiative was compared with. */
public enum Basis {
  /** Where the metric's own history led. */
  OWN_HISTORY,
  /** The same, as a multiple of the same days a year before. */
  YEAR_BEFORE,
  /** The same, as a multiple of series without the initiative. */
  COMPARISON_SERIES,
  /** The weeks or posts whose lot was to go without. */
  LOTS
}
