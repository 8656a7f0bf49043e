package no.forankring.cli.workspace.intake;

import java.util.List;
import java.util.Optional;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Platform;
import no.forankring.importers.ledger.ImportEntry;

/** What persons answered at earlier imports; the last answer counts. */
record Remembered(List<ImportEntry> imports) {
  /** The answer's key in the import log. */
  static final String CHANNEL = "channel";

  /** The answer's key in the import log. */
  static final String EXPORTED = "exported";

  Remembered {
    imports = List.copyOf(imports);
  }

  Optional<ChannelId> channel(NamePattern pattern, Platform platform) {
    return imports.reversed().stream()
        .filter(entry -> NamePattern.of(entry.header().delivered().name()).equals(pattern))
        .map(entry -> Optional.ofNullable(entry.header().answers().get(CHANNEL)))
        .flatMap(Optional::stream)
        .map(ChannelId::parse)
        .flatMap(Optional::stream)
        .filter(channel -> platform.covers(channel.platform()))
        .findFirst();
  }
}
