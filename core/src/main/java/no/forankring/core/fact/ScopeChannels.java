package no.forankring.core.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
final class ScopeChannels {

  static final String FOLLOWERS = "followers";
  static final List<String> CHANGES_OF_FOLLOWERS =
      List.of("followers_net", "followers_gained", "followers_lost");

  private final SeriesSet series;
  private final MetricCatalogue catalogue;
  private final List<ChannelSetup> channels;
  private final List<Reading> readings;

  ScopeChannels(
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

  /**
   * The channels of a scope that have ever stated the metric, or something it is made of. Of a
   * ratio only those with the same numerator: responses as the platform counts them and our own
   * count are not added.
   */
  List<Scope> participants(Scope scope, Metric metric) {
    List<Scope> all =
        members(scope).stream()
            .<Scope>map(Scope.OneChannel::new)
            .filter(channel -> participates(channel, metric))
            .toList();
    if (!(metric.formula().orElse(null) instanceof Formula.Quotient(var numerators, var any))) {
      return all;
    }
    return numerators.stream()
        .map(
            numerator ->
                all.stream()
                    .filter(
                        channel ->
                            parts(channel, metric)
                                .filter(both -> both.numerator().id().equals(numerator))
                                .isPresent())
                    .toList())
        .filter(channels -> !channels.isEmpty())
        .findFirst()
        .orElse(all);
  }

  /** Its channels that take part, or the scope itself where it is one's own. */
  List<Scope> leaves(Scope scope, Metric metric) {
    List<Scope> participants = participants(scope, metric);
    return participants.isEmpty() ? List.of(scope) : participants;
  }

  private boolean participates(Scope channel, Metric metric) {
    return switch (metric.kind()) {
      case FLOW, UNIQUE, LEVEL -> has(channel, metric.id());
      case RATIO -> parts(channel, metric).isPresent();
      case STOCK -> has(channel, metric.id()) || hasFollowers(channel, metric);
    };
  }

  /** What a number of this scope is made of: channels, and of a ratio its numerators. */
  List<String> counted(Scope scope, Metric metric) {
    List<Scope> leaves = isLeaf(scope) ? List.of(scope) : participants(scope, metric);
    return leaves.stream()
        .map(leaf -> leaf + parts(leaf, metric).map(both -> " " + both.numerator().id()).orElse(""))
        .toList();
  }

  /** A channel whose follows change has followers, also where nobody has said how many. */
  private boolean hasFollowers(Scope channel, Metric metric) {
    return metric.id().equals(FOLLOWERS)
        && channel instanceof Scope.OneChannel(var id)
        && (!readingsOf(id).isEmpty()
            || CHANGES_OF_FOLLOWERS.stream().anyMatch(change -> has(channel, change)));
  }

  /** The channels a number of this scope comes from. */
  Set<ChannelId> sources(Scope scope, Metric metric) {
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
      String money =
          metric.kind() == Kind.RATIO
              ? parts(channel, metric).map(both -> both.numerator().id()).orElse(metric.id())
              : metric.id();
      series
          .find(channel, money)
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

  /** The two metrics a ratio is made of in one channel. */
  record Parts(Metric numerator, Metric denominator) {}

  /** The first numerator the channel has; none where it has none, or not the denominator. */
  Optional<Parts> parts(Scope leaf, Metric ratio) {
    if (!(ratio.formula().orElse(null)
        instanceof Formula.Quotient(var numerators, var denominator))) {
      return Optional.empty();
    }
    return numerators.stream()
        .filter(each -> has(leaf, each) && has(leaf, denominator))
        .findFirst()
        .map(each -> new Parts(catalogue.get(each), catalogue.get(denominator)));
  }

  private boolean has(Scope leaf, String metric) {
    return series.find(leaf, metric).isPresent();
  }

  /** What a person read off a channel's page. */
  List<Reading> readingsOf(ChannelId channel) {
    return readings.stream().filter(reading -> reading.channel().equals(channel)).toList();
  }
}
