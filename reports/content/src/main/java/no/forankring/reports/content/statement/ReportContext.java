package no.forankring.reports.content.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Platform;
import no.forankring.reports.content.language.Texts;
import no.forankring.reports.content.vocabulary.Vocabulary;

/**
 * What a report needs to know beside its facts.
 *
 * @param organisation its name, as people write it
 * @param language one of {@link Texts#languages}
 * @param vocabulary what its leaders call metrics and themes
 * @param channels in the order they are listed
 * @param imports files known on the as-of day, oldest first
 * @param program name and version
 */
public record ReportContext(
    String organisation,
    String language,
    Vocabulary vocabulary,
    List<Channel> channels,
    List<ImportedFile> imports,
    String program) {

  public ReportContext {
    channels = List.copyOf(channels);
    imports = List.copyOf(imports);
  }

  /** The channels on a platform, as they are listed. */
  public List<ChannelId> channelsOn(Platform platform) {
    return channels.stream().map(Channel::id).filter(id -> id.platform().equals(platform)).toList();
  }

  /** The channels of a group, as they are listed. */
  public List<ChannelId> channelsIn(String group) {
    return channels.stream()
        .filter(channel -> channel.groups().contains(group))
        .map(Channel::id)
        .toList();
  }

  /**
   * A channel of ours.
   *
   * @param name as people know it
   * @param groups ids of the groups it belongs to
   */
  public record Channel(ChannelId id, String name, Set<String> groups) {
    public Channel {
      groups = Set.copyOf(groups);
    }
  }

  /**
   * One file of the ledger.
   *
   * @param sha256 64 lower-case hexadecimal digits
   * @param format the export format's id
   * @param channel where the file belongs to one
   * @param exported in the organisation's zone
   * @param rowsRead {@code rowsImported + rowsSkipped}
   */
  public record ImportedFile(
      String name,
      String sha256,
      String format,
      Optional<ChannelId> channel,
      LocalDate exported,
      LocalDate imported,
      long rowsRead,
      long rowsImported,
      long rowsSkipped) {}
}
