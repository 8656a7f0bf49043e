package no.forankring.importers.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.forankring.core.observation.DeclaredZero;
import no.forankring.core.observation.ObservationSource;
import no.forankring.core.observation.Post;
import no.forankring.core.observation.Recorded;
import no.forankring.importers.ledger.ImportRows.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What was imported into one workspace, and when. Holds no file open between calls, and may be used
 * by several threads and beside other processes: readers never wait for a writer, writers wait for
 * each other.
 *
 * <p>Every method throws {@link LedgerException} where the folder or the database fails it.
 */
public final class Ledger implements ObservationSource {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Folder folder;
  private final Duration patience;
  private final Step.Listener steps;
  private boolean rebuilt;
  private List<ReadOtherwise> readOtherwise = List.of();

  private Ledger(Folder folder, Duration patience, Step.Listener steps) {
    this.folder = folder;
    this.patience = patience;
    this.steps = steps;
  }

  /**
   * Opens the ledger in a workspace's {@code .forankring/} folder, made if it is not there.
   *
   * @throws LedgerException {@code REBUILD_NEEDED} if the database is missing, damaged, of another
   *     version or not what the log says
   */
  public static Ledger open(Path folder) {
    return open(folder, null, PATIENCE, step -> {});
  }

  /** Opens the ledger, and where the database does not serve, makes it anew first. */
  public static Ledger open(Path folder, Replayer replayer) {
    return open(folder, replayer, PATIENCE, step -> {});
  }

  /** Makes the database anew from originals and log, and opens it. */
  public static Ledger rebuild(Path folder, Replayer replayer) {
    return rebuild(folder, replayer, PATIENCE, step -> {});
  }

  static Ledger open(
      Path folder, @Nullable Replayer replayer, Duration patience, Step.Listener steps) {
    Ledger ledger = new Ledger(new Folder(folder), patience, steps);
    switch (Inspection.of(ledger.folder).state()) {
      case SOUND -> {}
      case AHEAD -> ledger.completeLogUnlessBusy();
      case MISSING, DAMAGED, OTHER_SCHEMA, BEHIND -> ledger.mend(Optional.ofNullable(replayer));
    }
    return ledger;
  }

  static Ledger rebuild(Path folder, Replayer replayer, Duration patience, Step.Listener steps) {
    Ledger ledger = new Ledger(new Folder(folder), patience, steps);
    ledger.makeFolder();
    WriterLock.take(ledger.folder, patience)
        .during(
            () -> {
              Inspection found = Inspection.of(ledger.folder);
              ledger.settle(found);
              ledger.rebuild(found, replayer);
            });
    return ledger;
  }

  private void makeFolder() {
    try {
      Files.createDirectories(folder.originals());
    } catch (IOException e) {
      throw Problems.writing(folder, e);
    }
  }

  /** Another may be at exactly this; then the log will be complete without us. */
  private void completeLogUnlessBusy() {
    WriterLock.tryTake(folder).ifPresent(lock -> lock.during(() -> settle(Inspection.of(folder))));
  }

  private void mend(Optional<Replayer> replayer) {
    makeFolder();
    WriterLock.take(folder, patience)
        .during(
            () -> {
              Inspection found = Inspection.of(folder);
              if (!settle(found)) {
                if (replayer.isEmpty() && !found.logged().isEmpty()) {
                  throw rebuildNeeded();
                }
                rebuild(found, replayer.orElse((entry, original, sink) -> {}));
              }
            });
  }

  private void rebuild(Inspection found, Replayer replayer) {
    List<String> lines =
        found.state() == Inspection.State.AHEAD ? found.recorded() : found.logged();
    readOtherwise = List.copyOf(new Rebuild(folder, replayer, steps).run(lines));
    rebuilt = !lines.isEmpty();
  }

  /**
   * Makes the log end with what the database has committed, and clears away what is left of work
   * that did not come to its end; says whether the two then agree.
   */
  private boolean settle(Inspection found) {
    Leftovers leftovers = new Leftovers(folder);
    try {
      return switch (found.state()) {
        case SOUND -> {
          leftovers.clear(found);
          yield true;
        }
        case AHEAD -> {
          new ImportLog(folder.log()).append(found.unlogged());
          leftovers.clear(found);
          yield true;
        }
        case MISSING, DAMAGED, OTHER_SCHEMA, BEHIND -> false;
      };
    } catch (IOException e) {
      throw Problems.writing(folder, e);
    }
  }

  private LedgerException rebuildNeeded() {
    return new LedgerException(LedgerException.Code.REBUILD_NEEDED, folder.database().toString());
  }

  /** Whether opening made a database anew that should have held imports. */
  public boolean wasRebuilt() {
    return rebuilt;
  }

  /** What opening read by other versions of formats than the log says. */
  public List<ReadOtherwise> readOtherwise() {
    return readOtherwise;
  }

  /**
   * What importing this would be.
   *
   * @throws LedgerException if it would be refused
   */
  public Standing standing(ImportHeader header) {
    return history().standing(header);
  }

  /**
   * Begins to import a file. To be closed; see {@link ImportTransaction#standing}.
   *
   * @throws LedgerException with the code {@code LEDGER_BUSY} if another process has been importing
   *     for longer than one waits
   * @throws LedgerException if the import is refused, or the file is not the one in the header
   */
  public ImportTransaction begin(ImportHeader header, Path file) {
    WriterLock lock = WriterLock.take(folder, patience);
    boolean handedOver = false;
    try {
      if (!settle(Inspection.of(folder))) {
        throw rebuildNeeded();
      }
      History history = history();
      Standing standing = history.standing(header);
      Optional<ImportEntry> first;
      switch (standing) {
        case Standing.Known known -> {
          return new ImportTransaction(
              known, new Originals(folder.originals()).of(header.delivered().sha256()));
        }
        case Standing.Fresh fresh -> first = Optional.empty();
        case Standing.Correction correction -> first = Optional.of(correction.first());
      }
      handedOver = true;
      return new ImportTransaction(
          standing, Writing.begin(folder, lock, steps, header, file, first, history.next()));
    } finally {
      if (!handedOver) {
        lock.close();
      }
    }
  }

  /** Every import learned up to that day, in order. */
  public List<ImportEntry> imports(LocalDate asOf) {
    return history().entries().stream()
        .filter(entry -> !entry.header().imported().isAfter(asOf))
        .toList();
  }

  /** How many observations each import left, by its sequence; none where it left none. */
  public Map<Long, Long> observationCounts() {
    return read(ImportRows::observationCounts);
  }

  /** The newest day of import; an import may not be dated before it. */
  public Optional<LocalDate> lastImported() {
    return history().lastDay();
  }

  private History history() {
    return History.of(folder, read(ImportRows::lines));
  }

  /** Two ledgers hold the same if, and only if, this is the same. 64 hexadecimal digits. */
  public String fingerprint() {
    return read(Fingerprint::of);
  }

  /**
   * {@inheritDoc}
   *
   * <p>A file that was read again keeps its first import's sequence, because its values are no
   * newer for that.
   */
  @Override
  public Stream<Recorded> observations(Query query) {
    ObservationCursor cursor = cursor(query);
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(cursor, traits), false)
        .onClose(cursor::close);
  }

  private ObservationCursor cursor(Query query) {
    try {
      Connection connection = Database.reader(folder.database());
      boolean handedOver = false;
      try {
        ObservationCursor cursor = new ObservationCursor(folder.database(), connection, query);
        handedOver = true;
        return cursor;
      } finally {
        if (!handedOver) {
          connection.close();
        }
      }
    } catch (SQLException e) {
      throw Problems.of(folder.database(), e);
    }
  }

  @Override
  public List<DeclaredZero> declaredZeros(Query query) {
    return read(connection -> SideRows.zeros(connection, query));
  }

  @Override
  public List<Post> posts(LocalDate asOf) {
    return read(connection -> posts(connection, asOf));
  }

  private List<Post> posts(Connection connection, LocalDate asOf) throws SQLException {
    // The newest description is the one exported last, not the one imported last.
    Map<Long, ImportEntry> entries =
        History.of(folder, ImportRows.lines(connection)).entries().stream()
            .collect(Collectors.toMap(ImportEntry::sequence, Function.identity()));
    Comparator<Reading> byExport =
        Comparator.comparing(
            reading -> known(entries, reading.sequence()).header().exported().at());
    return SideRows.posts(
        connection,
        ImportRows.asOf(connection, asOf).stream()
            .sorted(byExport.thenComparingLong(Reading::place))
            .toList());
  }

  private static ImportEntry known(Map<Long, ImportEntry> entries, long sequence) {
    ImportEntry entry = entries.get(sequence);
    if (entry == null) {
      throw new IllegalStateException("no import has the number " + sequence);
    }
    return entry;
  }

  @FunctionalInterface
  private interface Reader<V> {
    V read(Connection connection) throws SQLException;
  }

  private <V> V read(Reader<V> reader) {
    try (Connection connection = Database.reader(folder.database())) {
      return reader.read(connection);
    } catch (SQLException e) {
      throw Problems.of(folder.database(), e);
    }
  }
}
