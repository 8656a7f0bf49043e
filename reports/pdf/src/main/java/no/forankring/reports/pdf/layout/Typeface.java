package no.forankring.reports.pdf.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.openpdf.text.pdf.BaseFont;

/** The font files in the program; no font of the machine is ever used. */
enum Typeface {
  REGULAR("LiberationSans-Regular.ttf"),
  BOLD("LiberationSans-Bold.ttf"),
  ITALIC("LiberationSans-Italic.ttf"),
  BOLD_ITALIC("LiberationSans-BoldItalic.ttf");

  private final String file;

  Typeface(String file) {
    this.file = file;
  }

  static Typeface of(Emphasis emphasis) {
    return switch (emphasis) {
      case PLAIN -> REGULAR;
      case BOLD -> BOLD;
      case ITALIC -> ITALIC;
      case BOLD_ITALIC -> BOLD_ITALIC;
    };
  }

  byte[] bytes() {
    try (InputStream in = Typeface.class.getResourceAsStream("/liberation/" + file)) {
      if (in == null) {
        throw new IllegalStateException("font not in the program: " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /**
   * A font of its own for each document: BaseFont's cache would carry state from one to the next.
   */
  BaseFont load(long seed) {
    try {
      BaseFont font =
          BaseFont.createFont(
              file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, bytes(), null);
      font.setSubset(true);
      // A CIDSet that names too few glyphs fails PDF/A-2 (6.2.11.4.2); none is allowed.
      font.setIncludeCidSet(false);
      font.setSecureRandom(PinnedRandom.of(seed, file));
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
