package no.forankring.core.analysis.effect;

/** What kept an effect from a higher grade, or what a reader of its amount has to know. */
public enum Reason {
  /** No lots were drawn. */
  NOT_DRAWN,
  /** Lots were drawn, but too few got the initiative, or too few did not. */
  TOO_FEW_DRAWN,
  /** There is no series to compare with. */
  NO_COMPARISON,
  /** No comparison series told more of the metric, before, than its own history did. */
  NONE_FOLLOWS,
  /** Too little was seen before the initiative. */
  TOO_FEW_BEFORE,
  /** Too little was seen since it began. */
  TOO_FEW_AFTER,
  /** A new way of counting cut off what lies on its other side. */
  BREAK,
  /** What another initiative touched was left out. */
  OTHER_INITIATIVE,
  /**
   * The month before was unlike those before it, or prompted the initiative: a return to what is
   * usual would look like an effect. That month was left out.
   */
  BEGAN_AT_AN_EXTREME,
  /** The same comparison at earlier dates, when nothing began, found effects. */
  PLACEBO_FOUND,
  /** There is too little history to try the same comparison at an earlier date. */
  PLACEBO_NOT_TRIED,
  /**
   * Nothing is known of the same days a year before: whatever the time of the year does is taken
   * for the initiative's. Say so wherever the amount is shown.
   */
  SEASON_UNKNOWN,
  /** Nothing is known of how much of the initiative there was when. */
  NO_INTENSITY,
  /** The metric does not go with how much of the initiative there was, or too few weeks tell. */
  DOES_NOT_MOVE_TOGETHER
}
