package no.forankring.reports.content.language;

/** Text from files and workspaces, made harmless for a line of text. */
public final class Untrusted {

  private Untrusted() {}

  /**
   * The text on one line: control and format characters (line breaks, overrides of direction),
   * private-use characters and lone surrogates become a space or vanish.
   */
  public static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              switch (Character.getType(point)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    out.append(' ');
                case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> {}
                case Character.FORMAT -> {
                  // Joiners belong to emoji and to some scripts; the rest reorders or hides text.
                  if (point == 0x200C || point == 0x200D) {
                    out.appendCodePoint(point);
                  }
                }
                default -> out.appendCodePoint(point);
              }
            });
    return out.toString();
  }

  /** The same without a full stop at its end, for a sentence that goes on or ends it. */
  public static String clause(String text) {
    String visible = visible(text).strip();
    return visible.endsWith(".") && !visible.endsWith("..")
        ? visible.substring(0, visible.length() - 1)
        : visible;
  }
}
