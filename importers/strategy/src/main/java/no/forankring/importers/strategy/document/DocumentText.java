package no.forankring.importers.strategy.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** A document's characters, before anything is made of them. */
public final class DocumentText {

  /** Bytes of a file, characters of a text. A strategy of a large organisation has 50 000. */
  static final int LONGEST = 1 << 20;

  private static final Set<Integer> BREAKS = Set.of(0x0A, 0x0D, 0x85, 0x2028, 0x2029);

  private DocumentText() {}

  /** The file as UTF-8, with or without byte order mark. */
  static String read(Path file, Problems problems) throws IOException, DocumentException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LONGEST + 1);
    }
    if (bytes.length > LONGEST) {
      problems.add("document-too-large", Place.START, Integer.toString(LONGEST));
      problems.check();
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    if (result.isError()) {
      problems.add("not-utf8", Place.of(text, text.length()));
      problems.check();
    }
    return text.toString();
  }

  /** Without byte order mark, and holding nothing but what a text may hold. */
  static String checked(String text, Problems problems) throws DocumentException {
    if (text.length() > LONGEST) {
      problems.add("document-too-large", Place.START, Integer.toString(LONGEST));
      problems.check();
    }
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    int odd = firstForbidden(body);
    if (odd >= 0) {
      problems.add(
          "control-character",
          Place.of(body, odd),
          String.format(Locale.ROOT, "U+%04X", body.codePointAt(odd)));
      problems.check();
    }
    // Directives choose versions and tags; neither is used here.
    int directive = body.startsWith("%") ? 0 : Math.max(body.indexOf("\n%"), -1) + 1;
    if (body.startsWith("%") || directive > 0) {
      problems.add("directive", Place.of(body, directive));
      problems.check();
    }
    return body;
  }

  /** Index of the first character that no scalar and no cell may hold either, else -1. */
  public static int firstForbidden(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!isAllowed(c)) {
        return i;
      }
      i += Character.charCount(c);
    }
    return -1;
  }

  private static boolean isAllowed(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c == '\t' || c == '\n' || c == '\r' || c == 0x85;
      case Character.SURROGATE -> false;
      default -> c != 0xFEFF && c != 0xFFFE && c != 0xFFFF;
    };
  }

  /**
   * A text as a person reads it, in a file or a cell: without blanks around it, those included that
   * nobody sees, and with line ends of one kind.
   */
  public static String said(String text) {
    int begin = 0;
    int end = text.length();
    while (begin < end && isBlank(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(begin, end).replace("\r\n", "\n").replace('\r', '\n');
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  /** With a blank for whatever neither a line nor a document may hold. */
  static String oneLine(String text) {
    return text.codePoints()
        .map(c -> isAllowed(c) && !BREAKS.contains(c) ? c : ' ')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
