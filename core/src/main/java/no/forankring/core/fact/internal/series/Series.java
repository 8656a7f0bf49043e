package no.forankring.core.fact.internal.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.forankring.core.period.Period;

/** All that is known of one metric of one channel, segment or benchmark company. */
public final class Series {

  private final NavigableMap<LocalDate, Cell> days = new TreeMap<>();
  private final NavigableMap<Period, Cell> longer = new TreeMap<>();

  void put(Period period, Cell cell) {
    if (period.isDay()) {
      days.put(period.first(), cell);
    } else {
      longer.put(period, cell);
    }
  }

  /** The single days known inside a period. */
  public NavigableMap<LocalDate, Cell> days(Period inside) {
    return days.subMap(inside.first(), true, inside.last(), true);
  }

  /** Every period something is known of, days first. */
  List<Period> periods() {
    return Stream.concat(days.keySet().stream().map(Period::day), longer.keySet().stream())
        .toList();
  }

  /** The periods longer than a day that lie inside this one, by their last day. */
  public Map<LocalDate, List<Period>> longerByEnd(Period inside) {
    return longer.keySet().stream()
        .filter(inside::contains)
        .collect(Collectors.groupingBy(Period::last));
  }

  /** What is known of a day. */
  public Optional<Cell> day(LocalDate day) {
    return Optional.ofNullable(days.get(day));
  }

  /** What is known of a period as such, never made up of others. */
  public Optional<Cell> exactly(Period period) {
    return Optional.ofNullable(period.isDay() ? days.get(period.first()) : longer.get(period));
  }

  /** Every cell whose period lies inside this one, days first. */
  public Collection<Cell> inside(Period period) {
    List<Cell> cells = new ArrayList<>(days(period).values());
    longer.forEach(
        (own, cell) -> {
          if (period.contains(own)) {
            cells.add(cell);
          }
        });
    return cells;
  }

  /** The latest day a level is stated for, not after {@code day}. */
  public Optional<LocalDate> lastStatedOn(LocalDate day) {
    Optional<LocalDate> single = Optional.ofNullable(days.floorKey(day));
    Optional<LocalDate> ends =
        longer.keySet().stream()
            .map(Period::last)
            .filter(end -> !end.isAfter(day))
            .max(LocalDate::compareTo);
    return single.isEmpty() || (ends.isPresent() && ends.get().isAfter(single.get()))
        ? ends
        : single;
  }

  /** The earliest day a level is stated for, not before {@code day}. */
  public Optional<LocalDate> firstStatedFrom(LocalDate day) {
    Optional<LocalDate> single = Optional.ofNullable(days.ceilingKey(day));
    Optional<LocalDate> ends =
        longer.keySet().stream()
            .map(Period::last)
            .filter(end -> !end.isBefore(day))
            .min(LocalDate::compareTo);
    return single.isEmpty() || (ends.isPresent() && ends.get().isBefore(single.get()))
        ? ends
        : single;
  }

  /** The level stated for the end of a day: by a day's row, else by a period that ends on it. */
  public Optional<Cell> levelOn(LocalDate day) {
    Cell single = days.get(day);
    if (single != null) {
      return Optional.of(single);
    }
    // The shortest period that ends on the day says most about it: periods are sorted by first day.
    Cell found = null;
    for (var entry : longer.headMap(Period.day(day), true).entrySet()) {
      if (entry.getKey().last().equals(day)) {
        found = entry.getValue();
      }
    }
    return Optional.ofNullable(found);
  }
}
