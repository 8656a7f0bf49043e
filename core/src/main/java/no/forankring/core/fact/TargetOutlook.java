package no.forankring.core.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.forankring.core.analysis.DriftOutlook;
import no.forankring.core.fact.TargetFact.Range;
import no.forankring.core.fact.TargetFact.Status;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.Unit;
import no.forankring.core.period.Period;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Target;
import no.forankring.core.strategy.Target.Sense;

/** What lies between the quarter's last day and the deadline. */
final class TargetOutlook {

  private static final BigDecimal ON_COURSE = new BigDecimal("0.7");
  private static final BigDecimal AT_RISK = new BigDecimal("0.3");
  private static final int FIVE_YEARS_OF_MONTHS = 60;

  private final LocalDate today;
  private final Target target;
  private final Metric metric;
  private final Span span;
  private final BigDecimal value;
  private final LocalDate deadline;
  private final Optional<BigDecimal> actual;
  private final boolean sure;
  private final History history;
  private final boolean over;
  private final boolean adds;
  private final Optional<DriftOutlook> outlook;

  TargetOutlook(
      LocalDate today,
      Target target,
      Metric metric,
      Span span,
      BigDecimal value,
      Period counted,
      LocalDate deadline,
      Optional<BigDecimal> actual,
      boolean sure,
      History history) {
    this.today = today;
    this.target = target;
    this.metric = metric;
    this.span = span;
    this.value = value;
    this.deadline = deadline;
    this.actual = actual;
    this.sure = sure;
    this.history = history;
    this.over = !deadline.isAfter(today);
    this.adds = metric.kind() == Kind.FLOW;
    boolean begun = !counted.first().isAfter(today);
    this.outlook =
        sure && !over && begun && history.values().size() >= History.LEAST && !pastFixes()
            ? actual.map(this::drift)
            : Optional.empty();
  }

  private DriftOutlook drift(BigDecimal start) {
    List<Double> steps =
        history.increments(metric.kind()).stream().map(BigDecimal::doubleValue).toList();
    return new DriftOutlook(
        start.doubleValue(), steps, monthsLeft().doubleValue() / History.months(history.step()));
  }

  private boolean meets() {
    return actual
        .map(
            known ->
                target.sense() == Sense.AT_LEAST
                    ? known.compareTo(value) >= 0
                    : known.compareTo(value) <= 0)
        .orElse(false);
  }

  /** Whether the days gone by settle it: a sum that has been reached, or has gone too far. */
  private boolean pastFixes() {
    boolean grows = adds || metric.kind() == Kind.STOCK;
    return switch (target.sense()) {
      case AT_LEAST -> grows && meets();
      case AT_MOST -> adds && actual.isPresent() && !meets();
    };
  }

  Status status() {
    if (actual.isEmpty() || !sure) {
      return Status.CANNOT_TELL;
    }
    if (over || pastFixes()) {
      return meets() ? Status.REACHED : Status.MISSED;
    }
    if (history.values().size() < History.LEAST) {
      return Status.TOO_EARLY;
    }
    return probability()
        .map(
            chance -> {
              if (chance.compareTo(ON_COURSE) >= 0) {
                return Status.ON_COURSE;
              }
              return chance.compareTo(AT_RISK) >= 0 ? Status.AT_RISK : Status.OFF_COURSE;
            })
        .orElse(Status.CANNOT_TELL);
  }

  Optional<BigDecimal> probability() {
    return outlook.map(
        drift -> {
          double atLeast = drift.chanceOfAtLeast(value.doubleValue());
          return rounded(target.sense() == Sense.AT_LEAST ? atLeast : 1 - atLeast, 6);
        });
  }

  Optional<Range> range() {
    return outlook.map(
        drift -> new Range(quantile(drift, 0.1), quantile(drift, 0.5), quantile(drift, 0.9)));
  }

  private BigDecimal quantile(DriftOutlook drift, double p) {
    BigDecimal free = rounded(drift.quantile(p), metric.unit() == Unit.SHARE ? 6 : 2);
    boolean negativePossible = metric.id().equals("followers_net");
    return negativePossible ? free : free.max(BigDecimal.ZERO);
  }

  private static BigDecimal rounded(double value, int scale) {
    BigDecimal plain =
        BigDecimal.valueOf(value).setScale(scale, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  Span.Step paceUnit() {
    return span instanceof Span.Each(var step) ? step : Span.Step.MONTH;
  }

  /** For a repeating target its own value; else the mean month of the last year. */
  Optional<BigDecimal> paceNow() {
    if (span instanceof Span.Each) {
      return actual;
    }
    List<BigDecimal> increments = history.increments(metric.kind());
    int year = 12 / History.months(history.step());
    List<BigDecimal> recent =
        increments.subList(Math.max(0, increments.size() - year), increments.size());
    if (recent.isEmpty() || metric.kind() == Kind.UNIQUE) {
      return Optional.empty();
    }
    BigDecimal sum = recent.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(
        Shares.of(sum, BigDecimal.valueOf((long) recent.size() * History.months(history.step()))));
  }

  Optional<BigDecimal> paceNeeded() {
    if (span instanceof Span.Each) {
      return Optional.of(value);
    }
    if (over || pastFixes() || metric.kind() == Kind.UNIQUE) {
      return Optional.empty();
    }
    return actual.map(known -> Shares.of(value.subtract(known), monthsLeft()));
  }

  private BigDecimal monthsLeft() {
    LocalDate from = today.plusDays(1);
    LocalDate to = deadline.plusDays(1);
    long months = ChronoUnit.MONTHS.between(from, to);
    long days = ChronoUnit.DAYS.between(from.plusMonths(months), to);
    return BigDecimal.valueOf(months).add(Shares.of(days, 30));
  }

  Optional<LocalDate> reachedBy() {
    return monthsToGo()
        .filter(months -> months.compareTo(BigDecimal.valueOf(FIVE_YEARS_OF_MONTHS)) <= 0)
        .map(
            months -> {
              long whole = months.longValue();
              long days =
                  months
                      .subtract(BigDecimal.valueOf(whole))
                      .multiply(BigDecimal.valueOf(30))
                      .setScale(0, RoundingMode.CEILING)
                      .longValue();
              return today.plusMonths(whole).plusDays(days);
            });
  }

  boolean notWithinFiveYears() {
    return canBeReachedLater() && reachedBy().isEmpty();
  }

  private boolean canBeReachedLater() {
    return target.sense() == Sense.AT_LEAST
        && metric.kind() == Kind.STOCK
        && sure
        && !meets()
        && paceNow().isPresent();
  }

  /** At the present pace; absent where it never gets there. */
  private Optional<BigDecimal> monthsToGo() {
    if (!canBeReachedLater()) {
      return Optional.empty();
    }
    return paceNow()
        .filter(pace -> pace.signum() > 0)
        .map(pace -> Shares.of(value.subtract(actual.orElseThrow()), pace));
  }
}
