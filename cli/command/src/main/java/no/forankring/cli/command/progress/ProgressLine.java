package no.forankring.cli.command.progress;

import java.time.Duration;

/** What stands on the line of a progress bar, never wider than it may be. */
final class ProgressLine {
  private static final char MORE = '…';

  /** From here on scripts are written that take two columns a character. */
  private static final int FIRST_WIDE = 0x1100;

  private ProgressLine() {}

  /** {@code [####------] 3/21 12/s Views.csv}. */
  static String of(int number, int total, String name, Duration since, int columns) {
    String counts = number + "/" + total + rate(number - 1, since);
    String head = columns > 60 ? ProgressBar.bar(number, total) + "  " + counts : counts;
    String visible = visible(name);
    int room = columns - width(head) - 2;
    return room < 4 ? cut(head, columns) : head + "  " + cut(visible, room);
  }

  /** Files a second, or a minute where that is more than none. */
  private static String rate(int done, Duration since) {
    long millis = since.toMillis();
    if (done <= 0 || millis <= 0) {
      return "";
    }
    long second = done * 1_000L / millis;
    return second > 0 ? "  " + second + "/s" : "  " + done * 60_000L / millis + "/min";
  }

  /** Without what moves the cursor, hides or turns text round. */
  private static String visible(String name) {
    return name.replaceAll("\\p{C}", "?");
  }

  /** The end of a text says more than its beginning: there the file's name stands. */
  private static String cut(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    int from = text.length();
    int used = 1;
    while (from > 0) {
      int point = text.codePointBefore(from);
      int wide = width(point);
      if (used + wide > columns) {
        break;
      }
      used += wide;
      from -= Character.charCount(point);
    }
    return MORE + text.substring(from);
  }

  static int width(String text) {
    return text.codePoints().map(ProgressLine::width).sum();
  }

  private static int width(int point) {
    return point < FIRST_WIDE || point == MORE ? 1 : 2;
  }
}
