package no.forankring.core.analysis.unusual;

import java.util.List;

/**
 * Unusual days one after another, to the same side: one thing that happened.
 *
 * @param days at least one, oldest first; usual ones between them are left out
 * @param peak the one of them farthest from what was to be expected
 * @param recurrence of such a peak
 */
public record UnusualEvent(List<UnusualDay> days, UnusualDay peak, Recurrence recurrence) {

  /** From so many days on it is rather the level that has changed than the days. */
  public static final int SHIFT_DAYS = 14;

  public UnusualEvent {
    days = List.copyOf(days);
  }

  /** Whether it lasts so long, from its first day to its last, that it may be a new level. */
  public boolean isShift() {
    return days.getLast().step() - days.getFirst().step() + 1 >= SHIFT_DAYS;
  }
}
