package no.forankring.core.fact.internal.quarter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.forankring.core.analysis.change.Change;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.internal.measure.Measure;
import no.forankring.core.fact.internal.measure.Measures;
import no.forankring.core.fact.internal.measure.ScopeChannels;
import no.forankring.core.fact.internal.measure.Shares;
import no.forankring.core.fact.internal.series.Cell;
import no.forankring.core.fact.internal.series.Series;
import no.forankring.core.metric.Metric;
import no.forankring.core.observation.Scope;
import no.forankring.core.period.Period;

/**
 * Compares two periods on the days both have, so that a missing day, a leap day or a longer quarter
 * makes no difference look like a change.
 */
final class SameDays {

  /** Which day of the other period belongs to a day of this one. */
  enum Pairing {
    /** The same month and day a year before. */
    MONTH_AND_DAY,
    /** The same place in the period: first day with first day. */
    ORDINAL;

    Optional<LocalDate> of(LocalDate day, Period current, Period reference) {
      LocalDate other =
          switch (this) {
            case MONTH_AND_DAY -> day.minusYears(1);
            case ORDINAL -> reference.first().plusDays(new Period(current.first(), day).days() - 1);
          };
      boolean real = this == ORDINAL || other.getDayOfMonth() == day.getDayOfMonth();
      return real && reference.contains(other) ? Optional.of(other) : Optional.empty();
    }
  }

  /**
   * Both sides on their common days.
   *
   * @param coverage common days ÷ days of the current period
   * @param change by how much they differ for sure; only of what is compared day by day
   */
  record Compared(
      BigDecimal current, BigDecimal reference, BigDecimal coverage, Optional<Change> change) {

    /** What is compared as a whole has no days to see chance in. */
    Compared(BigDecimal current, BigDecimal reference, BigDecimal coverage) {
      this(current, reference, coverage, Optional.empty());
    }
  }

  private final Measures measures;
  private final Period current;
  private final Period reference;
  private final Pairing pairing;

  SameDays(Measures measures, Period current, Period reference, Pairing pairing) {
    this.measures = measures;
    this.current = current;
    this.reference = reference;
    this.pairing = pairing;
  }

  Optional<Compared> compare(Scope scope, Metric metric) {
    Optional<Measure> now = measures.of(scope, metric, current);
    Optional<Measure> then = measures.of(scope, metric, reference);
    if (now.flatMap(Measure::value).isEmpty()
        || then.flatMap(Measure::value).isEmpty()
        || !now.get().currency().equals(then.get().currency())) {
      return Optional.empty();
    }
    return switch (metric.kind()) {
      case STOCK, LEVEL -> Optional.of(asTheyAre(now.get(), then.get()));
      case UNIQUE -> whole(now.get(), then.get()).filter(any -> equallyLong());
      case FLOW ->
          better(flow(scope, metric), whole(now.get(), then.get()).filter(any -> equallyLong()));
      // A share does not grow with the number of days.
      case RATIO -> better(ratio(scope, metric), whole(now.get(), then.get()));
    };
  }

  private static Compared asTheyAre(Measure now, Measure then) {
    return new Compared(now.get(), then.get(), now.coverage().min(then.coverage()));
  }

  /** Periods without days compare only where both are complete. */
  private static Optional<Compared> whole(Measure now, Measure then) {
    return Optional.of(asTheyAre(now, then))
        .filter(compared -> compared.coverage().compareTo(BigDecimal.ONE) == 0);
  }

  /** A day more looks like growth where it cannot be left out. */
  private boolean equallyLong() {
    return current.days() == reference.days();
  }

  /** The same days, where enough are known for a verdict; else whole periods say more. */
  private static Optional<Compared> better(Optional<Compared> days, Optional<Compared> whole) {
    return days.filter(compared -> compared.coverage().compareTo(Fact.VERDICT_COVERAGE) >= 0)
        .or(() -> whole)
        .or(() -> days);
  }

  private Optional<Compared> flow(Scope scope, Metric metric) {
    List<Scope> channels = measures.channels().leaves(scope, metric);
    DaySums now = new DaySums();
    DaySums then = new DaySums();
    long common = 0;
    for (Scope channel : channels) {
      Series series = measures.series().find(channel, metric.id()).orElseThrow();
      for (var entry : series.days(current).entrySet()) {
        Optional<Cell> other = pairing.of(entry.getKey(), current, reference).flatMap(series::day);
        if (other.isPresent()) {
          now.add(entry.getKey(), entry.getValue());
          then.add(entry.getKey(), other.get());
          common++;
        }
      }
    }
    return common == 0
        ? Optional.empty()
        : Optional.of(
            new Compared(
                now.sum(),
                then.sum(),
                Shares.of(common, current.days() * channels.size()),
                Change.ofSums(now.series(), then.series(), Fact.CONFIDENCE)));
  }

  private Optional<Compared> ratio(Scope scope, Metric metric) {
    List<ScopeChannels.Division> divisions = measures.channels().divisions(scope, metric);
    Sides above = new Sides(new DaySums(), new DaySums());
    Sides below = new Sides(new DaySums(), new DaySums());
    BigDecimal common = BigDecimal.ZERO;
    for (ScopeChannels.Division each : divisions) {
      Map<LocalDate, List<Pair>> over = pairs(each.above(), each.numerator());
      Map<LocalDate, List<Pair>> under = pairs(each.below(), each.denominator());
      over.keySet().retainAll(under.keySet());
      under.keySet().retainAll(over.keySet());
      above.add(over);
      below.add(under);
      common = common.add(share(over, each.above()).min(share(under, each.below())));
    }
    if (common.signum() == 0
        || below.now().sum().signum() <= 0
        || below.then().sum().signum() <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Compared(
            Shares.of(above.now().sum(), below.now().sum()),
            Shares.of(above.then().sum(), below.then().sum()),
            Shares.of(common, BigDecimal.valueOf(current.days() * divisions.size())),
            above.now().isSeenOften() && above.then().isSeenOften()
                ? Change.ofRatios(
                    above.now().series(),
                    below.now().series(),
                    above.then().series(),
                    below.then().series(),
                    Fact.CONFIDENCE)
                : Optional.empty()));
  }

  /** One channel's cells of a day and of the day it is compared with. */
  private record Pair(Cell now, Cell then) {}

  /** What cells add up to in either period. */
  private record Sides(DaySums now, DaySums then) {
    private void add(Map<LocalDate, List<Pair>> pairs) {
      pairs.forEach(
          (day, cells) ->
              cells.forEach(
                  pair -> {
                    now.add(day, pair.now());
                    then.add(day, pair.then());
                  }));
    }
  }

  /** What channels have on both days, by the day of the current period. */
  private Map<LocalDate, List<Pair>> pairs(List<Scope> channels, Metric part) {
    Map<LocalDate, List<Pair>> pairs = new TreeMap<>();
    for (Scope channel : channels) {
      Series series = measures.series().find(channel, part.id()).orElseThrow();
      for (var entry : series.days(current).entrySet()) {
        LocalDate day = entry.getKey();
        pairing
            .of(day, current, reference)
            .flatMap(series::day)
            .map(then -> new Pair(entry.getValue(), then))
            .ifPresent(pair -> pairs.computeIfAbsent(day, any -> new ArrayList<>()).add(pair));
      }
    }
    return pairs;
  }

  /** How many days channels have, on average. */
  private static BigDecimal share(Map<LocalDate, List<Pair>> pairs, List<Scope> channels) {
    return Shares.of(pairs.values().stream().mapToLong(List::size).sum(), channels.size());
  }
}
