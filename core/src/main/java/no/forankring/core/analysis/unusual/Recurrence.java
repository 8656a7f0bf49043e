package no.forankring.core.analysis.unusual;

/**
 * How often the like of something has been seen: as far from what was to be expected, to the same
 * side. Nothing is said beyond what was seen: what came once in a year may come every year, or
 * never again.
 *
 * @param times how often, this one included; at least 1
 * @param days among how many days, at least 1
 */
public record Recurrence(int times, long days) {

  private static final double YEAR = 365.25;
  private static final double QUARTER = YEAR / 4;

  /** How rare, in the order of growing rarity. */
  public enum Grade {
    /** The like comes about once in a quarter, or more often. */
    ONCE_A_QUARTER,
    /** The like comes about once in a year. */
    ONCE_A_YEAR,
    /** The like comes once in several years. */
    ONCE_IN_YEARS,
    /** The first of its like in all the days seen, be they few or many. */
    WITHOUT_PRECEDENT
  }

  /**
   * Counts.
   *
   * @throws IllegalArgumentException if a number is below 1
   */
  public Recurrence {
    if (times < 1 || days < 1) {
      throw new IllegalArgumentException(times + " times in " + days + " days");
    }
  }

  /**
   * The return period: about how many days from one to the next, (n + 1)/m for the m-th largest of
   * n. Source: Gumbel, Statistics of Extremes (1958), section 1.2.7.
   */
  public double period() {
    return (days + 1.0) / times;
  }

  /**
   * The grade whose own period, of a quarter, a year or two, is nearest to this one's by ratio:
   * from half a year on {@link Grade#ONCE_A_YEAR}, from √2 years on {@link Grade#ONCE_IN_YEARS}.
   */
  public Grade grade() {
    if (times == 1) {
      return Grade.WITHOUT_PRECEDENT;
    }
    if (period() < Math.sqrt(QUARTER * YEAR)) {
      return Grade.ONCE_A_QUARTER;
    }
    return period() < YEAR * Math.sqrt(2) ? Grade.ONCE_A_YEAR : Grade.ONCE_IN_YEARS;
  }
}
