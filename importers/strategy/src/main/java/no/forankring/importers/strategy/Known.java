package no.forankring.importers.strategy;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.observation.ChannelId;
import no.forankring.importers.strategy.document.YamlValue;

/**
 * What a strategy may speak of.
 *
 * @param metrics the standard ones and the workspace's own
 * @param channels the workspace's
 * @param groups id to its channels
 */
public record Known(
    MetricCatalogue metrics,
    SortedSet<ChannelId> channels,
    SortedMap<String, Set<ChannelId>> groups) {

  public Known {
    channels = Collections.unmodifiableSortedSet(new TreeSet<>(channels));
    groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
  }

  /** The metric of an id; a problem where there is none. */
  Optional<Metric> metric(YamlValue value) {
    Optional<String> text = value.text();
    Optional<Metric> metric = text.flatMap(metrics::find);
    if (text.isPresent() && metric.isEmpty()) {
      value.unknown("unknown-metric", text.get(), metrics.all().stream().map(Metric::id).toList());
    }
    return metric;
  }

  /** The same from collections in any order. */
  public static Known of(
      MetricCatalogue metrics, Set<ChannelId> channels, Map<String, Set<ChannelId>> groups) {
    return new Known(metrics, new TreeSet<>(channels), new TreeMap<>(groups));
  }
}
