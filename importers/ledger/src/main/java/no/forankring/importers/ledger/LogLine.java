package no.forankring.importers.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Exported;

/** An import as a line of JSON, written and read by SQLite's JSON functions. */
final class LogLine implements AutoCloseable {

  private static final String WRITE =
      """
      SELECT json_object('sequence', ?, 'imported', ?, 'file', ?, 'sha256', ?, 'size', ?,
        'formats', json(?), 'channels', json(?), 'answers', json(?), 'exported', ?, 'basis', ?,
        'rowsRead', ?, 'rowsImported', ?, 'rowsSkipped', ?, 'diagnostics', ?)
      """;
  private static final String READ =
      """
      SELECT j ->> 'sequence', j ->> 'imported', j ->> 'file', j ->> 'sha256', j ->> 'size',
        j ->> 'exported', j ->> 'basis',
        j ->> 'rowsRead', j ->> 'rowsImported', j ->> 'rowsSkipped', j ->> 'diagnostics'
      FROM (SELECT ? AS j)
      """;

  private final Connection connection;

  private LogLine(Connection connection) {
    this.connection = connection;
  }

  static LogLine open() throws SQLException {
    return new LogLine(DriverManager.getConnection("jdbc:sqlite::memory:"));
  }

  String write(ImportEntry entry) throws SQLException {
    ImportHeader header = entry.header();
    try (PreparedStatement statement = connection.prepareStatement(WRITE)) {
      Binder row = new Binder(statement);
      row.add(entry.sequence());
      row.add(header.imported().toString());
      row.add(header.delivered().name());
      row.add(header.delivered().sha256());
      row.add(header.delivered().size());
      row.add(object(header.formats()));
      row.add(object(header.channels()));
      row.add(object(header.answers()));
      row.add(header.exported().at().toString());
      row.add(header.exported().basis().name());
      row.add(entry.rows().read());
      row.add(entry.rows().imported());
      row.add(entry.rows().skipped());
      row.add(entry.rows().diagnostics());
      return single(statement);
    }
  }

  /**
   * @throws SQLException if it is no JSON
   * @throws IllegalArgumentException if a field is missing or not what it should be
   * @throws java.time.DateTimeException if a day or instant is none
   */
  ImportEntry read(String line) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(READ)) {
      statement.setString(1, line);
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          throw new IllegalArgumentException("no import: " + line);
        }
        Delivered delivered = new Delivered(text(row, 3), text(row, 4), row.getLong(5));
        ImportHeader header =
            new ImportHeader(
                delivered,
                map(line, "$.formats", Integer::valueOf),
                map(line, "$.channels", LogLine::channel),
                map(line, "$.answers", Function.identity()),
                new Exported(Instant.parse(text(row, 6)), Exported.Basis.valueOf(text(row, 7))),
                LocalDate.parse(text(row, 2)));
        RowCounts rows =
            new RowCounts(row.getLong(8), row.getLong(9), row.getLong(10), row.getLong(11));
        return new ImportEntry(row.getLong(1), header, rows);
      }
    }
  }

  private String object(SortedMap<String, ?> map) throws SQLException {
    if (map.isEmpty()) {
      return "{}";
    }
    List<String> pairs = Collections.nCopies(map.size(), "(?, ?)");
    String sql =
        "SELECT json_group_object(column1, column2) FROM (VALUES " + String.join(", ", pairs) + ")";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      List<Object> values = new ArrayList<>();
      map.forEach(
          (key, value) -> {
            values.add(key);
            values.add(value instanceof Integer ? value : value.toString());
          });
      for (int i = 0; i < values.size(); i++) {
        statement.setObject(i + 1, values.get(i));
      }
      return single(statement);
    }
  }

  private <V> SortedMap<String, V> map(String line, String path, Function<String, V> value)
      throws SQLException {
    SortedMap<String, V> map = new TreeMap<>();
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT key, value FROM json_each(?, ?)")) {
      statement.setString(1, line);
      statement.setString(2, path);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          map.put(text(row, 1), value.apply(text(row, 2)));
        }
      }
    }
    return map;
  }

  private static ChannelId channel(String text) {
    return ChannelId.parse(text)
        .orElseThrow(() -> new IllegalArgumentException("not a channel: " + text));
  }

  private static String single(PreparedStatement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery()) {
      return text(row, 1);
    }
  }

  private static String text(ResultSet row, int column) throws SQLException {
    String text = row.getString(column);
    if (row.wasNull()) {
      throw new IllegalArgumentException("a field is missing");
    }
    return text;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
