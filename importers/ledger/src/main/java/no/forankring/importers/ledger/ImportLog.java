package no.forankring.importers.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code imports.jsonl}: one line per import, only ever added to. A line counts once it ends.
 *
 * <p>A line is added in two steps, with the database's commit between them: first all of it with a
 * space where its end belongs, so that the disk has taken it, then the line end over the space.
 */
final class ImportLog {

  private static final byte LINE_END = '\n';

  private final Path file;

  ImportLog(Path file) {
    this.file = file;
  }

  /** The lines that have ended. A torn one at the end is as if never written. */
  List<String> lines() throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    byte[] bytes = Files.readAllBytes(file);
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == LINE_END) {
        lines.add(new String(bytes, start, i - start, StandardCharsets.UTF_8));
        start = i + 1;
      }
    }
    return lines;
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
      ByteBuffer bytes = ByteBuffer.wrap((line + " ").getBytes(StandardCharsets.UTF_8));
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
      channel.write(ByteBuffer.wrap(new byte[] {LINE_END}), channel.size() - 1);
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
