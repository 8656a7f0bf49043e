package no.forankring.importers.formats.internal.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.stream.Collectors;

/**
 * CSV in CSV: a program took each line of the file for one field and quoted it again, doubling the
 * quotes inside. Lines without quotes were left as they were. Read through this, the text is CSV
 * once more.
 */
final class QuotedLines extends Reader {

  private final BufferedReader lines;
  private String line = "";
  private int position;

  QuotedLines(BufferedReader lines) {
    this.lines = lines;
  }

  /** Whether the first line, unwrapped, is a header where as it stands it is one field. */
  static boolean areIn(String sample) {
    String first = sample.lines().findFirst().orElse("");
    String inner = unwrap(first);
    return !inner.equals(first) && inner.chars().filter(c -> c == ',' || c == ';').count() >= 2;
  }

  static String unwrapAll(String sample) {
    return sample.lines().map(QuotedLines::unwrap).collect(Collectors.joining("\n"));
  }

  /** The line without its outer quotes where every quote inside is doubled, else the line. */
  private static String unwrap(String line) {
    if (line.length() < 2 || !line.startsWith("\"") || !line.endsWith("\"")) {
      return line;
    }
    StringBuilder inner = new StringBuilder(line.length());
    for (int i = 1; i < line.length() - 1; i++) {
      char c = line.charAt(i);
      if (c == '"') {
        i++;
        if (i == line.length() - 1 || line.charAt(i) != '"') {
          return line;
        }
      }
      inner.append(c);
    }
    return inner.toString();
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (position == line.length()) {
      String next = lines.readLine();
      if (next == null) {
        return -1;
      }
      line = unwrap(next) + "\n";
      position = 0;
    }
    int count = Math.min(length, line.length() - position);
    line.getChars(position, position + count, buffer, offset);
    position += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
