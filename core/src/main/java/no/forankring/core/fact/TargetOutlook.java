package no.forankring.core.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.forankring.core.analysis.forecast.Sample;
import no.forankring.core.fact.TargetFact.Proposal;
import no.forankring.core.fact.TargetFact.Range;
import no.forankring.core.fact.TargetFact.Silence;
import no.forankring.core.fact.TargetFact.Status;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.Unit;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Target;
import no.forankring.core.strategy.Target.Sense;

/** What lies between the quarter's last day and the deadline. */
final class TargetOutlook {

  private static final BigDecimal ON_COURSE = new BigDecimal("0.7");
  private static final BigDecimal AT_RISK = new BigDecimal("0.3");
  private static final int FARTHEST_YEARS = 5;

  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  /** What nearly all futures reach is no proposal. */
  private static final double AS_GOOD_AS_CERTAIN = 0.95;

  private static final int DAYS_OF_A_MONTH = 30;

  /** A number, and whether enough is known to judge by it. */
  record Known(Optional<BigDecimal> value, boolean sure) {}

  private final LocalDate today;
  private final Target target;
  private final Metric metric;
  private final Span span;
  private final BigDecimal value;
  private final TargetDays days;
  private final Known actual;
  private final Known judged;
  private final History history;
  private final boolean over;
  private final boolean trusted;
  private final Optional<Sample> outlook;

  /**
   * Looks ahead.
   *
   * @param today the quarter's last day
   * @param value aimed for
   * @param actual what stands today
   * @param judged what decides once the deadline is over
   * @param trusted whether forecasts are shown at all: see {@link ForecastRecord#trust}
   */
  TargetOutlook(
      LocalDate today,
      Target target,
      Metric metric,
      Span span,
      BigDecimal value,
      TargetDays days,
      Known actual,
      Known judged,
      History history,
      boolean trusted) {
    this.today = today;
    this.target = target;
    this.metric = metric;
    this.span = span;
    this.value = value;
    this.days = days;
    this.actual = actual;
    this.judged = judged;
    this.history = history;
    this.trusted = trusted;
    this.over = days.over(today);
    boolean open = days.begun() && !over && !settled();
    this.outlook =
        open && trusted && actual.sure() && history.values().size() >= History.LEAST
            ? actual.value().flatMap(start -> MetricOutlook.of(metric, history, start, stepsLeft()))
            : Optional.empty();
  }

  private boolean meets(Known known) {
    return known
        .value()
        .map(
            number ->
                switch (target.sense()) {
                  case AT_LEAST -> number.compareTo(value) >= 0;
                  case AT_MOST -> number.compareTo(value) <= 0;
                })
        .orElse(false);
  }

  /** Whether a sum only grows: net changes may take back what they gave. */
  private boolean onlyGrows() {
    return metric.kind() == Kind.FLOW && !metric.id().equals(MetricOutlook.NET);
  }

  /** Whether the days gone by settle it: a value that has been reached, or a sum gone too far. */
  private boolean settled() {
    return switch (target.sense()) {
      case AT_LEAST -> (metric.kind() == Kind.FLOW || metric.kind() == Kind.STOCK) && meets(actual);
      case AT_MOST -> onlyGrows() && actual.value().isPresent() && !meets(actual);
    };
  }

  Status status() {
    if (!days.begun()) {
      return Status.TOO_EARLY;
    }
    Known decisive = over ? judged : actual;
    if (decisive.value().isEmpty() || !decisive.sure()) {
      return Status.CANNOT_TELL;
    }
    if (over || settled()) {
      return meets(decisive) ? Status.REACHED : Status.MISSED;
    }
    if (history.values().size() < History.LEAST) {
      return Status.TOO_EARLY;
    }
    return probability().map(TargetOutlook::byChance).orElse(Status.CANNOT_TELL);
  }

  /** By when enough is known to judge, where it is too early; never after the deadline. */
  Optional<LocalDate> tooEarlyUntil() {
    if (status() != Status.TOO_EARLY) {
      return Optional.empty();
    }
    LocalDate begins = target.set().isAfter(days.due().first()) ? target.set() : days.due().first();
    int missing = History.LEAST - history.values().size();
    LocalDate until =
        days.begun()
            ? today
                .plusDays(1)
                .plusMonths((long) missing * History.months(history.step()))
                .minusDays(1)
            : begins;
    return Optional.of(until.isAfter(days.deadline()) && !over ? days.deadline() : until);
  }

  /** Why nothing is said of an open target that there is enough history of. */
  Optional<Silence> silence() {
    if (status() != Status.CANNOT_TELL) {
      return Optional.empty();
    }
    if (over || !actual.sure() || actual.value().isEmpty()) {
      return Optional.of(Silence.INCOMPLETE);
    }
    boolean far = monthsLeft().compareTo(BigDecimal.valueOf(12L * FARTHEST_YEARS)) > 0;
    if (far) {
      return Optional.of(Silence.TOO_FAR);
    }
    return Optional.of(trusted ? Silence.INCOMPLETE : Silence.NO_BETTER_THAN_LAST_YEAR);
  }

  private static Status byChance(BigDecimal chance) {
    if (chance.compareTo(ON_COURSE) >= 0) {
      return Status.ON_COURSE;
    }
    return chance.compareTo(AT_RISK) >= 0 ? Status.AT_RISK : Status.OFF_COURSE;
  }

  Optional<BigDecimal> probability() {
    return outlook.map(futures -> chanceOf(futures, value));
  }

  Optional<Range> range() {
    return outlook.map(
        futures ->
            new Range(quantile(futures, 0.1), quantile(futures, 0.5), quantile(futures, 0.9)));
  }

  Optional<Proposal> realistic() {
    return proposal(0.75);
  }

  Optional<Proposal> stretching() {
    return proposal(0.25);
  }

  /**
   * The value met with this chance, rounded to what is easier and a leader remembers: a multiple of
   * 1, 2 or 5 and a power of ten, of a fifth of what the middle half of the futures spans, so that
   * it stays near the chance.
   */
  private Optional<Proposal> proposal(double chance) {
    boolean atLeast = target.sense() == Sense.AT_LEAST;
    return outlook
        .map(futures -> proposal(futures, chance, atLeast))
        .filter(found -> found.chance().doubleValue() < AS_GOOD_AS_CERTAIN);
  }

  private Proposal proposal(Sample futures, double chance, boolean atLeast) {
    BigDecimal exact = quantile(futures, atLeast ? 1 - chance : chance);
    BigDecimal span = quantile(futures, 0.75).subtract(quantile(futures, 0.25));
    BigDecimal unit = round(span.doubleValue() / 5).max(finest(exact));
    RoundingMode easier = atLeast ? RoundingMode.FLOOR : RoundingMode.CEILING;
    BigDecimal round = exact.divide(unit, 0, easier).multiply(unit);
    // What is there already need not be aimed for.
    BigDecimal value = onlyGrows() ? round.max(actual.value().orElse(BigDecimal.ZERO)) : round;
    return new Proposal(Shares.plain(value), chanceOf(futures, value));
  }

  /** The largest 1, 2 or 5 times a power of ten that is not above a size; 0 of nothing. */
  private static BigDecimal round(double size) {
    if (!(size > 0)) {
      return BigDecimal.ZERO;
    }
    int exponent = (int) Math.floor(Math.log10(size));
    double leading = size / Math.pow(10, exponent);
    return BigDecimal.valueOf(leading >= 5 ? 5 : leading >= 2 ? 2 : 1).scaleByPowerOfTen(exponent);
  }

  /** What a report shows of such a number: whole ones, and shares as {@code 12 %} or 1.25 %. */
  private BigDecimal finest(BigDecimal value) {
    if (metric.unit() != Unit.SHARE) {
      return BigDecimal.ONE;
    }
    return value.compareTo(TENTH) < 0 ? HUNDREDTH.movePointLeft(2) : HUNDREDTH;
  }

  private BigDecimal chanceOf(Sample futures, BigDecimal aim) {
    double atLeast = futures.chanceOfAtLeast(aim.doubleValue());
    return rounded(target.sense() == Sense.AT_LEAST ? atLeast : 1 - atLeast, 6);
  }

  private BigDecimal quantile(Sample futures, double p) {
    BigDecimal free = rounded(futures.quantile(p), metric.unit() == Unit.SHARE ? 6 : 2);
    if (metric.id().equals(MetricOutlook.NET)) {
      return free;
    }
    // A sum never falls below what it already is, and nothing that is counted below nothing.
    return free.max(onlyGrows() ? actual.value().orElse(BigDecimal.ZERO) : BigDecimal.ZERO);
  }

  private static BigDecimal rounded(double value, int scale) {
    return Shares.plain(BigDecimal.valueOf(value).setScale(scale, RoundingMode.HALF_EVEN));
  }

  Span.Step paceUnit() {
    return span instanceof Span.Each(var step) ? step : Span.Step.MONTH;
  }

  /** For a repeating target its own value; else the mean month of the last year. */
  Optional<BigDecimal> paceNow() {
    if (span instanceof Span.Each) {
      return actual.value();
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
    if (over || settled() || metric.kind() == Kind.UNIQUE) {
      return Optional.empty();
    }
    return actual.value().map(known -> Shares.of(value.subtract(known), monthsLeft()));
  }

  /**
   * How often the history has given what is still wanted in the time that is left.
   *
   * @param all of the history in steps of one length
   */
  Optional<TargetPrecedent> precedent(Function<Span.Step, History> all) {
    if (span instanceof Span.Each(var step)) {
      return TargetPrecedent.ofRepeated(target.sense(), value, step, all.apply(step));
    }
    if (over || settled() || !days.begun() || !actual.sure() || metric.kind() == Kind.UNIQUE) {
      return Optional.empty();
    }
    return actual
        .value()
        .flatMap(
            known ->
                TargetPrecedent.ofGrowth(
                    target.sense(), value.subtract(known), monthsLeft(), metric.kind(), all));
  }

  /**
   * What the companies we compare with have done of what is still wanted.
   *
   * @param notBefore since when the metric has had its meaning on the target's platform
   */
  Optional<TargetPeers> peers(Measures measures, Optional<LocalDate> notBefore) {
    if (over
        || settled()
        || !days.begun()
        || span instanceof Span.Each
        || !actual.sure()
        || target.sense() != Sense.AT_LEAST) {
      return Optional.empty();
    }
    return actual
        .value()
        .filter(known -> known.signum() > 0)
        .flatMap(
            known ->
                TargetPeers.of(
                    measures,
                    target.scope(),
                    metric,
                    today,
                    notBefore,
                    Shares.of(value.subtract(known), known).doubleValue(),
                    monthsLeft().doubleValue()));
  }

  private double stepsLeft() {
    return monthsLeft().doubleValue() / History.months(history.step());
  }

  private BigDecimal monthsLeft() {
    LocalDate from = today.plusDays(1);
    LocalDate to = days.deadline().plusDays(1);
    long months = ChronoUnit.MONTHS.between(from, to);
    long rest = ChronoUnit.DAYS.between(from.plusMonths(months), to);
    return BigDecimal.valueOf(months).add(Shares.of(rest, DAYS_OF_A_MONTH));
  }

  /** When the present pace gets there; absent where it never does, or not within five years. */
  Optional<LocalDate> reachedBy() {
    LocalDate farthest = today.plusYears(FARTHEST_YEARS);
    return monthsToGo()
        .filter(months -> months.compareTo(BigDecimal.valueOf(12L * FARTHEST_YEARS)) <= 0)
        .map(this::dayAfter)
        .filter(day -> !day.isAfter(farthest));
  }

  private LocalDate dayAfter(BigDecimal months) {
    long whole = months.longValue();
    long rest =
        months
            .subtract(BigDecimal.valueOf(whole))
            .multiply(BigDecimal.valueOf(DAYS_OF_A_MONTH))
            .setScale(0, RoundingMode.CEILING)
            .longValue();
    return today.plusDays(1).plusMonths(whole).plusDays(rest).minusDays(1);
  }

  boolean notWithinFiveYears() {
    return canBeReachedLater() && reachedBy().isEmpty();
  }

  /** A level may still be reached when its deadline is over; a sum is counted no longer then. */
  private boolean canBeReachedLater() {
    boolean goesOn =
        !(span instanceof Span.Each)
            && (metric.kind() == Kind.STOCK || (metric.kind() == Kind.FLOW && !over));
    return target.sense() == Sense.AT_LEAST
        && goesOn
        && days.begun()
        && actual.value().isPresent()
        && actual.sure()
        && !meets(actual)
        && paceNow().isPresent();
  }

  /** At the present pace; absent where it never gets there. */
  private Optional<BigDecimal> monthsToGo() {
    if (!canBeReachedLater()) {
      return Optional.empty();
    }
    return paceNow()
        .filter(pace -> pace.signum() > 0)
        .map(pace -> Shares.of(value.subtract(actual.value().orElseThrow()), pace));
  }
}
