package no.forankring.core.analysis.unusual;

import java.util.Arrays;
import no.forankring.core.analysis.TimeSeries;

/** The steps that are judged, from the first to the last. */
record Window(long first, long last) {

  /**
   * @throws IllegalArgumentException if it ends before it begins
   */
  Window {
    if (last < first) {
      throw new IllegalArgumentException("a window from " + first + " to " + last);
    }
  }

  boolean contains(long step) {
    return first <= step && step <= last;
  }

  /** How many steps of a series lie in it. */
  int stepsOf(TimeSeries series) {
    return (int) Arrays.stream(series.steps()).filter(this::contains).count();
  }
}
