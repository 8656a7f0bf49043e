package no.forankring.importers.formats.internal.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Reads a file as rows, whatever its bytes are and whatever its name says. */
public final class Spreadsheet {

  private static final byte[] OLE2 = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private Spreadsheet() {}

  /**
   * Pushes every row of every sheet.
   *
   * @throws UnusableFileException {@code empty-file}, {@code not-a-spreadsheet}, {@code truncated},
   *     {@code damaged}, {@code encrypted}, {@code entry-outside} or {@code too-large}; rows may
   *     have been pushed before
   * @throws IOException if the file cannot be read at all
   */
  public static void read(Path file, RowConsumer rows) throws IOException {
    read(file, rows, Unpacking.begin());
  }

  /** The same, of a file that may lie in an archive. */
  static void read(Path file, RowConsumer rows, Unpacking unpacking) throws IOException {
    long size = Files.size(file);
    if (size == 0) {
      throw new UnusableFileException("empty-file");
    }
    if (size > Limits.FILE_BYTES) {
      throw Limits.tooLarge("bytes", Limits.FILE_BYTES);
    }
    byte[] head = head(file);
    if (startsWith(head, OLE2)) {
      BinaryWorkbook.read(file, rows);
    } else if (startsWith(head, ZIP)) {
      if (Archive.isWorkbook(file)) {
        PackagedWorkbook.read(file, rows, unpacking);
      } else {
        Archive.read(file, rows, unpacking);
      }
    } else if (isOtherKind(head)) {
      throw new UnusableFileException("not-a-spreadsheet");
    } else {
      DelimitedText.read(file, rows);
    }
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(512);
    }
  }

  private static boolean startsWith(byte[] head, byte[] magic) {
    return head.length >= magic.length
        && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
  }

  /** Markup, or bytes no text has. UTF-16 is full of zero bytes and begins with a mark. */
  private static boolean isOtherKind(byte[] head) {
    if (TextEncoding.hasMark(head)) {
      return false;
    }
    for (byte b : head) {
      if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
        return true;
      }
    }
    String text = new String(head, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
    return text.startsWith("<?xml")
        || text.startsWith("<!doctype")
        || text.startsWith("<html")
        || text.startsWith("%pdf")
        || text.startsWith("{\\rtf");
  }
}
