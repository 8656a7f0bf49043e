package no.forankring.cli.workspace.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.observation.Break;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.period.FiscalCalendar;

/**
 * What {@code forankring.yaml} says.
 *
 * @param languages of the reports, the first one first; at least one
 * @param channels in the order they are listed; may be empty in a workspace that is new
 * @param breaks days from which the organisation itself counts anew
 */
public record WorkspaceConfig(
    Organisation organisation,
    FiscalCalendar calendar,
    List<String> languages,
    List<ChannelConfig> channels,
    List<Break> breaks) {

  /**
   * @throws IllegalArgumentException if there is no language
   */
  public WorkspaceConfig {
    languages = List.copyOf(languages);
    channels = List.copyOf(channels);
    breaks = List.copyOf(breaks);
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("a report needs a language");
    }
  }

  /** The metrics this workspace knows. */
  public MetricCatalogue metrics() {
    return MetricCatalogue.standard();
  }

  /** The channel with this id, if the workspace has it. */
  public Optional<ChannelConfig> channel(ChannelId id) {
    return channels.stream().filter(channel -> channel.id().equals(id)).findFirst();
  }

  /** The ids of all channels, in the order they are listed. */
  public List<ChannelId> channelIds() {
    return channels.stream().map(ChannelConfig::id).toList();
  }

  /** Group id to its channels. */
  public Map<String, Set<ChannelId>> groups() {
    Map<String, Set<ChannelId>> groups = new TreeMap<>();
    for (ChannelConfig channel : channels) {
      for (String group : channel.groups()) {
        groups.computeIfAbsent(group, key -> new TreeSet<>()).add(channel.id());
      }
    }
    return groups;
  }
}
