package no.forankring.cli.workspace.need;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.forankring.core.observation.Exported;
import no.forankring.core.period.Period;

/** What is known of one download of one channel within some days; filled value by value. */
final class Known {
  private final Period wanted;
  private final ZoneId zone;
  private final BitSet days = new BitSet();
  private Optional<LocalDate> exported = Optional.empty();

  Known(Period wanted, ZoneId zone) {
    this.wanted = wanted;
    this.zone = zone;
  }

  /** A figure of these days, or of a part of them. */
  void add(Period period, Exported when) {
    wanted
        .intersect(period)
        .ifPresent(inside -> days.set(index(inside.first()), index(inside.last()) + 1));
    seen(when);
  }

  /** A figure that lies elsewhere, in a file that tells of these days all the same. */
  void seen(Exported when) {
    LocalDate day = LocalDate.ofInstant(when.at(), zone);
    exported = Optional.of(exported.filter(before -> before.isAfter(day)).orElse(day));
  }

  /** The day of the newest file. */
  Optional<LocalDate> exported() {
    return exported;
  }

  long count() {
    return days.cardinality();
  }

  /** The runs of days without a figure, in order. */
  List<Period> missing() {
    int end = (int) wanted.days();
    return Stream.iterate(
            days.nextClearBit(0),
            start -> start < end,
            start -> days.nextClearBit(next(start, end)))
        .map(start -> new Period(day(start), day(next(start, end) - 1)))
        .toList();
  }

  /** The first day with a figure after a run without. */
  private int next(int start, int end) {
    int set = days.nextSetBit(start);
    return set < 0 ? end : Math.min(set, end);
  }

  private int index(LocalDate day) {
    return (int) (day.toEpochDay() - wanted.first().toEpochDay());
  }

  private LocalDate day(int index) {
    return wanted.first().plusDays(index);
  }
}
