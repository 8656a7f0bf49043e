package no.forankring.core.fact.internal.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.Contribution;
import no.forankring.core.fact.internal.series.Cell;
import no.forankring.core.fact.internal.series.Series;
import no.forankring.core.period.Period;
import no.forankring.core.strategy.Reading;

/**
 * The last value in time counts. Follower levels exist in few exports: a level is a stated one (an
 * exported level, or a reading by a person) plus or minus net changes over unbroken days. A stated
 * level holds at its day's end and reaches back as well as forward. Gained alone never makes a
 * level.
 */
final class LevelRule {

  private record Level(BigDecimal value, boolean derived, List<Contribution> contributions) {}

  private final Optional<Series> stated;
  private final NavigableMap<LocalDate, Reading> readings;
  private final Optional<Series> net;
  private final Optional<Series> gained;
  private final Optional<Series> lost;

  /** A level that nothing changes day by day: only what is stated. */
  static LevelRule stated(Series stated) {
    return new LevelRule(
        Optional.of(stated), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  LevelRule(
      Optional<Series> stated,
      List<Reading> readings,
      Optional<Series> net,
      Optional<Series> gained,
      Optional<Series> lost) {
    this.stated = stated;
    this.readings = new TreeMap<>();
    readings.forEach(reading -> this.readings.put(reading.date(), reading));
    this.net = net;
    this.gained = gained;
    this.lost = lost;
  }

  /** Whether followers are known of, but not how many there were on a day: a reading says it. */
  boolean lacksAReadingOn(LocalDate day) {
    boolean known =
        !readings.isEmpty() || Stream.of(stated, net, gained, lost).anyMatch(Optional::isPresent);
    return known && levelOn(day).isEmpty();
  }

  /** Coverage is 1 where the level on the last day is known, else 0. */
  Optional<Measure> measure(Period period) {
    Optional<Level> last = levelOn(period.last());
    if (last.isPresent()) {
      return last.map(level -> measure(level, BigDecimal.ONE));
    }
    return before(period.last())
        .map(anchor -> forwardAsFarAsKnown(anchor, period.last()))
        .filter(reached -> !reached.day().isBefore(period.first()))
        .map(reached -> measure(reached.level(), BigDecimal.ZERO));
  }

  private static Measure measure(Level level, BigDecimal coverage) {
    return Measure.of(
        level.value(),
        Optional.empty(),
        coverage,
        level.derived(),
        level.derived() ? Computation.DERIVED_LEVEL : Computation.LAST,
        level.contributions());
  }

  private Optional<Level> levelOn(LocalDate day) {
    Optional<Level> there = statedOn(day);
    if (there.isPresent()) {
      return there;
    }
    Optional<LocalDate> before = before(day);
    Optional<LocalDate> after = after(day);
    boolean afterIsNearer =
        before.isPresent()
            && after.isPresent()
            && new Period(day, after.get()).days() < new Period(before.get(), day).days();
    Optional<Level> forward = before.flatMap(anchor -> walk(anchor, day));
    Optional<Level> backward = after.flatMap(anchor -> walk(anchor, day));
    return afterIsNearer ? backward.or(() -> forward) : forward.or(() -> backward);
  }

  private Optional<Level> statedOn(LocalDate day) {
    Optional<Level> exported =
        stated
            .flatMap(series -> series.levelOn(day))
            .map(cell -> new Level(cell.value(), false, cell.contributions().toList()));
    return exported.or(
        () ->
            Optional.ofNullable(readings.get(day))
                .map(
                    reading ->
                        new Level(
                            BigDecimal.valueOf(reading.followers()),
                            false,
                            List.of(new Contribution.OfReading(reading)))));
  }

  private Optional<LocalDate> before(LocalDate day) {
    Optional<LocalDate> exported = stated.flatMap(series -> series.lastStatedOn(day));
    Optional<LocalDate> read = Optional.ofNullable(readings.floorKey(day));
    return exported.isEmpty() || (read.isPresent() && read.get().isAfter(exported.get()))
        ? read
        : exported;
  }

  private Optional<LocalDate> after(LocalDate day) {
    Optional<LocalDate> exported = stated.flatMap(series -> series.firstStatedFrom(day));
    Optional<LocalDate> read = Optional.ofNullable(readings.ceilingKey(day));
    return exported.isEmpty() || (read.isPresent() && read.get().isBefore(exported.get()))
        ? read
        : exported;
  }

  /** From a stated level to another day, if every day between has a net change. */
  private Optional<Level> walk(LocalDate anchor, LocalDate day) {
    Level level = statedOn(anchor).orElseThrow();
    boolean forward = anchor.isBefore(day);
    Period between =
        forward ? new Period(anchor.plusDays(1), day) : new Period(day.plusDays(1), anchor);
    BigDecimal value = level.value();
    List<Contribution> contributions = new ArrayList<>(level.contributions());
    for (LocalDate each : (Iterable<LocalDate>) between.stream()::iterator) {
      Optional<Level> change = changeOn(each);
      if (change.isEmpty()) {
        return Optional.empty();
      }
      value = forward ? value.add(change.get().value()) : value.subtract(change.get().value());
      contributions.addAll(change.get().contributions());
    }
    return Optional.of(new Level(value, true, contributions));
  }

  private record Reached(LocalDate day, Level level) {}

  private Reached forwardAsFarAsKnown(LocalDate anchor, LocalDate limit) {
    Reached reached = new Reached(anchor, statedOn(anchor).orElseThrow());
    List<Contribution> contributions = new ArrayList<>(reached.level().contributions());
    for (LocalDate day = anchor.plusDays(1); !day.isAfter(limit); day = day.plusDays(1)) {
      Optional<Level> change = changeOn(day);
      if (change.isEmpty()) {
        break;
      }
      contributions.addAll(change.get().contributions());
      reached =
          new Reached(
              day,
              new Level(
                  reached.level().value().add(change.get().value()),
                  true,
                  Collections.unmodifiableList(contributions)));
    }
    return reached;
  }

  /** The net change of a day: as stated, else gained less lost where both are known. */
  private Optional<Level> changeOn(LocalDate day) {
    Optional<Level> asStated =
        net.flatMap(series -> series.day(day))
            .map(cell -> new Level(cell.value(), true, cell.contributions().toList()));
    if (asStated.isPresent()) {
      return asStated;
    }
    Optional<Cell> plus = gained.flatMap(series -> series.day(day));
    Optional<Cell> minus = lost.flatMap(series -> series.day(day));
    if (plus.isEmpty() || minus.isEmpty()) {
      return Optional.empty();
    }
    List<Contribution> both = new ArrayList<>(plus.get().contributions().toList());
    both.addAll(minus.get().contributions().toList());
    return Optional.of(new Level(plus.get().value().subtract(minus.get().value()), true, both));
  }
}
