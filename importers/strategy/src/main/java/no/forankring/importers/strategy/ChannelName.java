package no.forankring.importers.strategy;

import java.util.List;
import java.util.Optional;
import no.forankring.core.observation.ChannelId;
import no.forankring.importers.strategy.document.YamlValue;

/** A channel of the workspace, by its id. */
record ChannelName(Known known) {

  Optional<ChannelId> read(YamlValue value) {
    Optional<String> text = value.text();
    Optional<ChannelId> channel = text.flatMap(ChannelId::parse);
    if (text.isPresent() && channel.isEmpty()) {
      value.problem("malformed-channel");
    }
    return channel.filter(id -> isKnown(id, value));
  }

  /** Notes an unknown channel with the known ones and, last, the nearest. */
  boolean isKnown(ChannelId channel, YamlValue value) {
    if (known.channels().contains(channel)) {
      return true;
    }
    List<String> names = known.channels().stream().map(ChannelId::toString).toList();
    value.unknown("unknown-channel", channel.toString(), names);
    return false;
  }
}
