package no.forankring.core.analysis.effect;

/**
 * How good the evidence for an effect is, from the weakest to the strongest. The grade says how the
 * effect was found and not how large or sure it is: an interval that holds 0 has a grade too.
 */
public enum Grade {
  /** There is too little to compare, or nothing may be trusted. No amount is given. */
  CANNOT_TELL,
  /**
   * The more of the initiative a week had, the more or the less of the metric, and nothing else is
   * known: either may come from the other, or both from a third. No amount is given.
   */
  MOVES_TOGETHER,
  /** Compared with where the metric's own history led. Whatever else began then counts too. */
  BEFORE_AFTER,
  /** Compared with series that followed the metric before and had no part in the initiative. */
  COMPARED,
  /** Lots were drawn for what got the initiative. */
  EXPERIMENT
}
