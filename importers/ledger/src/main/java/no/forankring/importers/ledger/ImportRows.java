package no.forankring.importers.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The table {@code imports}. */
final class ImportRows {

  /** A reading of a file, the newest of its file that counts. */
  record Reading(long sequence, long place, LocalDate imported, String sha256, String line) {}

  private ImportRows() {}

  static List<String> lines(Connection connection) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (PreparedStatement statement =
            connection.prepareStatement("SELECT line FROM imports ORDER BY sequence");
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        lines.add(row.getString(1));
      }
    }
    return lines;
  }

  /** How many observations each import left, by its sequence; none where it left none. */
  static Map<Long, Long> observationCounts(Connection connection) throws SQLException {
    Map<Long, Long> counts = new TreeMap<>();
    try (PreparedStatement statement =
            connection.prepareStatement("SELECT import, count(*) FROM observations GROUP BY 1");
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        counts.put(row.getLong(1), row.getLong(2));
      }
    }
    return counts;
  }

  /** The readings that count on a day, one per file, by the place of their file. */
  static List<Reading> asOf(Connection connection, LocalDate day) throws SQLException {
    List<Reading> readings = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            SELECT sequence, place, imported, sha256, line FROM imports
            WHERE sequence IN
              (SELECT max(sequence) FROM imports WHERE imported <= ? GROUP BY sha256)
            ORDER BY place
            """)) {
      statement.setLong(1, day.toEpochDay());
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          readings.add(
              new Reading(
                  row.getLong(1),
                  row.getLong(2),
                  LocalDate.ofEpochDay(row.getLong(3)),
                  row.getString(4),
                  row.getString(5)));
        }
      }
    }
    return readings;
  }

  static void add(Connection connection, ImportEntry entry, long place, String line)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("INSERT INTO imports VALUES (?, ?, ?, ?, ?)")) {
      Binder row = new Binder(statement);
      row.add(entry.sequence());
      row.add(place);
      row.add(entry.header().imported().toEpochDay());
      row.add(entry.header().delivered().sha256());
      row.add(line);
      statement.executeUpdate();
    }
  }
}
