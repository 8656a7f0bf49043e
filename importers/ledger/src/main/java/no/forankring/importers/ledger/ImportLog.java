package no.forankring.importers.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * {@code imports.jsonl}: one line per import, only ever added to. A line counts once it ends.
 *
 * <p>A line is added in two steps, with the database's commit between them: first all of it with a
 * space where its end belongs, so that the disk has taken it, then the line end over the space.
 */
final class ImportLog {

  private static final char LINE_END = '\n';
  private static final String NOT_YET_ENDED = " ";

  private final Path file;

  ImportLog(Path file) {
    this.file = file;
  }

  /** The lines that have ended. A torn one at the end is as if never written. */
  List<String> lines() throws IOException {
    List<String> pieces = pieces();
    return pieces.subList(0, pieces.size() - 1);
  }

  /** The line behind them, where only its end is missing. */
  Optional<String> unended() throws IOException {
    return Optional.of(pieces().getLast()).filter(line -> line.endsWith(NOT_YET_ENDED));
  }

  /** What ends with a line end, piece by piece, and what stands behind the last; often nothing. */
  private List<String> pieces() throws IOException {
    if (!Files.exists(file)) {
      return List.of("");
    }
    // Not readString, which refuses a character that a torn line has cut in two.
    String all = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return List.of(all.split(Character.toString(LINE_END), -1));
  }

  /** Adds lines that count at once. */
  void append(List<String> lines) throws IOException {
    for (String line : lines) {
      write(line);
      finish();
    }
  }

  /** Adds a line that does not count yet; a torn one before it goes. */
  void write(String line) throws IOException {
    boolean created = !Files.exists(file);
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      channel.truncate(ended(channel));
      channel.position(channel.size());
      ByteBuffer bytes = ByteBuffer.wrap((line + NOT_YET_ENDED).getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Path folder = file.getParent();
    if (created && folder != null) {
      Folder.forceFolder(folder);
    }
  }

  /** Ends the line written last. */
  void finish() throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(new byte[] {(byte) LINE_END}), channel.size() - 1);
      channel.force(true);
    }
  }

  /** Takes back a line that has not ended. */
  void discardTorn() throws IOException {
    if (Files.exists(file)) {
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        long ended = ended(channel);
        if (ended < channel.size()) {
          channel.truncate(ended);
          channel.force(true);
        }
      }
    }
  }

  /** Where the last line that has ended, ends. */
  private static long ended(FileChannel channel) throws IOException {
    ByteBuffer one = ByteBuffer.allocate(1);
    for (long at = channel.size(); at > 0; at--) {
      one.clear();
      if (channel.read(one, at - 1) == 1 && one.get(0) == LINE_END) {
        return at;
      }
    }
    return 0;
  }
}
