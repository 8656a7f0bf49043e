package no.forankring.cli.workspace.intake;

import java.util.List;
import java.util.Optional;
import no.forankring.cli.workspace.config.ChannelConfig;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Platform;

/**
 * Decides whose a table is: an id in the file, {@code --channel}, the folder, what was answered
 * before, the only channel of the platform. A contradiction among them is refused, never settled.
 */
final class ChannelOwners {
  private final List<ChannelConfig> channels;

  ChannelOwners(List<ChannelConfig> channels) {
    this.channels = List.copyOf(channels);
  }

  Owner of(Clues clues) {
    Platform platform = clues.platform();
    if (clues.stated().isPresent() && !platform.covers(clues.stated().get().platform())) {
      return refused("file-of-other-platform", platform.id(), clues.stated().get().toString());
    }
    if (clues.folder().isPresent() && !clues.folder().get().admits(platform)) {
      return refused(
          "file-in-folder-of-other-platform",
          platform.id(),
          clues.folder().get().platform() + "-" + clues.folder().get().name());
    }
    List<ChannelConfig> possible =
        channels.stream().filter(each -> platform.covers(each.id().platform())).toList();
    List<ChannelId> byId =
        possible.stream()
            .filter(each -> FileIds.match(each, clues.ids()))
            .map(ChannelConfig::id)
            .toList();
    return switch (byId.size()) {
      case 0 -> withoutId(clues, possible);
      case 1 -> withId(clues, byId.getFirst());
      default ->
          clues.stated().filter(byId::contains).isPresent()
              ? new Owner.Known(clues.stated().get(), true)
              : refused("file-of-two-channels", String.join(", ", clues.ids()), names(byId));
    };
  }

  /** The file names one channel of ours. */
  private static Owner withId(Clues clues, ChannelId owner) {
    Optional<ChannelId> other =
        clues
            .stated()
            .or(() -> clues.folder().flatMap(folder -> only(folder.channels(owner.platform()))))
            .filter(said -> !said.equals(owner));
    return other.isPresent()
        ? refused(
            "id-of-other-channel",
            String.join(", ", clues.ids()),
            owner.toString(),
            other.get().toString())
        : new Owner.Known(owner, false);
  }

  /** The file names no channel of ours. */
  private Owner withoutId(Clues clues, List<ChannelConfig> possible) {
    if (clues.stated().isPresent()) {
      return checked(clues, clues.stated().get(), true);
    }
    if (clues.folder().isPresent()) {
      return inFolder(clues, clues.folder().get());
    }
    Optional<ChannelId> remembered =
        clues.remembered().filter(known -> clues.platform().covers(known.platform()));
    if (remembered.isPresent()) {
      return checked(clues, remembered.get(), false);
    }
    if (possible.size() == 1) {
      return checked(clues, possible.getFirst().id(), false);
    }
    return channels.isEmpty()
        ? proposed(clues)
        : new Owner.Unsure(possible.stream().map(ChannelConfig::id).toList());
  }

  private static Owner proposed(Clues clues) {
    return FileIds.proposal(clues.platform(), clues.ids())
        .<Owner>map(Owner.Proposed::new)
        .orElseGet(() -> new Owner.Unsure(List.of()));
  }

  private Owner inFolder(Clues clues, ExportFolder folder) {
    List<ChannelId> meant = folder.channels(clues.platform());
    // A workspace that lists no channel yet takes the folder's word for it.
    List<ChannelId> known =
        channels.isEmpty() ? meant : meant.stream().filter(each -> find(each).isPresent()).toList();
    if (known.isEmpty()) {
      return refused(
          "folder-of-unknown-channel", names(meant), ids(), Listing.of(meant.getFirst()));
    }
    if (known.size() == 1) {
      return checked(clues, known.getFirst(), false);
    }
    Optional<ChannelId> remembered = clues.remembered().filter(known::contains);
    return remembered.isPresent()
        ? checked(clues, remembered.get(), false)
        : new Owner.Unsure(known);
  }

  private Owner checked(Clues clues, ChannelId channel, boolean worthRemembering) {
    ChannelConfig config = find(channel).orElseGet(() -> ChannelConfig.of(channel));
    boolean trusted = !clues.loose() || !config.fileIds().isEmpty();
    return trusted && FileIds.contradict(config, clues.ids())
        ? refused("id-contradicts-channel", String.join(", ", clues.ids()), channel.toString())
        : new Owner.Known(channel, worthRemembering);
  }

  private Optional<ChannelConfig> find(ChannelId id) {
    return channels.stream().filter(channel -> channel.id().equals(id)).findFirst();
  }

  private static Optional<ChannelId> only(List<ChannelId> channels) {
    return channels.size() == 1 ? Optional.of(channels.getFirst()) : Optional.empty();
  }

  private String ids() {
    return names(channels.stream().map(ChannelConfig::id).toList());
  }

  private static String names(List<ChannelId> channels) {
    return String.join(", ", channels.stream().map(ChannelId::toString).toList());
  }

  private static Owner refused(String code, String... arguments) {
    return new Owner.Refused(code, List.of(arguments));
  }
}
