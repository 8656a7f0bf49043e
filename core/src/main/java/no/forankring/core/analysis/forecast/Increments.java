package no.forankring.core.analysis.forecast;

import java.util.SortedMap;
import java.util.TreeMap;
import no.forankring.core.analysis.TimeSeries;

/**
 * What a counter counted in each step. How many were added is what has a level, a season and an
 * error of its own; the total only remembers all of them. So the outlook of a counter is one of its
 * increments ({@link Domain#NON_NEGATIVE}), and one of the total only where a total is asked for
 * ({@link Domain#COUNTER}).
 */
public final class Increments {

  private Increments() {}

  /**
   * The increments, each at the step it was counted by. After a gap there is none: what was added
   * over several steps is not what was added in one. Nor is there one where the total fell, because
   * a counter that falls was corrected or began anew.
   *
   * @param totals at each step what was counted since the beginning
   */
  public static TimeSeries of(TimeSeries totals) {
    SortedMap<Long, Double> increments = new TreeMap<>();
    for (int i = 1; i < totals.size(); i++) {
      double added = totals.value(i) - totals.value(i - 1);
      if (totals.step(i) == totals.step(i - 1) + 1 && added >= 0) {
        increments.put(totals.step(i), added);
      }
    }
    return TimeSeries.of(increments);
  }
}
