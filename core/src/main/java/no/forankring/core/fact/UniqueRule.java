package no.forankring.core.fact;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
    Collection<Cell> days = series.days(period).values();
    boolean whole = days.size() == period.days() && inside.stream().noneMatch(Cell::partial);
    Optional<BigDecimal> high = whole ? Optional.of(FlowRule.sum(days)) : Optional.empty();
    return Optional.of(
        new Measure(
            Optional.empty(),
            Optional.of(new Bounds(low.get(), high)),
            Optional.empty(),
            Shares.of(days.size(), period.days()),
            true,
            Computation.BOUNDS,
            List.copyOf(FlowRule.contributions(inside))));
  }
}
