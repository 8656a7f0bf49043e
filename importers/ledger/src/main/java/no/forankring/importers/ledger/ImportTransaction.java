package no.forankring.importers.ledger;

import java.nio.file.Path;
import java.util.Optional;
import no.forankring.core.observation.DeclaredZero;
import no.forankring.core.observation.Observation;
import no.forankring.core.observation.ObservationSink;
import no.forankring.core.observation.Post;

/**
 * One file being imported: all of it, by {@link #commit}, or nothing of it. For one thread; other
 * writers wait until it is closed.
 */
public final class ImportTransaction implements ObservationSink, AutoCloseable {

  private final Standing standing;
  private final Optional<Writing> writing;
  private final Path original;

  ImportTransaction(Standing.Known known, Path original) {
    this.standing = known;
    this.writing = Optional.empty();
    this.original = original;
  }

  ImportTransaction(Standing standing, Writing writing) {
    this.standing = standing;
    this.writing = Optional.of(writing);
    this.original = writing.original();
  }

  /**
   * What the file is to the ledger. Where it is {@link Standing.Known} nothing needs to be read:
   * what is handed in is passed over, and a commit changes nothing.
   */
  public Standing standing() {
    return standing;
  }

  /** The bytes that are kept, to be read instead of the delivered file, which may change. */
  public Path original() {
    return original;
  }

  /**
   * @throws IllegalArgumentException if its origin is another file
   */
  @Override
  public void observation(Observation observation) {
    writing.ifPresent(sink -> sink.observation(observation));
  }

  /**
   * @throws IllegalArgumentException if its origin is another file
   */
  @Override
  public void declaredZero(DeclaredZero zero) {
    writing.ifPresent(sink -> sink.declaredZero(zero));
  }

  @Override
  public void post(Post post) {
    writing.ifPresent(sink -> sink.post(post));
  }

  /**
   * Makes the import last; when this returns it is on the disk.
   *
   * @return the new import, or the old one where the file was known
   * @throws IllegalArgumentException if a row came from a format the header does not name
   * @throws LedgerException if it cannot be written; then, and if the process dies, the import is
   *     wholly there or wholly absent
   */
  public ImportEntry commit(RowCounts rows) {
    return switch (standing) {
      case Standing.Known known -> known.entry();
      case Standing.Fresh fresh -> writing.orElseThrow().commit(rows);
      case Standing.Correction correction -> writing.orElseThrow().commit(rows);
    };
  }

  @Override
  public void close() {
    writing.ifPresent(Writing::close);
  }
}
