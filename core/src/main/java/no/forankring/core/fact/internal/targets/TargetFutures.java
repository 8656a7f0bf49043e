package no.forankring.core.fact.internal.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import no.forankring.core.analysis.forecast.Sample;
import no.forankring.core.fact.TargetFact.Proposal;
import no.forankring.core.fact.TargetFact.Range;
import no.forankring.core.fact.internal.measure.Shares;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.Unit;
import no.forankring.core.strategy.Target.Sense;

/**
 * What the futures say of a target.
 *
 * @param futures what the number may be on the days it is meant for
 * @param least what it cannot fall below: the sum there is already, nothing of what is counted;
 *     absent where it may be below nothing
 */
record TargetFutures(Sample futures, Metric metric, Sense sense, Optional<BigDecimal> least) {

  private static final double REALISTIC = 0.75;
  private static final double STRETCHING = 0.25;

  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  /** What nearly all futures reach is no proposal. */
  private static final double AS_GOOD_AS_CERTAIN = 0.95;

  BigDecimal chanceOf(BigDecimal aim) {
    return rounded(
        switch (sense) {
          case AT_LEAST -> futures.chanceOfAtLeast(aim.doubleValue());
          case AT_MOST -> futures.chanceOfAtMost(aim.doubleValue());
        },
        6);
  }

  Range range() {
    return new Range(quantile(0.1), quantile(0.5), quantile(0.9));
  }

  Optional<Proposal> realistic() {
    return proposal(REALISTIC);
  }

  /** None where it comes to the same as the realistic one. */
  Optional<Proposal> stretching() {
    return proposal(STRETCHING).filter(found -> !realistic().equals(Optional.of(found)));
  }

  /**
   * The value met with this chance, rounded to what is easier and a leader remembers: a multiple of
   * 1, 2 or 5 and a power of ten, of a fifth of what the middle half of the futures spans, so that
   * it stays near the chance.
   */
  private Optional<Proposal> proposal(double chance) {
    boolean atLeast = sense == Sense.AT_LEAST;
    BigDecimal exact = quantile(atLeast ? 1 - chance : chance);
    BigDecimal span = quantile(0.75).subtract(quantile(0.25));
    BigDecimal unit = round(span.doubleValue() / 5).max(finest(exact));
    RoundingMode easier = atLeast ? RoundingMode.FLOOR : RoundingMode.CEILING;
    // What is there already need not be aimed for.
    BigDecimal value = bounded(exact.divide(unit, 0, easier).multiply(unit));
    return Optional.of(new Proposal(Shares.plain(value), chanceOf(value)))
        .filter(found -> found.chance().doubleValue() < AS_GOOD_AS_CERTAIN);
  }

  /** The largest 1, 2 or 5 times a power of ten that is not above a size; 0 of nothing. */
  private static BigDecimal round(double size) {
    if (!(size > 0)) {
      return BigDecimal.ZERO;
    }
    int exponent = (int) Math.floor(Math.log10(size));
    double leading = size / Math.pow(10, exponent);
    return BigDecimal.valueOf(leading >= 5 ? 5 : leading >= 2 ? 2 : 1).scaleByPowerOfTen(exponent);
  }

  /** What a report shows of such a number: whole ones, and shares as {@code 12 %} or 1.25 %. */
  private BigDecimal finest(BigDecimal value) {
    if (metric.unit() != Unit.SHARE) {
      return BigDecimal.ONE;
    }
    return value.compareTo(TENTH) < 0 ? HUNDREDTH.movePointLeft(2) : HUNDREDTH;
  }

  private BigDecimal quantile(double p) {
    return bounded(rounded(futures.quantile(p), metric.unit() == Unit.SHARE ? 6 : 2));
  }

  /** Within what the number can be; a share is at most the whole. */
  private BigDecimal bounded(BigDecimal free) {
    BigDecimal above = least.map(free::max).orElse(free);
    return metric.unit() == Unit.SHARE ? above.min(BigDecimal.ONE) : above;
  }

  private static BigDecimal rounded(double value, int scale) {
    return Shares.plain(BigDecimal.valueOf(value).setScale(scale, RoundingMode.HALF_EVEN));
  }
}
