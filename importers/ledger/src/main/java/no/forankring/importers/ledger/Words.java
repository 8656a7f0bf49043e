package no.forankring.importers.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import no.forankring.core.observation.Exported;
import no.forankring.core.observation.ObservationSource.Subjects;
import no.forankring.core.observation.Origin;
import no.forankring.core.observation.Source;
import no.forankring.core.observation.Subject;

/** What the numbers in the rows stand for. */
final class Words {

  /** A sheet of a file as it was read. */
  record Table(String file, String sheet, String format, int version, Exported exported) {

    Origin origin(String sha256, int row, String column) {
      return new Origin(file, sha256, sheet, row, column, format, version);
    }
  }

  @FunctionalInterface
  private interface Reader<V> {
    V read(ResultSet row) throws SQLException;
  }

  private final Map<Long, Subject> subjects;
  private final Map<Long, String> metrics;
  private final Map<Long, Source> sources;
  private final Map<Long, String> columns;
  private final Map<Long, Table> tables;

  private Words(Connection connection, Subjects kind) throws SQLException {
    subjects =
        read(
            connection,
            "SELECT id, platform, channel, detail FROM subjects WHERE kind = "
                + SubjectKey.number(kind),
            row ->
                new SubjectKey(kind, row.getString(2), row.getString(3), row.getString(4))
                    .subject());
    metrics = read(connection, "SELECT id, name FROM metrics", row -> row.getString(2));
    sources =
        read(
            connection,
            "SELECT id, family, name, rank, partial FROM sources",
            row ->
                new Source(row.getString(2), row.getString(3), row.getInt(4), row.getInt(5) == 1));
    columns = read(connection, "SELECT id, header FROM columns", row -> row.getString(2));
    tables =
        read(
            connection,
            "SELECT id, file, sheet, format, version, exported, basis FROM tables",
            row ->
                new Table(
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getInt(5),
                    new Exported(
                        Instant.parse(row.getString(6)),
                        Exported.Basis.valueOf(row.getString(7)))));
  }

  static Words read(Connection connection, Subjects kind) throws SQLException {
    return new Words(connection, kind);
  }

  Subject subject(long id) {
    return known(subjects, id);
  }

  String metric(long id) {
    return known(metrics, id);
  }

  Source source(long id) {
    return known(sources, id);
  }

  String column(long id) {
    return known(columns, id);
  }

  Table table(long id) {
    return known(tables, id);
  }

  private static <V> V known(Map<Long, V> words, long id) {
    V word = words.get(id);
    if (word == null) {
      throw new IllegalStateException("nothing in the ledger has the number " + id);
    }
    return word;
  }

  private static <V> Map<Long, V> read(Connection connection, String sql, Reader<V> reader)
      throws SQLException {
    Map<Long, V> words = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        words.put(row.getLong(1), reader.read(row));
      }
    }
    return words;
  }
}
