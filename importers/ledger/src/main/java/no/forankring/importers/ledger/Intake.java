package no.forankring.importers.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.observation.DeclaredZero;
import no.forankring.core.observation.Exported;
import no.forankring.core.observation.Observation;
import no.forankring.core.observation.ObservationSink;
import no.forankring.core.observation.Origin;
import no.forankring.core.observation.Post;

/** What is read from one file, on its way into one database. */
final class Intake implements ObservationSink, AutoCloseable {

  private final Path database;
  private final ImportHeader header;
  private final RowWriter rows;
  private final Map<String, Integer> otherVersions = new LinkedHashMap<>();

  /**
   * @param header with the settled moment of export, see {@link #settled}
   */
  Intake(Path database, Connection connection, ImportHeader header, long sequence)
      throws SQLException {
    this.database = database;
    this.header = header;
    this.rows = new RowWriter(connection, sequence);
  }

  /**
   * The header to keep. Where only the day of import is known, a file read again keeps the day of
   * its first import; else its old values would pass for newer than what was imported since.
   */
  static ImportHeader settled(ImportHeader header, Optional<ImportHeader> first) {
    return first
        .map(ImportHeader::exported)
        .filter(exported -> exported.basis() == Exported.Basis.IMPORT_DAY)
        .filter(exported -> header.exported().basis() == Exported.Basis.IMPORT_DAY)
        .map(header::exportedAt)
        .orElse(header);
  }

  @Override
  public void observation(Observation observation) {
    check(observation.origin());
    try {
      rows.write(observation, settled(observation.exported()));
    } catch (SQLException e) {
      throw Problems.of(database, e);
    }
  }

  @Override
  public void declaredZero(DeclaredZero zero) {
    check(zero.origin());
    try {
      rows.write(zero, settled(zero.exported()));
    } catch (SQLException e) {
      throw Problems.of(database, e);
    }
  }

  @Override
  public void post(Post post) {
    try {
      rows.write(post);
    } catch (SQLException e) {
      throw Problems.of(database, e);
    }
  }

  private Exported settled(Exported exported) {
    return exported.basis() == Exported.Basis.IMPORT_DAY
            && header.exported().basis() == Exported.Basis.IMPORT_DAY
        ? header.exported()
        : exported;
  }

  private void check(Origin origin) {
    if (!origin.sha256().equals(header.delivered().sha256())) {
      throw new IllegalArgumentException(
          "an observation of " + origin.file() + " in the import of " + header.delivered().name());
    }
    Integer version = header.formats().get(origin.format());
    if (version == null || version != origin.formatVersion()) {
      otherVersions.put(origin.format(), origin.formatVersion());
    }
  }

  /** The formats that were met in other versions than the header says, or not at all. */
  Map<String, Integer> otherVersions() {
    return otherVersions;
  }

  void flush() throws SQLException {
    rows.flush();
  }

  @Override
  public void close() throws SQLException {
    rows.close();
  }
}
