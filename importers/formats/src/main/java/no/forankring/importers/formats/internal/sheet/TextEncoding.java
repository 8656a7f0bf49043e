package no.forankring.importers.formats.internal.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a text file's bytes are characters: by its mark, else strict UTF-8, else a Windows code page.
 *
 * @param mark how many bytes the byte order mark takes
 */
record TextEncoding(Charset charset, int mark) {

  private static final Charset CYRILLIC = Charset.forName("windows-1251");
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static final long HIGH_BITS = 0x8080808080808080L;

  static boolean hasMark(byte[] head) {
    return isUtf16Little(head) || isUtf16Big(head) || isUtf8(head);
  }

  /**
   * @throws UnusableFileException {@code truncated} where the last character is cut, {@code
   *     damaged} where a marked file breaks its own encoding
   */
  static TextEncoding of(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(3);
    }
    if (isUtf16Little(head)) {
      return marked(file, StandardCharsets.UTF_16LE, 2);
    }
    if (isUtf16Big(head)) {
      return marked(file, StandardCharsets.UTF_16BE, 2);
    }
    if (isUtf8(head)) {
      return marked(file, StandardCharsets.UTF_8, 3);
    }
    return switch (check(file, StandardCharsets.UTF_8, 0)) {
      case VALID -> new TextEncoding(StandardCharsets.UTF_8, 0);
      case CUT -> throw new UnusableFileException("truncated");
      case MALFORMED -> new TextEncoding(codePage(file), 0);
    };
  }

  private static TextEncoding marked(Path file, Charset charset, int mark) throws IOException {
    return switch (check(file, charset, mark)) {
      case VALID -> new TextEncoding(charset, mark);
      case CUT -> throw new UnusableFileException("truncated");
      case MALFORMED -> throw new UnusableFileException("damaged");
    };
  }

  private enum Validity {
    VALID,
    CUT,
    MALFORMED
  }

  private static Validity check(Path file, Charset charset, int mark) throws IOException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    CharBuffer characters = CharBuffer.allocate(1 << 16);
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(mark);
      int read;
      while ((read = in.read(bytes.array(), bytes.position(), bytes.remaining())) >= 0) {
        bytes.position(bytes.position() + read).flip();
        boolean valid =
            charset.equals(StandardCharsets.UTF_8)
                ? decodesBesideAscii(decoder, bytes, characters)
                : decodes(decoder, bytes, characters);
        if (!valid) {
          return Validity.MALFORMED;
        }
        bytes.compact();
      }
    }
    CoderResult end = decoder.decode(bytes.flip(), characters.clear(), true);
    return end.isError() ? Validity.CUT : Validity.VALID;
  }

  private static boolean decodes(CharsetDecoder decoder, ByteBuffer bytes, CharBuffer characters) {
    return !decoder.decode(bytes, characters.clear(), false).isError();
  }

  /** In UTF-8 a byte below 128 is always a character, so that long stretches need no decoder. */
  private static boolean decodesBesideAscii(
      CharsetDecoder decoder, ByteBuffer bytes, CharBuffer characters) {
    int end = bytes.limit();
    int from = asciiStretchEnd(bytes, 0);
    while (from < end) {
      int to = asciiStretch(bytes, from);
      if (!decodes(decoder, bytes.limit(to).position(from), characters)) {
        return false;
      }
      bytes.limit(end);
      if (to == end) {
        // What is left may go on behind this buffer.
        return true;
      }
      if (bytes.position() < to) {
        return false;
      }
      from = asciiStretchEnd(bytes, to);
    }
    bytes.position(end);
    return true;
  }

  /** Where eight bytes below 128 next stand together, or the end. */
  private static int asciiStretch(ByteBuffer bytes, int from) {
    int at = from;
    while (at < bytes.limit() && !isAscii(bytes, at)) {
      at++;
    }
    return at;
  }

  private static int asciiStretchEnd(ByteBuffer bytes, int from) {
    int at = from;
    while (isAscii(bytes, at)) {
      at += Long.BYTES;
    }
    return at;
  }

  private static boolean isAscii(ByteBuffer bytes, int from) {
    return from + Long.BYTES <= bytes.limit() && (bytes.getLong(from) & HIGH_BITS) == 0;
  }

  /** In Cyrillic words high bytes stand together, in western ones they stand alone. */
  private static Charset codePage(Path file) throws IOException {
    long together = 0;
    long alone = 0;
    byte[] sample;
    try (InputStream in = Files.newInputStream(file)) {
      sample = in.readNBytes(1 << 20);
    }
    for (int i = 0; i < sample.length; i++) {
      if (isHigh(sample, i)) {
        if (isHigh(sample, i - 1) || isHigh(sample, i + 1)) {
          together++;
        } else {
          alone++;
        }
      }
    }
    return together > alone ? CYRILLIC : WESTERN;
  }

  private static boolean isHigh(byte[] sample, int at) {
    return at >= 0 && at < sample.length && (sample[at] & 0xFF) >= 0xC0;
  }

  /** Whether the file's last character is a line break. */
  boolean endsALine(Path file) throws IOException {
    int width = "\n".getBytes(charset).length;
    try (FileChannel channel = FileChannel.open(file)) {
      if (channel.size() < width) {
        return false;
      }
      ByteBuffer last = ByteBuffer.allocate(width);
      channel.read(last, channel.size() - width);
      String end = charset.decode(last.flip()).toString();
      return end.equals("\n") || end.equals("\r");
    }
  }

  private static boolean isUtf16Little(byte[] head) {
    return head.length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE;
  }

  private static boolean isUtf16Big(byte[] head) {
    return head.length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF;
  }

  private static boolean isUtf8(byte[] head) {
    return head.length >= 3
        && head[0] == (byte) 0xEF
        && head[1] == (byte) 0xBB
        && head[2] == (byte) 0xBF;
  }
}
