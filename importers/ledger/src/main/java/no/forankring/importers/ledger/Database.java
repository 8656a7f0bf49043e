package no.forankring.importers.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** Connections to the ledger's file. Each is used by one thread and closed by who opened it. */
final class Database {

  /** {@code PRAGMA application_id}: "Fork" in ASCII. */
  private static final int APPLICATION = 0x466f726b;

  /** {@code PRAGMA user_version}; raised with every change of schema.sql. */
  private static final int SCHEMA = 1;

  private static final int BUSY_MILLIS = 5_000;

  private Database() {}

  /** For reading beside a writer: all that is read is of one moment, whatever is committed then. */
  static Connection reader(Path file) throws SQLException {
    return begun(connect(file), "BEGIN");
  }

  /**
   * For the one writer, in a transaction that has begun. A commit is on the disk when it returns.
   */
  static Connection writer(Path file) throws SQLException {
    return begun(connect(file), "PRAGMA synchronous = FULL", "BEGIN IMMEDIATE");
  }

  private static Connection begun(Connection connection, String... statements) throws SQLException {
    try {
      for (String statement : statements) {
        execute(connection, statement);
      }
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private static Connection connect(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    // In a folder that cannot be written SQLite cannot share its index of the write-ahead log, but
    // there nobody writes either.
    boolean still = !Files.isWritable(file.toAbsolutePath().resolveSibling("."));
    return config.createConnection(url(file) + (still ? "?immutable=1" : ""));
  }

  /**
   * A new, empty database that nobody else knows of; until {@link #settle} a crash may spoil it.
   */
  static Connection create(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    Connection connection = config.createConnection(url(file));
    try {
      execute(connection, "PRAGMA journal_mode = OFF");
      execute(connection, "PRAGMA synchronous = OFF");
      for (String statement : schema().split(";\\s*\n", -1)) {
        if (!statement.isBlank()) {
          execute(connection, statement);
        }
      }
      execute(connection, "PRAGMA application_id = " + APPLICATION);
      execute(connection, "PRAGMA user_version = " + SCHEMA);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** Ends the making of a new database: from now on readers work beside a writer. */
  static void settle(Connection connection) throws SQLException {
    execute(connection, "PRAGMA journal_mode = WAL");
  }

  /** Whether it is a ledger of this version of the program. */
  static boolean isOurs(Connection connection) throws SQLException {
    return number(connection, "PRAGMA application_id") == APPLICATION
        && number(connection, "PRAGMA user_version") == SCHEMA;
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  /** As a URI, because a plain path would be cut at a question mark. */
  private static String url(Path file) {
    return "jdbc:sqlite:" + file.toUri();
  }

  private static String schema() {
    try (InputStream in = Database.class.getResourceAsStream("schema.sql")) {
      if (in == null) {
        throw new IllegalStateException("schema.sql is not beside its class");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
