package no.forankring.importers.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteErrorCode;

/**
 * How the database stands to the import log.
 *
 * @param logged the lines of the log
 * @param recorded the lines the database knows
 */
record Inspection(State state, List<String> logged, List<String> recorded) {

  enum State {
    /** It holds what the log says. */
    SOUND,
    /** It holds more: a process died, or is, between its commit and the end of its log line. */
    AHEAD,
    /** There is none. */
    MISSING,
    /** It is no database, or a damaged one. */
    DAMAGED,
    /** It is a database of another version of the program, or not ours. */
    OTHER_SCHEMA,
    /** The log has imports it lacks, or other ones. */
    BEHIND
  }

  static Inspection of(Folder folder) {
    // The log first: what it says then is in the database, whatever a writer does meanwhile.
    List<String> logged;
    try {
      logged = new ImportLog(folder.log()).lines();
    } catch (IOException e) {
      throw new LedgerException(LedgerException.Code.NOT_READABLE, e, folder.log().toString());
    }
    if (!Files.exists(folder.database())) {
      return new Inspection(State.MISSING, logged, List.of());
    }
    try (Connection connection = Database.reader(folder.database())) {
      if (!Database.isOurs(connection)) {
        return new Inspection(State.OTHER_SCHEMA, logged, List.of());
      }
      List<String> recorded = ImportRows.lines(connection);
      return new Inspection(compare(logged, recorded), logged, recorded);
    } catch (SQLException e) {
      if (Problems.isDamage(e) || e.getErrorCode() == SQLiteErrorCode.SQLITE_ERROR.code) {
        return new Inspection(State.DAMAGED, logged, List.of());
      }
      throw Problems.of(folder.database(), e);
    }
  }

  private static State compare(List<String> logged, List<String> recorded) {
    if (logged.equals(recorded)) {
      return State.SOUND;
    }
    boolean ahead =
        recorded.size() > logged.size() && recorded.subList(0, logged.size()).equals(logged);
    return ahead ? State.AHEAD : State.BEHIND;
  }

  /** The lines the log lacks. */
  List<String> unlogged() {
    return recorded.subList(logged.size(), recorded.size());
  }
}
