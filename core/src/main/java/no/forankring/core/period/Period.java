package no.forankring.core.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A run of days, both ends included. Ordered by first day, then last.
 *
 * @param last not before {@code first}
 */
public record Period(LocalDate first, LocalDate last) implements Comparable<Period> {

  private static final Comparator<Period> ORDER =
      Comparator.comparing(Period::first).thenComparing(Period::last);

  /**
   * @throws IllegalArgumentException if the last day is before the first
   */
  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "a period cannot end before it begins: " + first + " – " + last);
    }
  }

  /** The period of one day. */
  public static Period day(LocalDate day) {
    return new Period(day, day);
  }

  /** How many days, at least 1. */
  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  public boolean isDay() {
    return first.equals(last);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  public boolean contains(Period other) {
    return contains(other.first) && contains(other.last);
  }

  /** The days both have. */
  public Optional<Period> intersect(Period other) {
    LocalDate from = first.isAfter(other.first) ? first : other.first;
    LocalDate to = last.isBefore(other.last) ? last : other.last;
    return to.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, to));
  }

  /** Every day, in order. */
  public Stream<LocalDate> stream() {
    return first.datesUntil(last.plusDays(1));
  }

  @Override
  public int compareTo(Period other) {
    return ORDER.compare(this, other);
  }
}
