package no.forankring.importers.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import no.forankring.core.observation.DeclaredZero;
import no.forankring.core.observation.Observation;
import no.forankring.core.observation.ObservationSink;
import no.forankring.core.observation.Post;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way into the ledger. Original beside, rows in an open transaction, log line
 * without its end, original in its place, <b>commit of the database</b>, end of the log line:
 * whatever dies before the commit leaves nothing that counts, and {@link Leftovers} clears it away;
 * whatever dies after it is completed from the database, which keeps the log line too.
 */
final class Writing implements ObservationSink, AutoCloseable {

  private final Folder folder;
  private final WriterLock lock;
  private final Step.Listener steps;
  private final ImportHeader header;
  private final Optional<ImportEntry> first;
  private final long sequence;
  private final ImportLog log;
  private final Originals originals;
  private Path original;
  private @Nullable Connection connection;
  private @Nullable Intake intake;
  private boolean done;

  private Writing(
      Folder folder,
      WriterLock lock,
      Step.Listener steps,
      ImportHeader header,
      Optional<ImportEntry> first,
      long sequence) {
    this.folder = folder;
    this.lock = lock;
    this.steps = steps;
    this.header = Intake.settled(header, first.map(ImportEntry::header));
    this.first = first;
    this.sequence = sequence;
    this.log = new ImportLog(folder.log());
    this.originals = new Originals(folder.originals());
    this.original = originals.of(header.delivered().sha256());
  }

  /**
   * Takes the lock over: it is freed by closing this, or at once where this fails.
   *
   * @param first the file's first import, where this is a correction
   */
  static Writing begin(
      Folder folder,
      WriterLock lock,
      Step.Listener steps,
      ImportHeader header,
      Path file,
      Optional<ImportEntry> first,
      long sequence) {
    Writing writing = new Writing(folder, lock, steps, header, first, sequence);
    boolean begun = false;
    try {
      writing.begin(file);
      begun = true;
      return writing;
    } finally {
      if (!begun) {
        writing.close();
      }
    }
  }

  private void begin(Path file) {
    steps.reached(Step.LOCKED);
    try {
      original = originals.copy(file, header.delivered());
      steps.reached(Step.ORIGINAL_COPIED);
      connection = Database.writer(folder.database());
      intake = new Intake(folder.database(), connection, header, sequence);
      steps.reached(Step.BEGUN);
    } catch (IOException e) {
      throw Problems.writing(folder, e);
    } catch (SQLException e) {
      throw Problems.of(folder.database(), e);
    }
  }

  /** The copy to read, whose bytes are those that are kept. */
  Path original() {
    return original;
  }

  @Override
  public void observation(Observation observation) {
    open().observation(observation);
    steps.reached(Step.ROW_WRITTEN);
  }

  @Override
  public void declaredZero(DeclaredZero zero) {
    open().declaredZero(zero);
    steps.reached(Step.ROW_WRITTEN);
  }

  @Override
  public void post(Post post) {
    open().post(post);
    steps.reached(Step.ROW_WRITTEN);
  }

  private Intake open() {
    if (done || intake == null) {
      throw new IllegalStateException("the import is over");
    }
    return intake;
  }

  ImportEntry commit(RowCounts rows) {
    Intake all = open();
    if (!all.otherVersions().isEmpty()) {
      throw new IllegalArgumentException(
          "read by formats the header does not name: " + all.otherVersions());
    }
    ImportEntry entry = new ImportEntry(sequence, header, rows);
    try (LogLine json = LogLine.open()) {
      String line = json.write(entry);
      Connection transaction = Objects.requireNonNull(connection);
      all.flush();
      ImportRows.add(transaction, entry, first.map(ImportEntry::sequence).orElse(sequence), line);
      steps.reached(Step.ROWS_WRITTEN);
      log.write(line);
      steps.reached(Step.LINE_WRITTEN);
      originals.keep(header.delivered());
      steps.reached(Step.ORIGINAL_MOVED);
      Database.execute(transaction, "COMMIT");
      done = true;
      steps.reached(Step.COMMITTED);
      log.finish();
      steps.reached(Step.LINE_FINISHED);
      return entry;
    } catch (SQLException e) {
      throw Problems.of(folder.database(), e);
    } catch (IOException e) {
      throw Problems.writing(folder, e);
    }
  }

  /** Frees the lock; without a commit before it, everything is as before the beginning. */
  @Override
  public void close() {
    try (lock) {
      if (intake != null) {
        intake.close();
        intake = null;
      }
      if (connection != null) {
        // Closing rolls back what is not committed.
        connection.close();
        connection = null;
      }
      if (!done) {
        done = true;
        // Not even a commit that failed is known to have failed: the database is asked.
        new Leftovers(folder).clear(Inspection.of(folder));
      }
    } catch (SQLException e) {
      throw Problems.of(folder.database(), e);
    } catch (IOException e) {
      throw Problems.writing(folder, e);
    }
  }
}
