package no.forankring.importers.formats.internal.engine;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Finds the years of days that are written without one. */
final class Yearless {

  /** A longer step from row to row is rather a repeated day than a gap. */
  private static final int LONGEST_STEP = 60;

  /** A leap day is at most eight years from the next: 1896 to 1904. */
  private static final int YEARS_BACK = 8;

  private Yearless() {}

  /**
   * The days of a table's rows, whose order runs forward or backward in time with no step of a year
   * or nearly so: the latest is the last such day before the export, and each other one the last
   * before its neighbour. Empty where the order does not tell.
   */
  static Optional<List<LocalDate>> inOrder(List<MonthDay> days, LocalDate exported) {
    if (days.isEmpty()) {
      return Optional.of(List.of());
    }
    boolean newestFirst = fallingSteps(days) > (days.size() - 1) / 2;
    List<MonthDay> newestOn = newestFirst ? days : days.reversed();
    List<LocalDate> found = new ArrayList<>(days.size());
    LocalDate before = exported;
    for (MonthDay day : newestOn) {
      Optional<LocalDate> next = lastUntil(day, before);
      if (next.isEmpty()
          || (!found.isEmpty()
              && ChronoUnit.DAYS.between(next.get(), found.getLast()) > LONGEST_STEP)) {
        return Optional.empty();
      }
      found.add(next.get());
      before = next.get().minusDays(1);
    }
    if (!newestFirst) {
      Collections.reverse(found);
    }
    return Optional.of(List.copyOf(found));
  }

  /** The day of that name that is nearest to a moment known from elsewhere. */
  static LocalDate nearest(MonthDay day, LocalDate known) {
    LocalDate best = day.atYear(known.getYear());
    for (int year = known.getYear() - 1; year <= known.getYear() + 1; year++) {
      LocalDate candidate = day.atYear(year);
      if (Math.abs(ChronoUnit.DAYS.between(candidate, known))
          < Math.abs(ChronoUnit.DAYS.between(best, known))) {
        best = candidate;
      }
    }
    return best;
  }

  /** Neighbours nearer to each other against the order of the rows than along it. */
  private static int fallingSteps(List<MonthDay> days) {
    int falling = 0;
    for (int i = 1; i < days.size(); i++) {
      int step = dayOfYear(days.get(i)) - dayOfYear(days.get(i - 1));
      if (Math.floorMod(step, 366) > 183) {
        falling++;
      }
    }
    return falling;
  }

  private static int dayOfYear(MonthDay day) {
    return day.atYear(2024).getDayOfYear();
  }

  private static Optional<LocalDate> lastUntil(MonthDay day, LocalDate latest) {
    for (int year = latest.getYear(); year >= latest.getYear() - YEARS_BACK; year--) {
      if (day.isValidYear(year) && !day.atYear(year).isAfter(latest)) {
        return Optional.of(day.atYear(year));
      }
    }
    return Optional.empty();
  }
}
