package no.forankring.importers.strategy;

import java.time.LocalDate;
import java.util.Optional;
import no.forankring.importers.strategy.document.YamlValue;

/** Days that come after one another. */
final class Dates {

  private Dates() {}

  /**
   * A day that is not before another one; where it is, that is the problem, told with the other
   * day, and the result is absent.
   */
  static Optional<LocalDate> notBefore(
      YamlValue value, Optional<LocalDate> earliest, String problem) {
    Optional<LocalDate> day = value.date();
    if (day.isPresent() && earliest.filter(day.get()::isBefore).isPresent()) {
      value.problem(problem, earliest.get().toString());
      return Optional.empty();
    }
    return day;
  }
}
