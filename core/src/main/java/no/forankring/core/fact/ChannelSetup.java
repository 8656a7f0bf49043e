package no.forankring.core.fact;

import java.util.Set;
import no.forankring.core.observation.ChannelId;

/**
 * A channel of the workspace.
 *
 * @param groups the groups it belongs to
 */
public record ChannelSetup(ChannelId id, Set<String> groups) {

  public ChannelSetup {
    groups = Set.copyOf(groups);
  }
}
