package no.forankring.importers.ledger;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The delivered files, each under its SHA-256. */
final class Originals {

  private static final String BESIDE = ".part";

  private final Path folder;

  Originals(Path folder) {
    this.folder = folder;
  }

  Path of(String sha256) {
    return folder.resolve(sha256);
  }

  private Path beside(String sha256) {
    return folder.resolve(sha256 + BESIDE);
  }

  /**
   * Copies a file beside its place, onto the disk.
   *
   * @return the copy
   * @throws LedgerException if the file is not, or no longer, the one delivered
   */
  Path copy(Path file, Delivered delivered) throws IOException {
    if (!Files.isReadable(file)) {
      throw new LedgerException(LedgerException.Code.NOT_READABLE, file.toString());
    }
    Files.createDirectories(folder);
    Path copy = beside(delivered.sha256());
    Content content;
    try (FileChannel channel =
        FileChannel.open(
            copy,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      content = Content.copy(file, Channels.newOutputStream(channel));
      channel.force(true);
    }
    if (!content.equals(new Content(delivered.sha256(), delivered.size()))) {
      Files.delete(copy);
      throw new LedgerException(LedgerException.Code.FILE_CHANGED, file.toString());
    }
    return copy;
  }

  /** Puts the copy in its place; a damaged original there is mended by it. */
  void keep(Delivered delivered) throws IOException {
    Folder.move(beside(delivered.sha256()), of(delivered.sha256()));
  }

  void forget(String sha256) throws IOException {
    Files.deleteIfExists(of(sha256));
  }

  /** Removes every copy that has not come to its place. */
  void forgetCopies() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder, "*" + BESIDE)) {
      for (Path copy : copies) {
        Files.delete(copy);
      }
    }
  }

  /**
   * The original of an import, its bytes checked.
   *
   * @throws LedgerException if it is gone or changed
   */
  Path checked(ImportHeader header) throws IOException {
    Delivered delivered = header.delivered();
    Path original = of(delivered.sha256());
    if (!Files.isRegularFile(original)) {
      throw problem(LedgerException.Code.ORIGINAL_MISSING, header);
    }
    if (!Content.of(original).sha256().equals(delivered.sha256())) {
      throw problem(LedgerException.Code.ORIGINAL_CHANGED, header);
    }
    return original;
  }

  private static LedgerException problem(LedgerException.Code code, ImportHeader header) {
    Delivered delivered = header.delivered();
    return new LedgerException(
        code, delivered.name(), delivered.sha256(), header.imported().toString());
  }
}
