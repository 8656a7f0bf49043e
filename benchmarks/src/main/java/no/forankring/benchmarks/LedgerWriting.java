package no.forankring.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import no.forankring.core.observation.Observation;
import no.forankring.importers.ledger.ImportTransaction;
import no.forankring.importers.ledger.Ledger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A million observations of one file, in one transaction that is on the disk at its end. */
public class LedgerWriting {
  private static final int COUNT = 1_000_000;
  private static final int BATCH = 512;

  /** The observations, and a new, empty ledger for each run. */
  @State(Scope.Thread)
  public static class Import {
    private final ScratchLedger place = new ScratchLedger();
    private List<Observation> observations = List.of();
    private Ledger ledger = place.open();

    @Setup
    public void prepare() throws IOException {
      observations = Observations.of(COUNT, ScratchLedger.NAME, place.sha256());
    }

    @Setup(Level.Iteration)
    public void begin() {
      ledger = place.open();
    }

    @TearDown(Level.Iteration)
    public void clear() throws IOException {
      place.clear();
    }
  }

  /** The numbers that SQLite is to keep, and a new, empty table for each run. */
  @State(Scope.Thread)
  public static class Bare {
    private final ScratchLedger place = new ScratchLedger();
    private final long[][] rows = new long[COUNT][];
    private final Object[] values = new Object[COUNT];
    private Path file = Path.of("");

    /** As the ledger numbers them: words by a small number, days by their count since 1970. */
    @Setup
    public void prepare() throws IOException {
      List<Observation> observations = Observations.of(COUNT, ScratchLedger.NAME, place.sha256());
      for (int i = 0; i < COUNT; i++) {
        Observation each = observations.get(i);
        int metric = Inputs.METRICS.indexOf(each.metric()) + 1;
        long day = each.period().first().toEpochDay();
        int subject = i / Inputs.METRICS.size() % Observations.CHANNELS + 1;
        rows[i] =
            new long[] {1, each.origin().row(), i, 0, subject, metric, metric, day, day, 1, metric};
        values[i] =
            each.value().scale() == 0 ? each.value().longValue() : each.value().toPlainString();
      }
    }

    @Setup(Level.Iteration)
    public void begin() throws IOException {
      file = place.newFolder().resolve("bare.sqlite");
    }

    @TearDown(Level.Iteration)
    public void clear() throws IOException {
      place.clear();
    }
  }

  @Benchmark
  public long forankring(Import state) {
    try (ImportTransaction transaction =
        state.ledger.begin(state.place.header(), state.place.delivered())) {
      state.observations.forEach(transaction::observation);
      return transaction
          .commit(ScratchLedger.rows(state.observations.getLast().origin().row()))
          .sequence();
    }
  }

  /** The same columns with the same key, as durable, by a prepared statement in batches. */
  @Benchmark
  public int sqlite(Bare state) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + state.file);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = FULL");
      statement.execute(
          """
          CREATE TABLE observations (
            import INTEGER NOT NULL, row INTEGER NOT NULL, ordinal INTEGER NOT NULL,
            kind INTEGER NOT NULL, subject INTEGER NOT NULL, metric INTEGER NOT NULL,
            source INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
            value ANY NOT NULL, currency TEXT, origin INTEGER NOT NULL, header INTEGER NOT NULL,
            PRIMARY KEY (import, row, ordinal)
          ) STRICT, WITHOUT ROWID
          """);
      connection.setAutoCommit(false);
      try (PreparedStatement insert =
          connection.prepareStatement(
              "INSERT INTO observations VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
        for (int i = 0; i < COUNT; i++) {
          bind(insert, state.rows[i], state.values[i]);
          insert.addBatch();
          if ((i + 1) % BATCH == 0) {
            insert.executeBatch();
          }
        }
        insert.executeBatch();
      }
      connection.commit();
    }
    return COUNT;
  }

  private static void bind(PreparedStatement insert, long[] row, Object value) throws SQLException {
    for (int i = 0; i < 9; i++) {
      insert.setLong(i + 1, row[i]);
    }
    switch (value) {
      case Long whole -> insert.setLong(10, whole);
      default -> insert.setString(10, value.toString());
    }
    insert.setString(11, null);
    insert.setLong(12, row[9]);
    insert.setLong(13, row[10]);
  }
}
