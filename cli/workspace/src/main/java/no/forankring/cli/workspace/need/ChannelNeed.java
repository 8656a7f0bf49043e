package no.forankring.cli.workspace.need;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.forankring.core.observation.ChannelId;

/**
 * What a channel still needs.
 *
 * @param exports every download that is known for its platform, those of own formats last
 * @param levelMissingOn the day of which the number of followers is not known
 */
public record ChannelNeed(
    ChannelId channel, List<ExportNeed> exports, Optional<LocalDate> levelMissingOn) {
  public ChannelNeed {
    exports = List.copyOf(exports);
  }

  /** Whether nothing is missing. A channel that nothing is known to download for has all. */
  public boolean isMet() {
    return levelMissingOn.isEmpty() && exports.stream().allMatch(ExportNeed::isMet);
  }
}
