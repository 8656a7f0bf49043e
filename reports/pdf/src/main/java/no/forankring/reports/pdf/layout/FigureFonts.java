package no.forankring.reports.pdf.layout;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontMapper;

/**
 * The fonts a {@link Figure} draws with. They measure the same on every machine, being those of the
 * program.
 */
public final class FigureFonts {
  private FigureFonts() {}

  /** The upright font in {@code size} points. */
  public static Font regular(float size) {
    return Loaded.REGULAR.deriveFont(size);
  }

  /** The bold font in {@code size} points. */
  public static Font bold(float size) {
    return Loaded.BOLD.deriveFont(size);
  }

  /** Loaded when the first figure asks, for most of a program's runs draw none. */
  private static final class Loaded {
    static final Font REGULAR = load(Typeface.REGULAR);
    static final Font BOLD = load(Typeface.BOLD);

    private static Font load(Typeface typeface) {
      try {
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(typeface.bytes()));
      } catch (FontFormatException e) {
        throw new IllegalStateException(typeface.name(), e);
      } catch (IOException e) {
        throw new UncheckedIOException(typeface.name(), e);
      }
    }
  }

  /** Shows each font of AWT in the nearest one of the document. */
  static final class Mapper implements FontMapper {
    private final Fonts fonts;

    Mapper(Fonts fonts) {
      this.fonts = fonts;
    }

    @Override
    public BaseFont awtToPdf(Font font) {
      boolean bold = font.isBold() || font.getFontName(Locale.ROOT).contains("Bold");
      return fonts.font(bold ? Typeface.BOLD : Typeface.REGULAR);
    }

    @Override
    public Font pdfToAwt(BaseFont font, int size) {
      return regular(size);
    }
  }
}
