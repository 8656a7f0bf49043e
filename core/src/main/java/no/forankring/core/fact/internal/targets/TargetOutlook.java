package no.forankring.core.fact.internal.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.forankring.core.fact.ForecastRecord;
import no.forankring.core.fact.TargetFact.Proposal;
import no.forankring.core.fact.TargetFact.Range;
import no.forankring.core.fact.TargetFact.Silence;
import no.forankring.core.fact.TargetFact.Status;
import no.forankring.core.fact.TargetPeers;
import no.forankring.core.fact.TargetPrecedent;
import no.forankring.core.fact.internal.forecast.MetricOutlook;
import no.forankring.core.fact.internal.forecast.Months;
import no.forankring.core.fact.internal.measure.Followers;
import no.forankring.core.fact.internal.measure.History;
import no.forankring.core.fact.internal.measure.Measures;
import no.forankring.core.fact.internal.measure.Shares;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.Metric;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Target;
import no.forankring.core.strategy.Target.Sense;

/** What lies between the quarter's last day and the deadline. */
final class TargetOutlook {

  private static final int FARTHEST_YEARS = 5;

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
  private final Optional<TargetFutures> futures;

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
    this.futures = futures();
  }

  /** Of what has a deadline still, and of the next time of what repeats. */
  private Optional<TargetFutures> futures() {
    boolean repeats = span instanceof Span.Each;
    boolean open = days.begun() && !over && !(settled() && !meets(actual)) && actual.sure();
    if (!trusted || history.values().size() < History.LEAST || !(repeats || open)) {
      return Optional.empty();
    }
    Optional<BigDecimal> start =
        repeats && metric.kind() == Kind.FLOW ? Optional.of(BigDecimal.ZERO) : actual.value();
    return start.flatMap(
        from ->
            MetricOutlook.of(metric, history, from, today.plusDays(1), days.ahead())
                .map(found -> new TargetFutures(found, metric, target.sense(), least(from))));
  }

  /** A sum never falls below what it already is, and nothing that is counted below nothing. */
  private Optional<BigDecimal> least(BigDecimal start) {
    return metric.id().equals(Followers.NET)
        ? Optional.empty()
        : Optional.of(onlyGrows() ? start : BigDecimal.ZERO);
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
    return metric.kind() == Kind.FLOW && !metric.id().equals(Followers.NET);
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
    return probability().map(Status::ofChance).orElse(Status.CANNOT_TELL);
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

  private Optional<TargetFutures> undecided() {
    return futures.filter(any -> span instanceof Span.Each || !settled());
  }

  Optional<BigDecimal> probability() {
    return undecided().map(known -> known.chanceOf(value));
  }

  Optional<Range> range() {
    return undecided().map(TargetFutures::range);
  }

  Optional<Proposal> realistic() {
    return undecided().flatMap(TargetFutures::realistic);
  }

  /** Of what has been reached before its deadline, too: what it could be raised to. */
  Optional<Proposal> stretching() {
    return futures.flatMap(TargetFutures::stretching);
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
      return PrecedentSearch.ofRepeated(target.sense(), value, step, all.apply(step));
    }
    if (over || settled() || !days.begun() || !actual.sure() || metric.kind() == Kind.UNIQUE) {
      return Optional.empty();
    }
    return actual
        .value()
        .flatMap(
            known ->
                PrecedentSearch.ofGrowth(
                    target.sense(), value.subtract(known), monthsLeft(), metric.kind(), all));
  }

  /**
   * What the companies we compare with have done of what is still wanted.
   *
   * @param companies ids of those the strategy names; all where it names none
   * @param notBefore since when the metric has had its meaning on the target's platform
   */
  Optional<TargetPeers> peers(
      Measures measures, Set<String> companies, Optional<LocalDate> notBefore) {
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
                PeerSearch.of(
                    measures,
                    target.scope(),
                    companies,
                    metric,
                    today,
                    notBefore,
                    Shares.of(value.subtract(known), known).doubleValue(),
                    monthsLeft().doubleValue()));
  }

  private BigDecimal monthsLeft() {
    return Months.between(today.plusDays(1), days.deadline().plusDays(1));
  }

  /** When the present pace gets there; absent where it never does, or not within five years. */
  Optional<LocalDate> reachedBy() {
    LocalDate farthest = today.plusYears(FARTHEST_YEARS);
    return monthsToGo()
        .filter(months -> months.compareTo(BigDecimal.valueOf(12L * FARTHEST_YEARS)) <= 0)
        .map(months -> Months.end(today.plusDays(1), months))
        .filter(day -> !day.isAfter(farthest));
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
