package no.forankring.importers.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Where the things lie inside {@code .forankring/}. */
record Folder(Path root) {

  Folder {
    root = root.toAbsolutePath().normalize();
  }

  Path originals() {
    return root.resolve("originals");
  }

  Path log() {
    return root.resolve("imports.jsonl");
  }

  Path database() {
    return root.resolve("ledger.sqlite");
  }

  Path databaseBeside() {
    return root.resolve("ledger.sqlite.new");
  }

  /** The same whatever links lead to it. The folder must be there. */
  Path lock() throws IOException {
    return root.toRealPath().resolve("lock");
  }

  /** What SQLite keeps beside a database of that name. */
  static Path companion(Path database, String ending) {
    return database.resolveSibling(database.getFileName() + ending);
  }

  /** Replaces, so that after a loss of power either the old or the new stands there. */
  static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Path parent = to.getParent();
    if (parent != null) {
      forceFolder(parent);
    }
  }

  static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  static void forceFolder(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
