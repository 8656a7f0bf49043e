package no.forankring.cli.workspace.intake;

import java.util.List;
import no.forankring.core.observation.ChannelId;

/** Whose a table is. */
sealed interface Owner {

  /**
   * It is certain.
   *
   * @param worthRemembering whether a person had to say so
   */
  record Known(ChannelId channel, boolean worthRemembering) implements Owner {}

  /** One of these, and a person must say which; none where the workspace has none to choose. */
  record Unsure(List<ChannelId> possible) implements Owner {
    public Unsure {
      possible = List.copyOf(possible);
    }
  }

  /** The workspace lists no channel yet, and this is what the file calls its own. */
  record Proposed(ChannelId channel) implements Owner {}

  /** It cannot be anyone's as it stands; the sentence is made from code and arguments. */
  record Refused(String code, List<String> arguments) implements Owner {
    public Refused {
      arguments = List.copyOf(arguments);
    }
  }
}
