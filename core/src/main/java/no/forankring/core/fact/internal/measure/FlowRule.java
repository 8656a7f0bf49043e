package no.forankring.core.fact.internal.measure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.Contribution;
import no.forankring.core.fact.internal.series.Cell;
import no.forankring.core.fact.internal.series.Series;
import no.forankring.core.period.Period;

/**
 * Flows add over days. One grain only: the days inside a period, or one period exactly equal to it;
 * never split, never mixed.
 */
final class FlowRule {

  private FlowRule() {}

  static Optional<Measure> measure(Series series, Period period) {
    Collection<Cell> days = series.days(period).values();
    Optional<Cell> exact = period.isDay() ? Optional.empty() : series.exactly(period);
    if (exact.isPresent() && days.size() < period.days()) {
      Cell cell = exact.get();
      return Optional.of(
          Measure.of(
              cell.value(),
              cell.currency(),
              BigDecimal.ONE,
              cell instanceof Cell.Total,
              Computation.EXACT_PERIOD,
              cell.contributions().toList()));
    }
    if (days.isEmpty()) {
      return Optional.empty();
    }
    Set<String> currencies =
        days.stream().flatMap(cell -> cell.currency().stream()).collect(Collectors.toSet());
    if (currencies.size() > 1) {
      return Optional.empty();
    }
    return Optional.of(
        Measure.of(
            sum(days),
            currencies.stream().findAny(),
            Shares.of(days.size(), period.days()),
            days.stream().anyMatch(Cell.Total.class::isInstance),
            Computation.SUM,
            contributions(days)));
  }

  static BigDecimal sum(Collection<Cell> cells) {
    return cells.stream().map(Cell::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static List<Contribution> contributions(Collection<Cell> cells) {
    return cells.stream().flatMap(Cell::contributions).toList();
  }
}
