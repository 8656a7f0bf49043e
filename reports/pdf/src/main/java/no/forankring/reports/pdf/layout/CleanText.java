package no.forankring.reports.pdf.layout;

import java.text.Normalizer;

/**
 * Text as it may stand in a file: composed (NFC), without controls, bidirectional controls and
 * other invisible characters; line breaks are spaces; what stands for no character of Unicode is
 * U+FFFD.
 */
final class CleanText {
  static final int REPLACEMENT = 0xFFFD;

  private CleanText() {}

  static String of(String raw) {
    // Lone surrogates first: the normalizer's treatment of them is nobody's promise.
    int[] whole =
        raw.codePoints()
            .map(c -> Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
            .toArray();
    String composed = Normalizer.normalize(new String(whole, 0, whole.length), Normalizer.Form.NFC);
    StringBuilder clean = new StringBuilder(composed.length());
    composed
        .codePoints()
        .forEach(
            c -> {
              int kept = kept(c);
              if (kept >= 0) {
                clean.appendCodePoint(kept);
              }
            });
    return clean.toString();
  }

  private static int kept(int c) {
    if (isVariationSelector(c)) {
      return -1;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c == '\t' || c == '\n' || c == '\r' || c == 0x85 ? ' ' : -1;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      case Character.SPACE_SEPARATOR -> isNoBreakSpace(c) ? c : ' ';
      case Character.FORMAT -> -1;
      // A private character has no meaning outside the machine it was typed on, and PDF/A-2a
      // (6.2.11.7.3) would ask for words in its place.
      case Character.PRIVATE_USE, Character.UNASSIGNED -> REPLACEMENT;
      default -> c;
    };
  }

  static boolean isBlank(String clean) {
    return clean.codePoints().allMatch(c -> c == ' ' || isNoBreakSpace(c));
  }

  private static boolean isNoBreakSpace(int c) {
    return c == 0x00A0 || c == 0x2007 || c == 0x202F;
  }

  private static boolean isVariationSelector(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) || c == 0x034F;
  }
}
