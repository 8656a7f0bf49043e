package no.forankring.reports.pdf.layout;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines: at spaces, after a hyphen or slash before a letter, after an underscore,
 * between ideographs; a word wider than the line, where it must be. White space is collapsed. Never
 * hyphenates.
 */
final class LineBreaker {
  private final Fonts fonts;

  LineBreaker(Fonts fonts) {
    this.fonts = fonts;
  }

  /** The lines of a paragraph; none where nothing is visible. */
  List<Line> lines(List<Span> spans, TextStyle style, float width) {
    List<Letter> text = letters(spans);
    Bidirectional order = Bidirectional.of(text);
    float room = width / style.size();
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.size()) {
      int end = endOfLine(text, start, room);
      lines.add(order.line(start, end, style.size()));
      start = end;
    }
    return lines;
  }

  private List<Letter> letters(List<Span> spans) {
    List<Letter> letters = new ArrayList<>();
    for (Span span : spans) {
      span.text()
          .codePoints()
          .forEach(
              c -> {
                boolean space = c == ' ';
                if (!space || (!letters.isEmpty() && !letters.getLast().glyph().isSpace())) {
                  letters.add(new Letter(fonts.glyph(c, span.emphasis()), span));
                }
              });
    }
    if (!letters.isEmpty() && letters.getLast().glyph().isSpace()) {
      letters.removeLast();
    }
    return letters;
  }

  /** The end of the line from {@code start}: at least one letter, spaces at the end included. */
  private static int endOfLine(List<Letter> text, int start, float room) {
    float used = 0;
    int lastBreak = -1;
    for (int i = start; i < text.size(); i++) {
      Glyph glyph = text.get(i).glyph();
      used += glyph.width();
      if (used > room && !glyph.isSpace() && i > start && glyph.width() > 0) {
        return lastBreak > start ? lastBreak : i;
      }
      if (mayBreakAfter(text, i)) {
        lastBreak = i + 1;
      }
    }
    return text.size();
  }

  private static boolean mayBreakAfter(List<Letter> text, int i) {
    int here = text.get(i).glyph().character();
    if (here == ' ') {
      return !betweenDigits(text, i);
    }
    if (i + 1 >= text.size()) {
      return false;
    }
    int next = text.get(i + 1).glyph().character();
    if (isIdeographic(here) || isIdeographic(next)) {
      return next != ' ' && Character.isLetterOrDigit(next);
    }
    if (here == '_') {
      return Character.isLetterOrDigit(next) && i > 0;
    }
    boolean joint = here == '-' || here == '/' || here == '–' || here == '—';
    return joint && Character.isLetter(next) && i > 0;
  }

  /** A number whose thousands stand apart is one word. */
  private static boolean betweenDigits(List<Letter> text, int i) {
    return i > 0
        && i + 1 < text.size()
        && Character.isDigit(text.get(i - 1).glyph().character())
        && Character.isDigit(text.get(i + 1).glyph().character());
  }

  private static boolean isIdeographic(int c) {
    if (c < 0x1100) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.HANGUL
        || script == UnicodeScript.THAI;
  }
}
