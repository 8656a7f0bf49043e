package no.forankring.core.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.Unit;
import no.forankring.core.observation.Break;
import no.forankring.core.observation.Scope;
import no.forankring.core.period.Period;

/**
 * One number a report may show.
 *
 * @param id {@code <quarter>/<scope>/<metric>/<scenario>}; what is derived from facts is named
 *     after them: {@code <id>#delta-py}, {@code target/<id>#gap}
 * @param metric a catalogue id
 * @param currency ISO 4217 code where the unit is money
 * @param value absent for a {@code UNIQUE} metric over a longer span than its own: see bounds
 * @param coverage 0 to 1; absent where it means nothing (targets, forecasts)
 * @param derived whether the platform never stated it as such
 * @param breaks that lie inside what it was computed from
 * @param contributions in order of time, then channel
 * @param operands present for differences, relative differences and quotients
 */
public record Fact(
    String id,
    String metric,
    Kind kind,
    Unit unit,
    Optional<String> currency,
    Scope scope,
    Period period,
    Scenario scenario,
    Optional<BigDecimal> value,
    Optional<Bounds> bounds,
    Optional<BigDecimal> coverage,
    boolean derived,
    List<Break> breaks,
    Computation computation,
    List<Contribution> contributions,
    Optional<Operands> operands) {

  /** Below this a number is shown without a verdict. */
  public static final BigDecimal VERDICT_COVERAGE = new BigDecimal("0.9");

  /** The confidence of every interval around a fact. */
  public static final double CONFIDENCE = 0.95;

  /**
   * @throws IllegalArgumentException if there is neither a value nor bounds
   */
  public Fact {
    breaks = List.copyOf(breaks);
    contributions = List.copyOf(contributions);
    if (value.isEmpty() && bounds.isEmpty()) {
      throw new IllegalArgumentException(id + ": a fact needs a value or bounds");
    }
  }

  /** A number that was not computed from two others. */
  public Fact(
      String id,
      String metric,
      Kind kind,
      Unit unit,
      Optional<String> currency,
      Scope scope,
      Period period,
      Scenario scenario,
      Optional<BigDecimal> value,
      Optional<Bounds> bounds,
      Optional<BigDecimal> coverage,
      boolean derived,
      List<Break> breaks,
      Computation computation,
      List<Contribution> contributions) {
    this(
        id,
        metric,
        kind,
        unit,
        currency,
        scope,
        period,
        scenario,
        value,
        bounds,
        coverage,
        derived,
        breaks,
        computation,
        contributions,
        Optional.empty());
  }

  /** Whether enough days are known to say good or bad. */
  public boolean allowsVerdict() {
    return coverage.map(known -> known.compareTo(VERDICT_COVERAGE) >= 0).orElse(true)
        && breaks.isEmpty();
  }
}
