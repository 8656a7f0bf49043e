package no.forankring.reports.pdf.layout;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;

/** The fonts of one document: which of them shows a character, and how wide. */
final class Fonts {
  /** Shown for a character that no font here has: □, white square. */
  private static final int BOX = 0x25A1;

  private final long seed;
  private final Map<Typeface, BaseFont> loaded = new EnumMap<>(Typeface.class);
  private final Map<Emphasis, Map<Integer, Glyph>> known = new EnumMap<>(Emphasis.class);

  Fonts(long seed) {
    this.seed = seed;
  }

  BaseFont font(Typeface typeface) {
    return loaded.computeIfAbsent(typeface, t -> t.load(seed));
  }

  Glyph glyph(int character, Emphasis emphasis) {
    return known
        .computeIfAbsent(emphasis, e -> new HashMap<>())
        .computeIfAbsent(character, c -> find(c, Typeface.of(emphasis)));
  }

  private Glyph find(int character, Typeface typeface) {
    int drawn = drawnAs(character);
    BaseFont font = font(typeface);
    if (font.charExists(drawn)) {
      return Glyph.of(character, drawn, font);
    }
    return Glyph.of(character, BOX, font);
  }

  /**
   * One glyph has one meaning in a file: were a no-break space drawn first, every space would be
   * read out of the file as one, for they share a glyph.
   */
  private static int drawnAs(int character) {
    return switch (character) {
      case 0x00A0, 0x2007 -> ' ';
      case 0x2010, 0x2011 -> '-';
      default -> character;
    };
  }
}
