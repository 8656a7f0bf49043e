package no.forankring.cli.command.invocation;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Sentences broken into lines at their spaces, as wide as the narrowest terminal. */
public final class Paragraph {
  private static final int WIDTH = 80;

  private Paragraph() {}

  /** Prints a text, each line indented. A space that does not break keeps its words together. */
  public static void print(String text, String indent, PrintStream out) {
    lines(text, indent).forEach(out::println);
  }

  static List<String> lines(String text, String indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(indent);
    for (String word : text.strip().split(" +", -1)) {
      boolean first = line.length() == indent.length();
      if (!first && length(line) + 1 + length(word) > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
        first = true;
      }
      line.append(first ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
