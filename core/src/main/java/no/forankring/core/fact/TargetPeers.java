package no.forankring.core.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.Metric;
import no.forankring.core.observation.Platform;
import no.forankring.core.observation.Scope;
import no.forankring.core.observation.Subject;
import no.forankring.core.period.Period;
import no.forankring.core.strategy.Span;

/**
 * How many of the companies we compare ourselves with have grown as fast as a target asks for, in
 * as long a time. They are larger or smaller than we are, so that growth is a share of what each
 * began with; only of a {@code STOCK} such as followers can that be said.
 *
 * @param companies whose history is long enough
 * @param met how many of them grew as fast, at their best
 */
public record TargetPeers(int companies, int met) {

  /** Just as fast is as fast, whatever a quotient's last digits are. */
  private static final double ROUNDING = 1e-9;

  /**
   * Counts them.
   *
   * @param scope of the target: companies are known on one platform
   * @param wanted growth from now to the deadline, as a share of what there is now
   * @param monthsLeft above 0
   * @return empty where no company's history is long enough
   */
  static Optional<TargetPeers> of(
      Measures measures,
      Scope scope,
      Metric metric,
      LocalDate today,
      double wanted,
      double monthsLeft) {
    Optional<Platform> platform = platform(scope);
    if (metric.kind() != Kind.STOCK || platform.isEmpty()) {
      return Optional.empty();
    }
    int companies = 0;
    int met = 0;
    for (Scope company : measures.series().leaves()) {
      if (isOn(platform.get(), company, metric, measures, today)) {
        Optional<Boolean> grew = grew(measures, company, metric, today, wanted, monthsLeft);
        companies += grew.isPresent() ? 1 : 0;
        met += grew.orElse(false) ? 1 : 0;
      }
    }
    return companies == 0 ? Optional.empty() : Optional.of(new TargetPeers(companies, met));
  }

  private static Optional<Platform> platform(Scope scope) {
    return switch (scope) {
      case Scope.OneChannel(var channel) -> Optional.of(channel.platform());
      case Scope.OnPlatform(var platform) -> Optional.of(platform);
      case Scope.All all -> Optional.empty();
      case Scope.Group group -> Optional.empty();
      case Scope.OneSegment segment -> Optional.empty();
      case Scope.Benchmark benchmark -> Optional.empty();
    };
  }

  /** A company's scope does not say where; what its numbers were read from does. */
  private static boolean isOn(
      Platform platform, Scope company, Metric metric, Measures measures, LocalDate today) {
    return company instanceof Scope.Benchmark
        && measures
            .of(company, metric, new Period(today.plusDays(1).minusMonths(3), today))
            .filter(
                measure ->
                    measure.contributions().stream()
                        .anyMatch(
                            each ->
                                each instanceof Contribution.OfObservation(var observation)
                                    && observation.subject()
                                        instanceof Subject.OfBenchmark(var on, var name)
                                    && on.equals(platform)))
            .isPresent();
  }

  /** Whether its best stretch grew as fast; empty where there is no stretch as long. */
  private static Optional<Boolean> grew(
      Measures measures,
      Scope company,
      Metric metric,
      LocalDate today,
      double wanted,
      double monthsLeft) {
    for (Span.Step step : List.of(Span.Step.MONTH, Span.Step.QUARTER)) {
      double steps = monthsLeft / History.months(step);
      int length = (int) Math.max(1, Math.round(steps));
      double asMuch = wanted * length / steps;
      List<BigDecimal> levels =
          History.all(step, today, measures, company, metric, Optional.empty(), Optional.empty())
              .values();
      boolean any = false;
      for (int first = 0; first + length < levels.size(); first++) {
        double from = levels.get(first).doubleValue();
        any |= from > 0;
        double grown = from > 0 ? levels.get(first + length).doubleValue() / from - 1 : 0;
        if (from > 0 && grown > asMuch - ROUNDING) {
          return Optional.of(true);
        }
      }
      if (any) {
        return Optional.of(false);
      }
    }
    return Optional.empty();
  }
}
