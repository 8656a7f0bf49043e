package no.forankring.importers.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the database from originals and log: beside the old one, which it then replaces. */
final class Rebuild {

  private final Folder folder;
  private final Replayer replayer;
  private final Step.Listener steps;
  private final Originals originals;
  private final Map<String, ImportEntry> firstOfFile = new HashMap<>();
  private final List<ReadOtherwise> otherwise = new ArrayList<>();

  Rebuild(Folder folder, Replayer replayer, Step.Listener steps) {
    this.folder = folder;
    this.replayer = replayer;
    this.steps = steps;
    this.originals = new Originals(folder.originals());
  }

  /**
   * To be called by who holds the lock.
   *
   * @throws LedgerException if an original or the log does not serve; the old database stays
   */
  List<ReadOtherwise> run(List<String> lines) {
    History history = History.of(folder, lines);
    Path fresh = folder.databaseBeside();
    boolean made = false;
    try {
      remove(fresh);
      try (Connection connection = Database.create(fresh)) {
        Database.execute(connection, "BEGIN");
        for (int i = 0; i < lines.size(); i++) {
          replay(connection, history.entries().get(i), lines.get(i));
        }
        Database.execute(connection, "COMMIT");
        Database.settle(connection);
      }
      Folder.force(fresh);
      made = true;
      steps.reached(Step.REBUILT_BESIDE);
      // The old database goes before its write-ahead log, which must never meet another database.
      remove(folder.database());
      steps.reached(Step.OLD_REMOVED);
      Folder.move(fresh, folder.database());
      steps.reached(Step.REBUILT);
      return otherwise;
    } catch (SQLException e) {
      throw Problems.of(fresh, e);
    } catch (IOException e) {
      throw Problems.writing(folder, e);
    } finally {
      if (!made) {
        discard(fresh);
      }
    }
  }

  private void discard(Path database) {
    try {
      remove(database);
    } catch (IOException e) {
      throw Problems.writing(folder, e);
    }
  }

  private void replay(Connection connection, ImportEntry entry, String line)
      throws SQLException, IOException {
    ImportHeader header = entry.header();
    String sha256 = header.delivered().sha256();
    Path original = originals.checked(header);
    Optional<ImportEntry> first = Optional.ofNullable(firstOfFile.putIfAbsent(sha256, entry));
    ImportHeader settled = Intake.settled(header, first.map(ImportEntry::header));
    try (Intake intake = new Intake(folder.database(), connection, settled, entry.sequence())) {
      read(entry, original, intake);
      intake.flush();
      intake
          .otherVersions()
          .forEach((format, version) -> otherwise.add(new ReadOtherwise(entry, format, version)));
    }
    ImportRows.add(connection, entry, first.orElse(entry).sequence(), line);
  }

  private void read(ImportEntry entry, Path original, Intake intake) {
    try {
      replayer.replay(entry, original, intake);
    } catch (IOException e) {
      throw new LedgerException(LedgerException.Code.NOT_READABLE, e, original.toString());
    }
  }

  /** Removes a database and what SQLite keeps beside it. */
  static void remove(Path database) throws IOException {
    Files.deleteIfExists(database);
    for (String ending : List.of("-wal", "-shm", "-journal")) {
      Files.deleteIfExists(Folder.companion(database, ending));
    }
  }
}
