package no.forankring.core.analysis.relation;

import no.forankring.core.analysis.effect.Grade;

/**
 * Whether one number follows another. That it does says neither that one comes from the other nor
 * that more of the one would give more of the other.
 */
public sealed interface Relation {

  /** How many weeks both numbers are known. */
  int weeks();

  /** How good the evidence is, on the scale that effects are told on. */
  default Grade grade() {
    return switch (this) {
      case MovesTogether found -> Grade.MOVES_TOGETHER;
      case CannotTell nothing -> Grade.CANNOT_TELL;
    };
  }

  /**
   * The second was unlike what its own past led to expect in the weeks after those in which the
   * first was.
   *
   * @param lag weeks from the first to the second, 0 to {@link Relations#LONGEST}
   * @param correlation of what is left of both, −1 to 1, not 0
   */
  record MovesTogether(int weeks, int lag, Way way, double correlation) implements Relation {}

  /** Nothing can be concluded; not that there is nothing. */
  record CannotTell(int weeks, Reason reason) implements Relation {}

  /** Which way the second goes when the first goes up. */
  enum Way {
    ALIKE,
    OPPOSITE
  }

  /** Why nothing can be concluded. */
  enum Reason {
    /** Fewer than {@link Relations#LEAST} weeks are known of both. */
    TOO_FEW_WEEKS,
    /** They would be enough, had no new way of counting cut off those before. */
    BROKEN,
    /** One of the two hardly changed: in fewer than {@link Relations#LEAST_CHANGES} weeks. */
    TOO_STEADY,
    /** They go together no more than chance has it. */
    NOTHING_FOUND
  }
}
