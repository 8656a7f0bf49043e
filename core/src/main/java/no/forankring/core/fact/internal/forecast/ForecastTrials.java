package no.forankring.core.fact.internal.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.forankring.core.analysis.forecast.Sample;
import no.forankring.core.fact.ForecastRecord;
import no.forankring.core.fact.ForecastRecord.Trial;
import no.forankring.core.fact.internal.measure.History;
import no.forankring.core.fact.internal.measure.Measures;
import no.forankring.core.fact.internal.measure.MetricBreaks;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.observation.Break;
import no.forankring.core.observation.Scope;
import no.forankring.core.period.FiscalCalendar;
import no.forankring.core.period.Period;
import no.forankring.core.period.Quarter;
import no.forankring.core.strategy.Target;

/**
 * Makes the forecasts of the quarters gone by again, each from what was before it: as it was known
 * while the quarter ran, or where too little was, as it is known today.
 */
public final class ForecastTrials {

  private static final int MOST_QUARTERS = 8;

  private record Tried(Scope scope, String metric, Optional<String> currency) {}

  private final Measures measures;
  private final PastKnowledge past;
  private final FiscalCalendar calendar;
  private final MetricBreaks breaks;
  private final Quarter quarter;

  /**
   * Tries up to a quarter.
   *
   * @param measures of today
   * @param quarter the last one forecast
   */
  public ForecastTrials(
      Measures measures,
      PastKnowledge past,
      FiscalCalendar calendar,
      MetricBreaks breaks,
      Quarter quarter) {
    this.measures = measures;
    this.past = past;
    this.calendar = calendar;
    this.breaks = breaks;
    this.quarter = quarter;
  }

  /** Of every number that has a target, once, in the targets' order. */
  public List<ForecastRecord> of(List<Target> targets, MetricCatalogue catalogue) {
    Set<Tried> tried = new LinkedHashSet<>();
    targets.forEach(
        target -> tried.add(new Tried(target.scope(), target.metric(), target.currency())));
    // Of one number in two currencies the first is told.
    Map<String, ForecastRecord> records = new LinkedHashMap<>();
    for (Tried each : tried) {
      of(each.scope(), catalogue.get(each.metric()), each.currency())
          .ifPresent(record -> records.putIfAbsent(record.factId(""), record));
    }
    return List.copyOf(records.values());
  }

  /** Empty where no quarter could be forecast; different people have no history of quarters. */
  private Optional<ForecastRecord> of(Scope scope, Metric metric, Optional<String> currency) {
    if (metric.kind() == Kind.UNIQUE) {
      return Optional.empty();
    }
    List<Trial> newestFirst = new ArrayList<>();
    for (int back = 0; back < MOST_QUARTERS; back++) {
      trial(quarter.plus(-back), scope, metric, currency).ifPresent(newestFirst::add);
    }
    Collections.reverse(newestFirst);
    return newestFirst.isEmpty()
        ? Optional.empty()
        : Optional.of(new ForecastRecord(scope, metric.id(), newestFirst));
  }

  private Optional<Trial> trial(
      Quarter tried, Scope scope, Metric metric, Optional<String> currency) {
    LocalDate end = calendar.period(tried).last();
    LocalDate origin = calendar.period(tried).first().minusDays(1);
    Optional<LocalDate> changed =
        breaks.between(scope, metric, LocalDate.MIN, end).stream()
            .map(Break::day)
            .max(LocalDate::compareTo);
    History then = History.upTo(origin, past.on(end), scope, metric, currency, changed);
    // What is counted must be what is judged: a channel that came later was not known then.
    boolean asOfThen =
        then.values().size() >= History.LEAST
            && past.on(end)
                .channels()
                .counted(scope, metric)
                .equals(measures.channels().counted(scope, metric));
    History before =
        asOfThen ? then : History.upTo(origin, measures, scope, metric, currency, changed);
    if (changed.filter(day -> day.isAfter(origin)).isPresent()
        || before.values().size() < History.LEAST) {
      return Optional.empty();
    }
    Period judged = calendar.period(tried);
    Period first =
        metric.kind() == Kind.STOCK ? yearBefore(quarterBefore(judged)) : yearBefore(judged);
    LocalDate compared = metric.kind() == Kind.STOCK ? first.last() : first.first();
    if (changed.filter(day -> day.isAfter(compared)).isPresent()) {
      return Optional.empty();
    }
    Optional<Double> actual = value(scope, metric, currency, judged);
    Optional<Double> yearAgo = value(scope, metric, currency, yearBefore(judged));
    Optional<Double> lastYear =
        metric.kind() == Kind.STOCK
            ? sameGrowth(scope, metric, currency, before, judged, yearAgo)
            : yearAgo;
    BigDecimal start = metric.kind() == Kind.STOCK ? before.values().getLast() : BigDecimal.ZERO;
    if (actual.isEmpty() || lastYear.isEmpty()) {
      return Optional.empty();
    }
    return MetricOutlook.of(metric, before, start, judged.first(), judged)
        .map(futures -> trial(tried, asOfThen, futures, actual.get(), lastYear.get()));
  }

  private static Trial trial(
      Quarter tried, boolean asOfThen, Sample futures, double actual, double lastYear) {
    return new Trial(
        tried,
        asOfThen,
        futures.quantile(0.1),
        futures.quantile(0.5),
        futures.quantile(0.9),
        actual,
        lastYear);
  }

  /** What there was, and as much more as the same quarter gave a year before. */
  private Optional<Double> sameGrowth(
      Scope scope,
      Metric metric,
      Optional<String> currency,
      History before,
      Period judged,
      Optional<Double> then) {
    Optional<Double> base = value(scope, metric, currency, yearBefore(quarterBefore(judged)));
    return then.flatMap(
        level -> base.map(from -> before.values().getLast().doubleValue() + level - from));
  }

  private Optional<Double> value(
      Scope scope, Metric metric, Optional<String> currency, Period period) {
    return History.whole(measures, scope, metric, currency, period)
        .map(measure -> measure.get().doubleValue());
  }

  private static Period quarterBefore(Period quarter) {
    return new Period(quarter.first().minusMonths(3), quarter.first().minusDays(1));
  }

  private static Period yearBefore(Period period) {
    return new Period(
        period.first().minusYears(1), period.last().plusDays(1).minusYears(1).minusDays(1));
  }
}
