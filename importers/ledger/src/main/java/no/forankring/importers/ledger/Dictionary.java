package no.forankring.importers.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The numbers that stand for the rows of one table of words; new rows are added as they come.
 *
 * @param <K> what a row says, as the program knows it
 */
final class Dictionary<K> implements AutoCloseable {

  private final Map<K, Long> known = new HashMap<>();
  private final Function<K, List<Object>> row;
  private final PreparedStatement find;
  private final PreparedStatement add;

  /**
   * @param columns what identifies a row
   * @param row the columns' values
   */
  Dictionary(
      Connection connection, String table, List<String> columns, Function<K, List<Object>> row)
      throws SQLException {
    this.row = row;
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
  long id(K key) throws SQLException {
    Long id = known.get(key);
    if (id == null) {
      List<Object> values = row.apply(key);
      id = query(find, values);
      if (id == 0) {
        id = query(add, values);
      }
      known.put(key, id);
    }
    return id;
  }

  /** 0 where there is no such row; numbers start at 1. */
  private static long query(PreparedStatement statement, List<Object> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
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
