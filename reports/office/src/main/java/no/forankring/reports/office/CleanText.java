package no.forankring.reports.office;

import java.util.regex.Pattern;

/** Text as a cell can hold it. */
final class CleanText {

  /** What a cell can hold, in UTF-16 code units. */
  static final int MOST = 32_767;

  private static final String CUT = "\u2026";

  /** What a spreadsheet program reads as one character. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  /** What makes a formula of a text, as soon as a person edits it. */
  private static final String FORMULA = "=+-@";

  private CleanText() {}

  /**
   * The text without what XML cannot hold, cut with an ellipsis where it is too long. A line break
   * stays; {@code _x0041_} stays as it is and does not become an A.
   */
  static String of(String text) {
    String escaped = ESCAPE.matcher(characters(text)).replaceAll("_x005F_");
    if (escaped.length() <= MOST) {
      return escaped;
    }
    int end = MOST - CUT.length();
    return escaped.substring(0, Character.isHighSurrogate(escaped.charAt(end - 1)) ? end - 1 : end)
        + CUT;
  }

  /** The text without what XML cannot hold. */
  static String characters(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(CleanText::isText).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isText(int point) {
    return point == '\n'
        || (point >= 0x20
            && !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
            && !(point >= 0x7F && point <= 0x9F)
            && point != 0xFFFE
            && point != 0xFFFF);
  }

  /** Whether a person who edits the cell would make a formula of it. */
  static boolean looksLikeAFormula(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
  }
}
