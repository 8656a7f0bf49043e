package no.forankring.core.fact.internal.measure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.forankring.core.fact.ChannelSetup;
import no.forankring.core.fact.internal.series.SeriesSet;
import no.forankring.core.metric.Comparability;
import no.forankring.core.metric.Formula;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Platform;
import no.forankring.core.observation.Scope;
import no.forankring.core.period.Period;
import no.forankring.core.strategy.Reading;

/** Which channels a number of a scope comes from, and whether they may be added. */
public final class ScopeChannels {

  private final SeriesSet series;
  private final MetricCatalogue catalogue;
  private final List<ChannelSetup> channels;
  private final List<Reading> readings;

  /**
   * Knows the channels of a workspace.
   *
   * @param series in which it is seen who has stated what
   * @param channels in the order they are listed
   */
  public ScopeChannels(
      SeriesSet series,
      MetricCatalogue catalogue,
      List<ChannelSetup> channels,
      List<Reading> readings) {
    this.series = series;
    this.catalogue = catalogue;
    this.channels = channels;
    this.readings = readings;
  }

  /** One channel, segment or benchmark company. */
  static boolean isLeaf(Scope scope) {
    return switch (scope) {
      case Scope.OneChannel any -> true;
      case Scope.OneSegment any -> true;
      case Scope.Benchmark any -> true;
      case Scope.All any -> false;
      case Scope.Group any -> false;
      case Scope.OnPlatform any -> false;
    };
  }

  /** The channels of a scope, in the workspace's order. */
  List<ChannelId> members(Scope scope) {
    return channels.stream()
        .filter(
            channel ->
                switch (scope) {
                  case Scope.All all -> true;
                  case Scope.Group(var id) -> channel.groups().contains(id);
                  case Scope.OnPlatform(var platform) -> channel.id().platform().equals(platform);
                  case Scope.OneChannel(var id) -> channel.id().equals(id);
                  case Scope.OneSegment segment -> false;
                  case Scope.Benchmark benchmark -> false;
                })
        .map(ChannelSetup::id)
        .toList();
  }

  /** The channels of a scope that have ever stated the metric, or something it is made of. */
  List<Scope> participants(Scope scope, Metric metric) {
    if (metric.kind() == Kind.RATIO) {
      Set<Scope> parts =
          divisions(scope, metric).stream()
              .flatMap(each -> Stream.concat(each.above().stream(), each.below().stream()))
              .collect(Collectors.toSet());
      return channels(scope, parts::contains);
    }
    return channels(scope, channel -> participates(channel, metric));
  }

  private List<Scope> channels(Scope scope, Predicate<Scope> wanted) {
    return members(scope).stream().<Scope>map(Scope.OneChannel::new).filter(wanted).toList();
  }

  /** Its channels that take part, or the scope itself where it is one's own. */
  public List<Scope> leaves(Scope scope, Metric metric) {
    List<Scope> participants = participants(scope, metric);
    return participants.isEmpty() ? List.of(scope) : participants;
  }

  private boolean participates(Scope channel, Metric metric) {
    return switch (metric.kind()) {
      case FLOW, UNIQUE, LEVEL -> has(channel, metric.id());
      case RATIO -> false;
      case STOCK -> has(channel, metric.id()) || hasFollowers(channel, metric);
    };
  }

  /** What a number of this scope is made of: channels, and of a ratio its numerators. */
  public List<String> counted(Scope scope, Metric metric) {
    if (metric.kind() == Kind.RATIO) {
      return divisions(scope, metric).stream()
          .map(each -> each.above() + " " + each.numerator().id() + " " + each.below())
          .toList();
    }
    return (isLeaf(scope) ? List.of(scope) : participants(scope, metric))
        .stream().map(Scope::toString).toList();
  }

  /** A channel whose follows change has followers, also where nobody has said how many. */
  private boolean hasFollowers(Scope channel, Metric metric) {
    return metric.id().equals(Followers.LEVEL)
        && channel instanceof Scope.OneChannel(var id)
        && (!readingsOf(id).isEmpty()
            || Followers.CHANGES.stream().anyMatch(change -> has(channel, change)));
  }

  /** The channels a number of this scope comes from. */
  public Set<ChannelId> sources(Scope scope, Metric metric) {
    return switch (scope) {
      case Scope.OneSegment(var channel, var segment) -> Set.of(channel);
      case Scope.OneChannel(var channel) -> Set.of(channel);
      case Scope.Benchmark benchmark -> Set.of();
      case Scope.All all -> channels(participants(scope, metric));
      case Scope.Group group -> channels(participants(scope, metric));
      case Scope.OnPlatform platform -> channels(participants(scope, metric));
    };
  }

  private static Set<ChannelId> channels(List<Scope> scopes) {
    return scopes.stream()
        .flatMap(
            scope ->
                scope instanceof Scope.OneChannel(var channel) ? Stream.of(channel) : Stream.of())
        .collect(Collectors.toSet());
  }

  /** Every currency stated inside a period, also by a channel whose own sum is refused for it. */
  Set<String> currencies(List<Scope> channels, Metric metric, Period period) {
    Set<String> currencies = new LinkedHashSet<>();
    for (Scope channel : channels) {
      series
          .find(channel, metric.id())
          .ifPresent(
              known ->
                  known.inside(period).forEach(cell -> cell.currency().ifPresent(currencies::add)));
    }
    return currencies;
  }

  /** Whether the metric's values may be added over the channels of a scope. */
  boolean adds(Scope scope, Metric metric) {
    Set<Platform> platforms =
        members(scope).stream().map(ChannelId::platform).collect(Collectors.toSet());
    boolean comparable =
        metric.comparability() != Comparability.WITHIN_PLATFORM || platforms.size() == 1;
    return switch (metric.kind()) {
      case FLOW, STOCK, RATIO -> comparable;
      case LEVEL, UNIQUE -> false;
    };
  }

  /**
   * What a ratio is made of: one sum divided by another. A scope's ratio divides the sums of all
   * its divisions.
   *
   * @param above channels that have the numerator, in the workspace's order
   * @param below channels that have the denominator
   */
  public record Division(
      Metric numerator, List<Scope> above, Metric denominator, List<Scope> below) {
    public Division {
      above = List.copyOf(above);
      below = List.copyOf(below);
    }
  }

  /**
   * The divisions of a ratio of a scope, of the first numerator that any channel has: responses as
   * the platform counts them and our own count are not added. A channel that has two numerators is
   * divided by its own first, also where others have only the second. None where a part is missing.
   */
  public List<Division> divisions(Scope scope, Metric ratio) {
    if (!(ratio.formula().orElse(null)
        instanceof Formula.Quotient(var numerators, var denominator, var parts))) {
      return List.of();
    }
    if (parts == Formula.Parts.OF_ANY_CHANNELS && !isLeaf(scope)) {
      List<Scope> below = channels(scope, channel -> has(channel, denominator));
      return numerators.stream()
          .map(each -> division(each, channels(scope, at -> has(at, each)), denominator, below))
          .filter(each -> !each.above().isEmpty() && !each.below().isEmpty())
          .limit(1)
          .toList();
    }
    List<Division> each =
        (isLeaf(scope) ? List.of(scope) : channels(scope, any -> true))
            .stream().flatMap(leaf -> ofOne(leaf, numerators, denominator).stream()).toList();
    return numerators.stream()
        .map(id -> each.stream().filter(found -> found.numerator().id().equals(id)).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private Optional<Division> ofOne(Scope leaf, List<String> numerators, String denominator) {
    List<Scope> itself = List.of(leaf);
    return numerators.stream()
        .filter(numerator -> has(leaf, numerator) && has(leaf, denominator))
        .findFirst()
        .map(numerator -> division(numerator, itself, denominator, itself));
  }

  private Division division(
      String numerator, List<Scope> above, String denominator, List<Scope> below) {
    return new Division(catalogue.get(numerator), above, catalogue.get(denominator), below);
  }

  private boolean has(Scope leaf, String metric) {
    return series.find(leaf, metric).isPresent();
  }

  /** What a person read off a channel's page. */
  List<Reading> readingsOf(ChannelId channel) {
    return readings.stream().filter(reading -> reading.channel().equals(channel)).toList();
  }
}
