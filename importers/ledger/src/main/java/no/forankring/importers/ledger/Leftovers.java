package no.forankring.importers.ledger;

import java.io.IOException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.stream.Stream;

/** What is left of work that did not come to its end. To be cleared away by who holds the lock. */
final class Leftovers {

  private final Folder folder;
  private final ImportLog log;
  private final Originals originals;

  Leftovers(Folder folder) {
    this.folder = folder;
    this.log = new ImportLog(folder.log());
    this.originals = new Originals(folder.originals());
  }

  /** Leaves nothing but what belongs to the imports that count. */
  void clear(Inspection found) throws IOException {
    Rebuild.remove(folder.databaseBeside());
    originals.forgetCopies();
    Optional<String> unfinished = log.unended().flatMap(Leftovers::original);
    if (unfinished.isPresent() && !isOfImport(unfinished.get(), found)) {
      originals.forget(unfinished.get());
    }
    // Last, for until then it says what else there is to clear.
    log.discardTorn();
  }

  private static boolean isOfImport(String sha256, Inspection found) {
    return Stream.concat(found.logged().stream(), found.recorded().stream())
        .anyMatch(line -> line.contains(sha256));
  }

  /** The original that was to be moved to its place when the line had been written. */
  private static Optional<String> original(String line) {
    try (LogLine json = LogLine.open()) {
      return Optional.of(json.read(line).header().delivered().sha256());
    } catch (SQLException | IllegalArgumentException | DateTimeException e) {
      // Not a line of ours, so it names no original of ours.
      return Optional.empty();
    }
  }
}
