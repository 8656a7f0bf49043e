package no.forankring.importers.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.forankring.core.metric.Metric;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Platform;
import no.forankring.core.observation.Scope;
import no.forankring.importers.strategy.document.YamlValue;

/** A scope a target may have: our channels, where the metric adds over them. */
record ScopeReader(Known known) {

  /** Where the metric is unknown, only the scope itself is checked. */
  Optional<Scope> read(YamlValue value, Optional<Metric> metric) {
    Optional<String> text = value.text();
    Optional<Scope> scope = text.flatMap(Scope::parse);
    if (text.isPresent() && scope.isEmpty()) {
      value.unknown("malformed-scope", text.get(), all());
    }
    return scope
        .filter(found -> exists(found, value))
        .filter(found -> metric.isEmpty() || adds(found, metric.get(), value));
  }

  private boolean exists(Scope scope, YamlValue value) {
    return switch (scope) {
      case Scope.All() -> true;
      case Scope.OneChannel(ChannelId channel) -> new ChannelName(known).isKnown(channel, value);
      case Scope.Group(String id) ->
          known.groups().containsKey(id)
              || unknown(value, "unknown-group", "group:" + id, groups());
      case Scope.OnPlatform(Platform platform) ->
          platformsOf(known.channels()).contains(platform)
              || unknown(value, "unknown-platform", "platform:" + platform, platforms());
      case Scope.OneSegment segment -> unknown(value, "malformed-scope", segment + "", all());
      case Scope.Benchmark benchmark -> unknown(value, "malformed-scope", benchmark + "", all());
    };
  }

  private static boolean unknown(YamlValue value, String code, String name, List<String> names) {
    value.unknown(code, name, names);
    return false;
  }

  private boolean adds(Scope scope, Metric metric, YamlValue value) {
    if (adds(scope, metric)) {
      return true;
    }
    String usable =
        all().stream()
            .filter(text -> Scope.parse(text).filter(other -> adds(other, metric)).isPresent())
            .collect(Collectors.joining(", "));
    value.problem("scope-does-not-add", metric.id(), usable);
    return false;
  }

  private boolean adds(Scope scope, Metric metric) {
    return switch (metric.kind()) {
      case UNIQUE, LEVEL -> scope instanceof Scope.OneChannel;
      case FLOW, STOCK, RATIO ->
          switch (metric.comparability()) {
            case ALL_PLATFORMS, SAME_CURRENCY -> true;
            case WITHIN_PLATFORM -> platformsOf(members(scope)).size() <= 1;
          };
    };
  }

  private Set<ChannelId> members(Scope scope) {
    return switch (scope) {
      case Scope.All() -> known.channels();
      case Scope.Group(String id) -> known.groups().getOrDefault(id, Set.of());
      case Scope.OneChannel(ChannelId channel) -> Set.of(channel);
      case Scope.OneSegment(ChannelId channel, var segment) -> Set.of(channel);
      case Scope.OnPlatform(Platform platform) ->
          known.channels().stream()
              .filter(channel -> channel.platform().equals(platform))
              .collect(Collectors.toSet());
      case Scope.Benchmark benchmark -> Set.of();
    };
  }

  private List<String> all() {
    List<String> names = new ArrayList<>(List.of("all"));
    names.addAll(groups());
    names.addAll(platforms());
    known.channels().forEach(channel -> names.add(channel.toString()));
    return names;
  }

  private List<String> groups() {
    return known.groups().keySet().stream().map(id -> "group:" + id).toList();
  }

  private List<String> platforms() {
    return platformsOf(known.channels()).stream().map(platform -> "platform:" + platform).toList();
  }

  private static Set<Platform> platformsOf(Set<ChannelId> channels) {
    return channels.stream()
        .map(ChannelId::platform)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
