package no.forankring.cli.workspace.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.forankring.cli.workspace.config.ChannelConfig;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Platform;

/** What a file calls its channel, held against what the workspace calls it. */
final class FileIds {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

  private FileIds() {}

  /** Whether one of the ids is the channel's name, or one that is listed for it. */
  static boolean match(ChannelConfig channel, List<String> ids) {
    return ids.stream()
        .anyMatch(
            id ->
                folded(id).equals(folded(channel.id().name()))
                    || channel.fileIds().stream().anyMatch(own -> folded(own).equals(folded(id))));
  }

  /**
   * Whether the ids speak against the channel: none of them is listed where some are; where none
   * is, a name is quite another than the channel's. A number says nothing against a name.
   */
  static boolean contradict(ChannelConfig channel, List<String> ids) {
    if (ids.isEmpty() || match(channel, ids)) {
      return false;
    }
    if (!channel.fileIds().isEmpty()) {
      return true;
    }
    List<String> names = ids.stream().filter(id -> !NUMBER.matcher(id).matches()).toList();
    String own = letters(channel.id().name());
    return !names.isEmpty()
        && names.stream()
            .map(FileIds::letters)
            .noneMatch(name -> name.startsWith(own) || own.startsWith(name));
  }

  /** The channel that would bear the file's own name; absent where it has none, or several. */
  static Optional<ChannelId> proposal(Platform platform, List<String> ids) {
    List<String> names =
        ids.stream()
            .filter(id -> !NUMBER.matcher(id).matches())
            .map(id -> BLANKS.matcher(folded(id)).replaceAll("-"))
            .distinct()
            .toList();
    return names.size() == 1 && !platform.equals(Platform.META)
        ? ChannelId.parse(platform + ":" + names.getFirst())
        : Optional.empty();
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  private static String letters(String text) {
    return NO_LETTER_OR_DIGIT.matcher(folded(text)).replaceAll("");
  }
}
