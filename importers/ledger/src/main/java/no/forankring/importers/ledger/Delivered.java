package no.forankring.importers.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A file as it was delivered.
 *
 * @param name its name then; untrusted, never a path of ours
 * @param sha256 64 lower-case hexadecimal digits
 * @param size in bytes
 */
public record Delivered(String name, String sha256, long size) {

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  /**
   * @throws IllegalArgumentException if the hash is none or the size negative
   */
  public Delivered {
    if (!SHA256.matcher(sha256).matches()) {
      throw new IllegalArgumentException("not a SHA-256: " + sha256);
    }
    if (size < 0) {
      throw new IllegalArgumentException("not a size: " + size);
    }
  }

  /**
   * Reads a file once to know it by content.
   *
   * @throws LedgerException if it cannot be read
   */
  public static Delivered of(Path file) {
    return of(file, String.valueOf(file.getFileName()));
  }

  /**
   * Reads a file that was delivered under another name than it lies under.
   *
   * @throws LedgerException if it cannot be read
   */
  public static Delivered of(Path file, String name) {
    try {
      Content content = Content.of(file);
      return new Delivered(name, content.sha256(), content.size());
    } catch (IOException e) {
      throw new LedgerException(LedgerException.Code.NOT_READABLE, e, file.toString());
    }
  }
}
