package no.forankring.cli.workspace.intake;

import java.util.List;
import java.util.Optional;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Platform;

/**
 * What tells whose a table is.
 *
 * @param platform of the table; {@code meta} where it names no network
 * @param ids what the file calls its channel: page id, user name, name prefix
 * @param stated by {@code --channel}
 * @param folder it lies in
 * @param remembered what was answered for files of this name before
 * @param loose whether the ids are what people wrote, which do not speak against a channel
 */
record Clues(
    Platform platform,
    List<String> ids,
    Optional<ChannelId> stated,
    Optional<ExportFolder> folder,
    Optional<ChannelId> remembered,
    boolean loose) {
  Clues {
    ids = List.copyOf(ids);
  }

  /** Clues whose ids are ids. */
  Clues(
      Platform platform,
      List<String> ids,
      Optional<ChannelId> stated,
      Optional<ExportFolder> folder,
      Optional<ChannelId> remembered) {
    this(platform, ids, stated, folder, remembered, false);
  }
}
