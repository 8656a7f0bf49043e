package no.forankring.reports.pdf.layout;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The letters of a paragraph in the order of drawing (Unicode Standard Annex 9, by {@link Bidi}).
 * The paragraph itself runs from left to right.
 */
final class Bidirectional {
  private final List<Letter> text;
  private final byte[] levels;

  private Bidirectional(List<Letter> text, byte[] levels) {
    this.text = text;
    this.levels = levels;
  }

  static Bidirectional of(List<Letter> text) {
    StringBuilder plain = new StringBuilder(text.size());
    for (Letter letter : text) {
      plain.appendCodePoint(letter.glyph().character());
    }
    byte[] levels = new byte[text.size()];
    char[] chars = plain.toString().toCharArray();
    if (Bidi.requiresBidi(chars, 0, chars.length)) {
      Bidi bidi = new Bidi(plain.toString(), Bidi.DIRECTION_LEFT_TO_RIGHT);
      int at = 0;
      for (int i = 0; i < levels.length; i++) {
        levels[i] = (byte) bidi.getLevelAt(at);
        at += Character.charCount(text.get(i).glyph().character());
      }
    }
    return new Bidirectional(text, levels);
  }

  Line line(int start, int end, float size) {
    int visibleEnd = end;
    while (visibleEnd > start && text.get(visibleEnd - 1).glyph().isSpace()) {
      visibleEnd--;
    }
    List<Line.Piece> stretches = new ArrayList<>();
    List<Byte> directions = new ArrayList<>();
    float width = 0;
    int from = start;
    while (from < end) {
      // The space at the end keeps the paragraph's direction (rule L1), and so stands last.
      boolean tail = from >= visibleEnd;
      byte level = tail ? 0 : levels[from];
      int to = from + 1;
      while (to < end
          && text.get(to).joins(text.get(from))
          && (to >= visibleEnd ? level == 0 : !tail && levels[to] == level)) {
        to++;
      }
      stretches.add(piece(from, to, size, level % 2 == 1));
      directions.add(level);
      width += width(from, Math.min(to, visibleEnd), size);
      from = to;
    }
    if (directions.stream().anyMatch(level -> level > 0)) {
      byte[] order = new byte[directions.size()];
      for (int i = 0; i < order.length; i++) {
        order[i] = directions.get(i);
      }
      Line.Piece[] drawn = stretches.toArray(Line.Piece[]::new);
      Bidi.reorderVisually(order, 0, drawn, 0, drawn.length);
      return new Line(List.of(drawn), width);
    }
    return new Line(stretches, width);
  }

  private float width(int from, int to, float size) {
    float width = 0;
    for (int i = from; i < to; i++) {
      width += text.get(i).glyph().width();
    }
    return width * size;
  }

  private Line.Piece piece(int from, int to, float size, boolean backwards) {
    StringBuilder drawn = new StringBuilder();
    StringBuilder meant = new StringBuilder();
    boolean standIn = false;
    for (int i = from; i < to; i++) {
      Glyph glyph = text.get(i).glyph();
      meant.appendCodePoint(glyph.character());
      standIn |= glyph.isStandIn();
      int shown = glyph.drawn();
      if (backwards) {
        drawn.insert(0, Character.toString(mirrored(shown)));
      } else {
        drawn.appendCodePoint(shown);
      }
    }
    Letter first = text.get(from);
    Optional<String> said = backwards || standIn ? Optional.of(meant.toString()) : Optional.empty();
    return new Line.Piece(
        drawn.toString(),
        said,
        first.glyph().font(),
        size,
        width(from, to, size),
        first.span().tone(),
        first.span().tag());
  }

  private static int mirrored(int c) {
    return switch (c) {
      case '(' -> ')';
      case ')' -> '(';
      case '[' -> ']';
      case ']' -> '[';
      case '{' -> '}';
      case '}' -> '{';
      case '<' -> '>';
      case '>' -> '<';
      case '«' -> '»';
      case '»' -> '«';
      default -> c;
    };
  }
}
