package no.forankring.cli.workspace.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Platform;
import no.forankring.importers.ledger.Delivered;
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

  /** What was said of these very bytes, else of the last file of such a name. */
  Optional<ChannelId> channel(Delivered file, Platform platform) {
    NamePattern pattern = NamePattern.of(file.name());
    return channel(entry -> entry.sha256().equals(file.sha256()), platform)
        .or(() -> channel(entry -> NamePattern.of(entry.name()).equals(pattern), platform));
  }

  /** Whether these very bytes have been imported: then whatever had to be asked was asked. */
  boolean knows(Delivered file) {
    return imports.stream().anyMatch(entry -> isOf(entry, file));
  }

  /** The day these very bytes were downloaded, where somebody said so. */
  Optional<LocalDate> exported(Delivered file) {
    return imports.reversed().stream()
        .filter(entry -> isOf(entry, file))
        .map(entry -> Optional.ofNullable(entry.header().answers().get(EXPORTED)))
        .flatMap(Optional::stream)
        .map(LocalDate::parse)
        .findFirst();
  }

  private static boolean isOf(ImportEntry entry, Delivered file) {
    return entry.header().delivered().sha256().equals(file.sha256());
  }

  private Optional<ChannelId> channel(Predicate<Delivered> which, Platform platform) {
    return imports.reversed().stream()
        .filter(entry -> which.test(entry.header().delivered()))
        .map(entry -> Optional.ofNullable(entry.header().answers().get(CHANNEL)))
        .flatMap(Optional::stream)
        .map(ChannelId::parse)
        .flatMap(Optional::stream)
        .filter(channel -> platform.covers(channel.platform()))
        .findFirst();
  }
}
