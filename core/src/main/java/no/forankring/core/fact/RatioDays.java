package no.forankring.core.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import no.forankring.core.analysis.change.Estimate;
import no.forankring.core.analysis.trend.Interval;
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
    for (Scope channel : measures.channels().leaves(scope, ratio)) {
      measures
          .channels()
          .parts(channel, ratio)
          .ifPresent(parts -> add(measures.series(), channel, parts, period, above, below));
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

  private static void add(
      SeriesSet series,
      Scope channel,
      ScopeChannels.Parts parts,
      Period period,
      DaySums above,
      DaySums below) {
    Series numerator = series.find(channel, parts.numerator().id()).orElseThrow();
    Series denominator = series.find(channel, parts.denominator().id()).orElseThrow();
    for (var entry : numerator.days(period).entrySet()) {
      LocalDate day = entry.getKey();
      denominator
          .day(day)
          .ifPresent(
              cell -> {
                above.add(day, entry.getValue());
                below.add(day, cell);
              });
    }
  }

  private static boolean equal(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }
}
