package no.forankring.cli.workspace.config;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.forankring.core.observation.ChannelId;

/**
 * A channel of the workspace.
 *
 * @param fileIds what its exports call it: page ids, user names, name prefixes
 * @param groups ids of the groups it belongs to
 * @param names what a leader calls it, by language, where not by its platform
 * @param currency ISO 4217 code of its amounts, where its files state none
 */
public record ChannelConfig(
    ChannelId id,
    List<String> fileIds,
    Set<String> groups,
    Map<String, String> names,
    Optional<String> currency) {
  public ChannelConfig {
    fileIds = List.copyOf(fileIds);
    groups = Collections.unmodifiableSet(new TreeSet<>(groups));
    names = Map.copyOf(names);
  }

  /** What a leader calls it in a language. */
  public Optional<String> name(String language) {
    return Optional.ofNullable(names.get(language));
  }

  /** A channel of which nothing but the id is known. */
  public static ChannelConfig of(ChannelId id) {
    return new ChannelConfig(id, List.of(), Set.of(), Map.of(), Optional.empty());
  }
}
