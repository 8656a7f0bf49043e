package no.forankring.core.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.forankring.core.analysis.change.Change;
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
    List<Scope> channels = measures.channels().leaves(scope, metric);
    List<DaySums> sums = List.of(new DaySums(), new DaySums(), new DaySums(), new DaySums());
    long common = 0;
    for (Scope channel : channels) {
      ScopeChannels.Parts parts = measures.channels().parts(channel, metric).orElseThrow();
      Series above = measures.series().find(channel, parts.numerator().id()).orElseThrow();
      Series below = measures.series().find(channel, parts.denominator().id()).orElseThrow();
      for (LocalDate day : above.days(current).keySet()) {
        Optional<LocalDate> other = pairing.of(day, current, reference);
        List<Cell> four =
            other.stream()
                .flatMap(
                    then ->
                        List.of(above.day(day), below.day(day), above.day(then), below.day(then))
                            .stream())
                .flatMap(Optional::stream)
                .toList();
        if (four.size() == sums.size()) {
          for (int i = 0; i < sums.size(); i++) {
            sums.get(i).add(day, four.get(i));
          }
          common++;
        }
      }
    }
    DaySums below = sums.get(1);
    DaySums belowThen = sums.get(3);
    if (common == 0 || below.sum().signum() <= 0 || belowThen.sum().signum() <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Compared(
            Shares.of(sums.get(0).sum(), below.sum()),
            Shares.of(sums.get(2).sum(), belowThen.sum()),
            Shares.of(common, current.days() * channels.size()),
            sums.get(0).isSeenOften() && sums.get(2).isSeenOften()
                ? Change.ofRatios(
                    sums.get(0).series(),
                    below.series(),
                    sums.get(2).series(),
                    belowThen.series(),
                    Fact.CONFIDENCE)
                : Optional.empty()));
  }
}
