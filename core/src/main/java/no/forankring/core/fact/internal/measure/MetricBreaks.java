package no.forankring.core.fact.internal.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.forankring.core.fact.Contribution;
import no.forankring.core.metric.Formula;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.observation.Break;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Scope;

/** Which days a number changed its meaning: those of its metric and of what that is made of. */
public final class MetricBreaks {

  private final List<Break> breaks;
  private final MetricCatalogue catalogue;
  private final ScopeChannels channels;

  /**
   * Knows the breaks of a workspace.
   *
   * @param breaks known changes of meaning
   */
  public MetricBreaks(List<Break> breaks, MetricCatalogue catalogue, ScopeChannels channels) {
    this.breaks = breaks;
    this.catalogue = catalogue;
    this.channels = channels;
  }

  /** Breaks after a day, not after another: a day of the old meaning, a day of the new. */
  public List<Break> between(Scope scope, Metric metric, LocalDate old, LocalDate last) {
    Set<ChannelId> sources = channels.sources(scope, metric);
    return breaks.stream()
        .filter(each -> each.day().isAfter(old) && !each.day().isAfter(last))
        .filter(each -> sources.stream().anyMatch(each::concerns))
        .filter(each -> concerns(each.metric(), metric.id()))
        .toList();
  }

  /** Breaks between a level that was stated and the day it was carried to, by net changes. */
  public List<Break> onTheWay(Scope scope, Measure derived, LocalDate day) {
    if (breaks.isEmpty()) {
      return List.of();
    }
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Contribution each : derived.contributions()) {
      switch (each) {
        case Contribution.OfObservation(var observation) -> days.add(observation.period().last());
        case Contribution.OfDeclaredZero(var zero, var zeros) -> days.add(zeros.last());
        case Contribution.OfReading(var reading) -> days.add(reading.date());
        case Contribution.OfFact fact -> {}
        case Contribution.OfAim aim -> {}
        case Contribution.OfInitiative initiative -> {}
      }
    }
    if (days.isEmpty()) {
      return List.of();
    }
    LocalDate from = days.first().isBefore(day) ? days.first() : day;
    Metric followers = catalogue.get(Followers.LEVEL);
    Set<ChannelId> sources = channels.sources(scope, followers);
    return breaks.stream()
        .filter(each -> each.day().isAfter(from) && !each.day().isAfter(days.last()))
        .filter(each -> sources.stream().anyMatch(each::concerns))
        .filter(each -> isOfFollowers(each.metric()))
        .toList();
  }

  private static boolean isOfFollowers(String metric) {
    return metric.equals(Followers.LEVEL) || Followers.CHANGES.contains(metric);
  }

  private boolean concerns(String changed, String metric) {
    return changed.equals(metric)
        || catalogue
            .find(metric)
            .flatMap(Metric::formula)
            .filter(formula -> parts(formula).stream().anyMatch(part -> concerns(changed, part)))
            .isPresent();
  }

  private static List<String> parts(Formula formula) {
    return switch (formula) {
      case Formula.Sum(var parts) -> parts;
      case Formula.Quotient(var numerators, var denominator, var parts) ->
          Stream.concat(numerators.stream(), Stream.of(denominator)).toList();
    };
  }
}
