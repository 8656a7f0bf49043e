package no.forankring.core.fact.internal.quarter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.forankring.core.analysis.TimeSeries;
import no.forankring.core.analysis.change.Change;
import no.forankring.core.analysis.trend.Trend;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.Contribution;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.TrendFact;
import no.forankring.core.fact.internal.measure.History;
import no.forankring.core.fact.internal.measure.Measure;
import no.forankring.core.fact.internal.measure.Measures;
import no.forankring.core.fact.internal.measure.MetricBreaks;
import no.forankring.core.fact.internal.measure.Shares;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.Metric;
import no.forankring.core.observation.Break;
import no.forankring.core.period.Period;

/**
 * Which way this quarter's numbers go: by months where there is a year of them, else by weeks, else
 * by quarters, else by what months there are. Only whole steps count, and none from before a break.
 */
final class QuarterTrends {

  /** Measures by how many steps they lie back, as a negative number. */
  private record Seen(TrendStep step, NavigableMap<Long, Measure> measures) {
    private Period period(LocalDate today) {
      LocalDate first = step.back(today, -measures.firstKey().intValue()).first();
      return new Period(first, step.back(today, -measures.lastKey().intValue()).last());
    }

    private TimeSeries series() {
      SortedMap<Long, Double> values = new TreeMap<>();
      measures.forEach((back, measure) -> values.put(back, measure.get().doubleValue()));
      return TimeSeries.of(values);
    }

    /** Of levels only the first and the last: each carries all days since one was stated. */
    private List<Contribution> contributions(Kind kind) {
      boolean levels = kind == Kind.STOCK || kind == Kind.LEVEL;
      return (levels
              ? Stream.of(measures.firstEntry().getValue(), measures.lastEntry().getValue())
              : measures.values().stream())
          .flatMap(each -> each.contributions().stream())
          .distinct()
          .toList();
    }
  }

  private final Measures measures;
  private final MetricBreaks breaks;
  private final LocalDate today;
  private final Map<String, Fact> facts;
  private final Map<String, TrendFact> trends = new LinkedHashMap<>();

  /**
   * Looks back.
   *
   * @param today the quarter's last day
   * @param facts to which the slopes and their intervals are added
   */
  QuarterTrends(Measures measures, MetricBreaks breaks, LocalDate today, Map<String, Fact> facts) {
    this.measures = measures;
    this.breaks = breaks;
    this.today = today;
    this.facts = facts;
  }

  /** By the id of the fact they are about, in its order. */
  Map<String, TrendFact> all() {
    return trends;
  }

  /** Judges one of this quarter's actual numbers; different people have no trend of months. */
  void add(Fact actual, Metric metric) {
    if (metric.kind() != Kind.UNIQUE && actual.allowsVerdict()) {
      seen(actual, metric).filter(QuarterTrends::isOfToday).ifPresent(seen -> add(actual, seen));
    }
  }

  /** What broke off longer ago than the step before the last goes no way now. */
  private static boolean isOfToday(Seen seen) {
    return seen.measures().lastKey() >= -1;
  }

  private void add(Fact actual, Seen seen) {
    TimeSeries series = seen.series();
    double level = Arrays.stream(series.values()).map(Math::abs).average().orElseThrow();
    double irrelevant = Change.MATTERS * level / seen.step().ofAYear;
    Trend trend = Trend.of(series, List.of(), seen.step().seasons(), irrelevant);
    Period period = seen.period(today);
    trends.put(
        actual.id(),
        new TrendFact(
            actual.id(),
            seen.step().step,
            series.size(),
            period,
            trend.verdict(),
            trend.doubt(),
            !trend.seasons().isEmpty()));
    trend
        .slope()
        .ifPresent(
            slope -> {
              put(actual, "#trend", period, slope.perStep(), seen.contributions(actual.kind()));
              List<Contribution> same = List.of(new Contribution.OfFact(actual.id() + "#trend"));
              slope
                  .interval()
                  .ifPresent(
                      interval -> {
                        put(actual, "#trend-low", period, interval.low(), same);
                        put(actual, "#trend-high", period, interval.high(), same);
                      });
            });
  }

  private void put(
      Fact actual, String suffix, Period period, double perStep, List<Contribution> contributions) {
    String id = actual.id() + suffix;
    facts.put(
        id,
        new Fact(
            id,
            actual.metric(),
            actual.kind(),
            actual.unit(),
            actual.currency(),
            actual.scope(),
            period,
            actual.scenario(),
            Optional.of(Shares.ofDouble(perStep)),
            Optional.empty(),
            Optional.empty(),
            true,
            List.of(),
            Computation.TREND,
            contributions));
  }

  private Optional<Seen> seen(Fact actual, Metric metric) {
    Optional<LocalDate> changed =
        breaks.between(actual.scope(), metric, LocalDate.MIN, today).stream()
            .map(Break::day)
            .max(LocalDate::compareTo);
    Map<TrendStep, Seen> looked = new LinkedHashMap<>();
    for (TrendStep step : List.of(TrendStep.MONTH, TrendStep.WEEK, TrendStep.QUARTER)) {
      Optional<Seen> found = seen(step, actual, metric, changed);
      if (found.filter(seen -> seen.measures().size() >= step.enough).isPresent()) {
        return found;
      }
      found.ifPresent(seen -> looked.put(step, seen));
    }
    return looked.values().stream()
        .filter(seen -> seen.measures().size() >= Trend.LEAST_VALUES)
        .findFirst()
        .or(() -> looked.values().stream().findFirst());
  }

  private Optional<Seen> seen(
      TrendStep step, Fact actual, Metric metric, Optional<LocalDate> changed) {
    NavigableMap<Long, Measure> seen = new TreeMap<>();
    for (int back = 0; back < step.most; back++) {
      Period period = step.back(today, back);
      if (changed.filter(period.first()::isBefore).isPresent()) {
        break;
      }
      long steps = -back;
      History.whole(measures, actual.scope(), metric, actual.currency(), period)
          .ifPresent(measure -> seen.put(steps, measure));
    }
    return seen.isEmpty() ? Optional.empty() : Optional.of(new Seen(step, seen));
  }
}
