package no.forankring.cli.workspace.intake;

import java.util.List;
import java.util.Locale;
import no.forankring.importers.ledger.LedgerException;

/** Which of the ledger's complaints are about one file, and leave the others as they are. */
final class FileTrouble {
  private FileTrouble() {}

  /**
   * The refusal of the file.
   *
   * @throws LedgerException if the trouble is not the file's: then no other can be imported either
   */
  static FileOutcome.Refused of(LedgerException trouble) {
    return switch (trouble.code()) {
      case FILE_OF_OTHER_CHANNEL, FORMAT_OLDER_THAN_READ, FILE_CHANGED ->
          new FileOutcome.Refused(
              trouble.code().name().toLowerCase(Locale.ROOT).replace('_', '-'),
              trouble.arguments());
      case NOT_READABLE -> new FileOutcome.Refused("file-not-readable", List.of());
      case LEDGER_BUSY,
          IMPORTED_BACKWARDS,
          ORIGINAL_MISSING,
          ORIGINAL_CHANGED,
          LOG_DAMAGED,
          REBUILD_NEEDED,
          LEDGER_DAMAGED,
          DISK_FULL,
          NOT_WRITABLE ->
          throw trouble;
    };
  }
}
