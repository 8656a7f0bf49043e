package no.forankring.cli.workspace;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.forankring.core.metric.Formula;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.observation.ObservationSource;
import no.forankring.core.observation.ObservationSource.Subjects;
import no.forankring.core.observation.Recorded;
import no.forankring.core.period.Period;
import no.forankring.core.strategy.Strategy;

/** What a workspace has figures of, without computing any. */
final class Measured {
  private final Set<String> metrics = new TreeSet<>();

  private Measured() {}

  /** Ids of what was read or is aimed for, and of what is worked out from it. */
  static Set<String> of(
      ObservationSource source,
      MetricCatalogue catalogue,
      Strategy strategy,
      LocalDate asOf,
      Period days) {
    Measured measured = new Measured();
    // Of other companies nothing is measured but what they are compared by.
    for (Subjects subjects : EnumSet.complementOf(EnumSet.of(Subjects.BENCHMARKS))) {
      try (Stream<Recorded> all =
          source.observations(new ObservationSource.Query(subjects, asOf, days))) {
        all.forEach(each -> measured.metrics.add(each.observation().metric()));
      }
    }
    if (!strategy.readings().isEmpty()) {
      measured.metrics.add("followers");
    }
    strategy.targets().forEach(target -> measured.metrics.add(target.metric()));
    // In the catalogue's order: a part stands before what is made of it.
    catalogue.all().stream()
        .filter(metric -> metric.formula().filter(measured::has).isPresent())
        .map(Metric::id)
        .forEach(measured.metrics::add);
    return measured.metrics;
  }

  private boolean has(Formula formula) {
    return switch (formula) {
      case Formula.Sum(var parts) -> parts.stream().anyMatch(metrics::contains);
      case Formula.Quotient(var numerators, var denominator, var parts) ->
          metrics.contains(denominator) && numerators.stream().anyMatch(metrics::contains);
    };
  }
}
