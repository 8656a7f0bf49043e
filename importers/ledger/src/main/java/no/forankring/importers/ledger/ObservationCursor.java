package no.forankring.importers.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import no.forankring.core.observation.Observation;
import no.forankring.core.observation.ObservationSource.Query;
import no.forankring.core.observation.Recorded;
import no.forankring.core.period.Period;
import no.forankring.importers.ledger.ImportRows.Reading;
import org.jspecify.annotations.Nullable;

/** Walks the readings that count, file by file in the order of import, row by row. */
final class ObservationCursor implements Iterator<Recorded>, AutoCloseable {

  private static final String SQL =
      """
      SELECT subject, metric, source, first, last, value, currency, origin, header, row
      FROM observations WHERE import = ? AND kind = ? AND first >= ? AND last <= ?
      ORDER BY row, ordinal
      """;

  private final Path database;
  private final Connection connection;
  private final Query query;
  private final Words words;
  private final Iterator<Reading> readings;
  private final PreparedStatement statement;
  private @Nullable Reading reading;
  private @Nullable ResultSet rows;
  private Optional<Recorded> next = Optional.empty();
  private boolean closed;

  /** Takes the connection over. */
  ObservationCursor(Path database, Connection connection, Query query) throws SQLException {
    this.database = database;
    this.connection = connection;
    this.query = query;
    List<Reading> counting = ImportRows.asOf(connection, query.asOf());
    words = Words.read(connection, query.subjects());
    readings = counting.iterator();
    statement = connection.prepareStatement(SQL);
  }

  @Override
  public boolean hasNext() {
    try {
      while (next.isEmpty() && !closed) {
        advance();
      }
    } catch (SQLException e) {
      throw Problems.of(database, e);
    }
    return next.isPresent();
  }

  @Override
  public Recorded next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Recorded result = next.orElseThrow();
    next = Optional.empty();
    return result;
  }

  private void advance() throws SQLException {
    if (rows != null && reading != null && rows.next()) {
      next = Optional.of(recorded(reading, rows));
    } else if (readings.hasNext()) {
      if (rows != null) {
        rows.close();
      }
      reading = readings.next();
      Binder row = new Binder(statement);
      row.add(reading.sequence());
      row.add(SubjectKey.number(query.subjects()));
      row.add(query.window());
      rows = statement.executeQuery();
    } else {
      close();
    }
  }

  private Recorded recorded(Reading of, ResultSet row) throws SQLException {
    Words.Table table = words.table(row.getLong(8));
    Observation observation =
        new Observation(
            words.subject(row.getLong(1)),
            words.metric(row.getLong(2)),
            words.source(row.getLong(3)),
            new Period(LocalDate.ofEpochDay(row.getLong(4)), LocalDate.ofEpochDay(row.getLong(5))),
            Binder.decimal(row.getObject(6)),
            Optional.ofNullable(row.getString(7)),
            table.exported(),
            table.origin(of.sha256(), row.getInt(10), words.column(row.getLong(9))));
    return new Recorded(observation, of.imported(), of.place());
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      try {
        statement.close();
        connection.close();
      } catch (SQLException e) {
        throw Problems.of(database, e);
      }
    }
  }
}
