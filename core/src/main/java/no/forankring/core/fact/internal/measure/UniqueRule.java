package no.forankring.core.fact.internal.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.forankring.core.fact.Bounds;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.internal.series.Cell;
import no.forankring.core.fact.internal.series.Series;
import no.forankring.core.period.Period;

/**
 * Different people do not add: the same person may come on two days. A value stands only where one
 * period equals the one asked for. Otherwise bounds: at least the largest single value, at most the
 * sum, and no upper bound where days are missing or a source covers only part.
 */
final class UniqueRule {

  private UniqueRule() {}

  static Optional<Measure> measure(Series series, Period period) {
    Optional<Cell> exact = series.exactly(period);
    if (exact.isPresent()) {
      Cell cell = exact.get();
      return Optional.of(
          Measure.of(
              cell.value(),
              Optional.empty(),
              BigDecimal.ONE,
              false,
              Computation.EXACT_PERIOD,
              cell.contributions().toList()));
    }
    Collection<Cell> inside = series.inside(period);
    Optional<BigDecimal> low = inside.stream().map(Cell::value).max(BigDecimal::compareTo);
    if (low.isEmpty()) {
      return Optional.empty();
    }
    boolean partial = inside.stream().anyMatch(Cell::partial);
    // Where sources contradict each other, the sum may lie below the largest: then it bounds
    // nothing.
    Optional<BigDecimal> high =
        partial
            ? Optional.empty()
            : sumOverEveryDay(series, period).filter(sum -> sum.compareTo(low.get()) >= 0);
    return Optional.of(
        new Measure(
            Optional.empty(),
            Optional.of(new Bounds(low.get(), high)),
            Optional.empty(),
            Shares.of(daysKnown(series, period), period.days()),
            true,
            Computation.BOUNDS,
            FlowRule.contributions(inside),
            Optional.empty()));
  }

  /**
   * The least sum of values that follow each other without a gap from the first day to the last;
   * none where a day is missing. Days and longer periods may follow each other: nobody is counted
   * in a union who is counted in none of its parts.
   */
  private static Optional<BigDecimal> sumOverEveryDay(Series series, Period period) {
    Map<LocalDate, List<Period>> longer = series.longerByEnd(period);
    Map<LocalDate, BigDecimal> least = new HashMap<>();
    least.put(period.first().minusDays(1), BigDecimal.ZERO);
    period.stream()
        .forEach(
            last ->
                Stream.concat(
                        Stream.of(Period.day(last)), longer.getOrDefault(last, List.of()).stream())
                    .flatMap(part -> upTo(part, least, series).stream())
                    .min(BigDecimal::compareTo)
                    .ifPresent(sum -> least.put(last, sum)));
    return Optional.ofNullable(least.get(period.last()));
  }

  private static Optional<BigDecimal> upTo(
      Period part, Map<LocalDate, BigDecimal> least, Series series) {
    return Optional.ofNullable(least.get(part.first().minusDays(1)))
        .flatMap(before -> series.exactly(part).map(cell -> before.add(cell.value())));
  }

  private static long daysKnown(Series series, Period period) {
    List<Period> longer =
        series.longerByEnd(period).values().stream().flatMap(List::stream).toList();
    return period.stream()
        .filter(
            day ->
                series.day(day).isPresent() || longer.stream().anyMatch(part -> part.contains(day)))
        .count();
  }
}
