package no.forankring.importers.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One writer at a time over originals, log and database together, which SQLite's own lock does not
 * cover. The operating system frees it when the process dies.
 */
final class WriterLock implements AutoCloseable {

  /**
   * The locks of this process. Closing any channel of a file drops the process's POSIX locks on it,
   * so the file may not even be opened a second time.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private static final long PAUSE_MILLIS = 20;

  private final Path path;
  private final FileChannel channel;
  private boolean open = true;

  private WriterLock(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * @throws LedgerBusyException if it is still held by another after that long
   */
  static WriterLock take(Folder folder, Duration patience) {
    long start = System.nanoTime();
    while (true) {
      Optional<WriterLock> lock = tryTake(folder);
      if (lock.isPresent()) {
        return lock.get();
      }
      if (System.nanoTime() - start >= patience.toNanos()) {
        throw new LedgerBusyException(folder.root().toString());
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new LedgerBusyException(folder.root().toString());
      }
    }
  }

  /** Empty while another holds it. */
  static Optional<WriterLock> tryTake(Folder folder) {
    try {
      return Optional.ofNullable(tryTake(folder.lock()));
    } catch (IOException e) {
      throw Problems.writing(folder, e);
    }
  }

  private static @Nullable WriterLock tryTake(Path path) throws IOException {
    if (!HELD.add(path)) {
      return null;
    }
    WriterLock taken = null;
    try {
      taken = lock(path);
      return taken;
    } finally {
      if (taken == null) {
        HELD.remove(path);
      }
    }
  }

  private static @Nullable WriterLock lock(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    return lock == null ? null : new WriterLock(path, channel);
  }

  /** Does something and then frees the lock. */
  void during(Runnable work) {
    try {
      work.run();
    } finally {
      close();
    }
  }

  @Override
  public void close() {
    if (open) {
      open = false;
      try {
        channel.close();
      } catch (IOException e) {
        throw new LedgerException(LedgerException.Code.NOT_WRITABLE, e, path.toString());
      } finally {
        HELD.remove(path);
      }
    }
  }
}
