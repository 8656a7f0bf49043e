package no.forankring.cli.workspace.example;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/** One of the nine quarters, and when its exports were downloaded and imported. */
record ExampleQuarter(String name, LocalDate first, LocalDate last) {
  static final LocalDate BEGIN = LocalDate.of(2024, 7, 1);

  static List<ExampleQuarter> all() {
    return IntStream.range(0, 9).mapToObj(i -> of(BEGIN.plusMonths(3L * i))).toList();
  }

  private static ExampleQuarter of(LocalDate first) {
    String name = first.getYear() + "-Q" + ((first.getMonthValue() + 2) / 3);
    return new ExampleQuarter(name, first, first.plusMonths(3).minusDays(1));
  }

  List<LocalDate> days() {
    return first.datesUntil(last.plusDays(1)).toList();
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  LocalDate asOf() {
    return last.plusDays(5);
  }

  /** The first working day from the third to the fifth after the quarter, in the morning. */
  Instant exported() {
    LocalDate day = last.plusDays(3);
    while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      day = day.plusDays(1);
    }
    Chance chance = Chance.of("exported " + name);
    return day.atTime(7, chance.between(5, 55), chance.between(0, 59))
        .toInstant(ZoneOffset.UTC)
        .plusMillis(chance.between(0, 999));
  }
}
