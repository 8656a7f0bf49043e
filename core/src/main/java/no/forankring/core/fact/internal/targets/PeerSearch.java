package no.forankring.core.fact.internal.targets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.forankring.core.fact.Contribution;
import no.forankring.core.fact.TargetPeers;
import no.forankring.core.fact.internal.measure.History;
import no.forankring.core.fact.internal.measure.Measure;
import no.forankring.core.fact.internal.measure.Measures;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.Metric;
import no.forankring.core.observation.Platform;
import no.forankring.core.observation.Scope;
import no.forankring.core.observation.Subject;
import no.forankring.core.period.Period;
import no.forankring.core.strategy.Span;

/**
 * Looks for companies that have grown as fast as a target asks for.
 *
 * @param platform on which they are compared with us
 * @param notBefore the metric had another meaning before this day
 * @param monthsLeft above 0
 */
record PeerSearch(
    Measures measures,
    Platform platform,
    Metric metric,
    LocalDate today,
    Optional<LocalDate> notBefore,
    double monthsLeft) {

  /** Just as fast is as fast, whatever a quotient's last digits are. */
  private static final double ROUNDING = 1e-9;

  /**
   * The best growth of a stretch as long as the time left, each as a share of what it began with.
   *
   * @param from what it was read from, whichever stretch was the best
   */
  private record Growth(double best, List<Contribution> from) {}

  /**
   * Counts them.
   *
   * @param scope of the target: companies are known on one platform
   * @param companies ids of those to look at; all where none is named
   * @param notBefore the metric had another meaning before this day
   * @param wanted growth from now to the deadline, as a share of what there is now
   * @param monthsLeft above 0
   * @return empty where no company's history is long enough
   */
  static Optional<TargetPeers> of(
      Measures measures,
      Scope scope,
      Set<String> companies,
      Metric metric,
      LocalDate today,
      Optional<LocalDate> notBefore,
      double wanted,
      double monthsLeft) {
    Optional<Platform> platform = platform(scope);
    if (metric.kind() != Kind.STOCK || platform.isEmpty()) {
      return Optional.empty();
    }
    PeerSearch search =
        new PeerSearch(measures, platform.get(), metric, today, notBefore, monthsLeft);
    List<Growth> growths =
        measures.series().leaves().stream()
            .filter(leaf -> isChosen(leaf, companies))
            .flatMap(company -> search.bestOf(company).stream())
            .toList();
    int met = (int) growths.stream().filter(each -> each.best() > wanted - ROUNDING).count();
    return growths.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TargetPeers(
                growths.size(),
                met,
                growths.stream().flatMap(each -> each.from().stream()).toList()));
  }

  private static boolean isChosen(Scope leaf, Set<String> companies) {
    return leaf instanceof Scope.Benchmark(var id)
        && (companies.isEmpty() || companies.contains(id));
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

  /** At the pace of the time left; empty where there is no stretch as long. */
  private Optional<Growth> bestOf(Scope company) {
    for (Span.Step step : List.of(Span.Step.MONTH, Span.Step.QUARTER)) {
      double steps = monthsLeft / History.months(step);
      int length = (int) Math.max(1, Math.round(steps));
      List<Measure> newestFirst = levels(company, History.months(step));
      double best = Double.NEGATIVE_INFINITY;
      for (int end = 0; end + length < newestFirst.size(); end++) {
        double from = newestFirst.get(end + length).get().doubleValue();
        double to = newestFirst.get(end).get().doubleValue();
        best = from > 0 ? Math.max(best, (to / from - 1) * steps / length) : best;
      }
      if (best > Double.NEGATIVE_INFINITY) {
        return Optional.of(
            new Growth(
                best,
                newestFirst.stream().flatMap(each -> each.contributions().stream()).toList()));
      }
    }
    return Optional.empty();
  }

  /** Unbroken, each at a step's end. */
  private List<Measure> levels(Scope company, int months) {
    List<Measure> newestFirst = new ArrayList<>();
    LocalDate after = today.plusDays(1);
    while (true) {
      Period step = new Period(after.minusMonths(months), after.minusDays(1));
      Optional<Measure> known =
          notBefore.filter(step.last()::isBefore).isPresent()
              ? Optional.empty()
              : History.whole(measures, company, metric, Optional.empty(), step)
                  .filter(this::isThere);
      if (known.isEmpty()) {
        return newestFirst;
      }
      newestFirst.add(known.get());
      after = step.first();
    }
  }

  /** A company's scope does not say where; what its numbers were read from does. */
  private boolean isThere(Measure measure) {
    return measure.contributions().stream()
        .allMatch(
            each ->
                each instanceof Contribution.OfObservation(var observation)
                    && observation.subject() instanceof Subject.OfBenchmark(var on, var name)
                    && on.equals(platform));
  }
}
