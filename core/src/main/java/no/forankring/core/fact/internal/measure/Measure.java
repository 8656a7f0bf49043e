package no.forankring.core.fact.internal.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.forankring.core.fact.Bounds;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.Contribution;
import no.forankring.core.fact.Operands;

/** What is known of one metric of one scope over one period: a fact before it has a name. */
public record Measure(
    Optional<BigDecimal> value,
    Optional<Bounds> bounds,
    Optional<String> currency,
    BigDecimal coverage,
    boolean derived,
    Computation computation,
    List<Contribution> contributions,
    Optional<Operands> operands) {

  public Measure {
    contributions = List.copyOf(contributions);
  }

  static Measure of(
      BigDecimal value,
      Optional<String> currency,
      BigDecimal coverage,
      boolean derived,
      Computation computation,
      List<Contribution> contributions) {
    return new Measure(
        Optional.of(value),
        Optional.empty(),
        currency,
        coverage,
        derived,
        computation,
        contributions,
        Optional.empty());
  }

  /** The same, with the two sums a ratio was made from. */
  Measure from(BigDecimal numerator, BigDecimal denominator) {
    return new Measure(
        value,
        bounds,
        currency,
        coverage,
        derived,
        computation,
        contributions,
        Optional.of(new Operands(numerator, denominator)));
  }

  /** Whether it may be held against an amount in this currency; what is no money always may. */
  public boolean isIn(Optional<String> other) {
    return currency.isEmpty() || currency.equals(other);
  }

  /** The value, where there is one. */
  public BigDecimal get() {
    return value.orElseThrow();
  }
}
