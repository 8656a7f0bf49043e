package no.forankring.importers.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import no.forankring.core.observation.DeclaredZero;
import no.forankring.core.observation.Exported;
import no.forankring.core.observation.Observation;
import no.forankring.core.observation.Origin;
import no.forankring.core.observation.Post;
import no.forankring.core.observation.Source;
import no.forankring.core.observation.Subject;

/** Writes the rows of one import, inside a transaction that another has begun. */
final class RowWriter implements AutoCloseable {

  private static final int BATCH = 512;

  private final long sequence;
  private final Dictionary<Words.Table> tables;
  private final Dictionary<Subject> subjects;
  private final Dictionary<String> metrics;
  private final Dictionary<Source> sources;
  private final Dictionary<String> columns;
  private final PreparedStatement observations;
  private final PreparedStatement zeros;
  private final PreparedStatement posts;
  private long observationCount;
  private long zeroCount;
  private long postCount;

  RowWriter(Connection connection, long sequence) throws SQLException {
    this.sequence = sequence;
    tables =
        new Dictionary<>(
            connection,
            "tables",
            List.of("import", "file", "sheet", "format", "version", "exported", "basis"),
            table ->
                List.of(
                    sequence,
                    table.file(),
                    table.sheet(),
                    table.format(),
                    table.version(),
                    table.exported().at().toString(),
                    table.exported().basis().name()));
    subjects =
        new Dictionary<>(
            connection,
            "subjects",
            List.of("kind", "platform", "channel", "detail"),
            subject -> {
              SubjectKey key = SubjectKey.of(subject);
              return List.of(
                  SubjectKey.number(key.kind()), key.platform(), key.channel(), key.detail());
            });
    metrics = new Dictionary<>(connection, "metrics", List.of("name"), List::of);
    sources =
        new Dictionary<>(
            connection,
            "sources",
            List.of("family", "name", "rank", "partial"),
            source ->
                List.of(source.family(), source.column(), source.rank(), source.partial() ? 1 : 0));
    columns = new Dictionary<>(connection, "columns", List.of("header"), List::of);
    observations =
        connection.prepareStatement(
            "INSERT INTO observations VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    zeros =
        connection.prepareStatement(
            "INSERT INTO declared_zeros VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    posts = connection.prepareStatement("INSERT INTO posts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  }

  void write(Observation observation, Exported exported) throws SQLException {
    Binder row = new Binder(observations);
    row.add(sequence);
    row.add(observation.origin().row());
    row.add(observationCount++);
    subject(row, observation.subject(), observation.metric(), observation.source());
    row.add(observation.period());
    row.add(observation.value());
    row.add(observation.currency());
    origin(row, observation.origin(), exported);
    add(observations, observationCount);
  }

  void write(DeclaredZero zero, Exported exported) throws SQLException {
    Binder row = new Binder(zeros);
    row.add(sequence);
    row.add(zeroCount++);
    row.add(zero.origin().row());
    subject(row, zero.subject(), zero.metric(), zero.source());
    row.add(zero.period());
    origin(row, zero.origin(), exported);
    add(zeros, zeroCount);
  }

  void write(Post post) throws SQLException {
    Binder row = new Binder(posts);
    row.add(sequence);
    row.add(postCount++);
    row.add(post.channel().platform().id());
    row.add(post.channel().name());
    row.add(post.id());
    row.add(post.published().toEpochDay());
    row.add(post.instant().map(Instant::toString));
    row.add(post.kind());
    row.add(post.link());
    row.add(post.text());
    add(posts, postCount);
  }

  private void subject(Binder row, Subject subject, String metric, Source source)
      throws SQLException {
    row.add(SubjectKey.number(SubjectKey.kind(subject)));
    row.add(subjects.id(subject));
    row.add(metrics.id(metric));
    row.add(sources.id(source));
  }

  private void origin(Binder row, Origin origin, Exported exported) throws SQLException {
    row.add(
        tables.id(
            new Words.Table(
                origin.file(), origin.sheet(), origin.format(), origin.formatVersion(), exported)));
    row.add(columns.id(origin.column()));
  }

  private static void add(PreparedStatement statement, long count) throws SQLException {
    statement.addBatch();
    if (count % BATCH == 0) {
      statement.executeBatch();
    }
  }

  /** Writes what is still held back. */
  void flush() throws SQLException {
    observations.executeBatch();
    zeros.executeBatch();
    posts.executeBatch();
  }

  @Override
  public void close() throws SQLException {
    for (Dictionary<?> each : List.of(tables, subjects, metrics, sources, columns)) {
      each.close();
    }
    observations.close();
    zeros.close();
    posts.close();
  }
}
