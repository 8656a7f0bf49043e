package no.forankring.importers.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers that stand for the rows of one table of words; new rows are added as they come. */
final class Dictionary implements AutoCloseable {

  private final Map<List<Object>, Long> known = new HashMap<>();
  private final PreparedStatement find;
  private final PreparedStatement add;

  /**
   * @param columns what identifies a row
   */
  Dictionary(Connection connection, String table, List<String> columns) throws SQLException {
    find =
        connection.prepareStatement(
            "SELECT id FROM " + table + " WHERE " + String.join(" = ? AND ", columns) + " = ?");
    String marks = "?, ".repeat(columns.size() - 1) + "?";
    String names = String.join(", ", columns);
    add =
        connection.prepareStatement(
            "INSERT INTO " + table + " (" + names + ") VALUES (" + marks + ") RETURNING id");
  }

  /** The number of a row, made now if it is new. */
  long id(Object... values) throws SQLException {
    List<Object> key = List.of(values);
    Long id = known.get(key);
    if (id == null) {
      id = query(find, key);
      if (id == 0) {
        id = query(add, key);
      }
      known.put(key, id);
    }
    return id;
  }

  /** 0 where there is no such row; numbers start at 1. */
  private static long query(PreparedStatement statement, List<Object> key) throws SQLException {
    for (int i = 0; i < key.size(); i++) {
      statement.setObject(i + 1, key.get(i));
    }
    try (ResultSet row = statement.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  @Override
  public void close() throws SQLException {
    find.close();
    add.close();
  }
}
