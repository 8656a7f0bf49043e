package no.forankring.cli.command.imports;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.forankring.core.observation.ChannelId;
import no.forankring.importers.ledger.ImportEntry;

/**
 * A line of the import log, with what it left in the ledger.
 *
 * @param observations how many values were read from the file
 */
record LoggedImport(ImportEntry entry, long observations) {

  String file() {
    return entry.header().delivered().name();
  }

  /** The day the platform produced it, where the organisation is. */
  LocalDate exported(ZoneId zone) {
    return LocalDate.ofInstant(entry.header().exported().at(), zone);
  }

  List<String> channels() {
    return entry.header().channels().values().stream()
        .distinct()
        .sorted()
        .map(ChannelId::toString)
        .toList();
  }

  List<String> formats() {
    return List.copyOf(entry.header().formats().keySet());
  }
}
