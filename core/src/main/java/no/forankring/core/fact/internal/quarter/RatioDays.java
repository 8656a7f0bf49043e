package no.forankring.core.fact.internal.quarter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.forankring.core.analysis.change.Estimate;
import no.forankring.core.analysis.trend.Interval;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.Operands;
import no.forankring.core.fact.internal.measure.Measures;
import no.forankring.core.fact.internal.measure.ScopeChannels;
import no.forankring.core.fact.internal.series.Series;
import no.forankring.core.fact.internal.series.SeriesSet;
import no.forankring.core.metric.Metric;
import no.forankring.core.observation.Scope;
import no.forankring.core.period.Period;

/** How far a ratio may lie from what it is in the long run, seen in its days. */
final class RatioDays {

  private RatioDays() {}

  /**
   * The interval of a ratio.
   *
   * @return empty where the ratio was not made of exactly the days both its parts have, or there
   *     are too few weeks in which anything stood above the line; not below 0
   */
  static Optional<Interval> interval(
      Measures measures, Scope scope, Metric ratio, Period period, Operands made) {
    DaySums above = new DaySums();
    DaySums below = new DaySums();
    for (ScopeChannels.Division each : measures.channels().divisions(scope, ratio)) {
      SeriesSet series = measures.series();
      Set<LocalDate> both = days(series, each.above(), each.numerator(), period);
      both.retainAll(days(series, each.below(), each.denominator(), period));
      add(series, each.above(), each.numerator(), both, above);
      add(series, each.below(), each.denominator(), both, below);
    }
    boolean same =
        equal(above.sum(), made.first())
            && equal(below.sum(), made.second())
            && below.sum().signum() > 0;
    return same && above.isSeenOften()
        ? Estimate.ofRatio(above.series(), below.series(), Fact.CONFIDENCE)
            .map(Estimate::interval)
            .map(found -> new Interval(Math.max(0, found.low()), found.high()))
        : Optional.empty();
  }

  private static Set<LocalDate> days(
      SeriesSet series, List<Scope> channels, Metric part, Period period) {
    return channels.stream()
        .flatMap(
            channel -> series.find(channel, part.id()).orElseThrow().days(period).keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void add(
      SeriesSet series, List<Scope> channels, Metric part, Set<LocalDate> days, DaySums sums) {
    for (Scope channel : channels) {
      Series own = series.find(channel, part.id()).orElseThrow();
      days.forEach(day -> own.day(day).ifPresent(cell -> sums.add(day, cell)));
    }
  }

  private static boolean equal(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }
}
