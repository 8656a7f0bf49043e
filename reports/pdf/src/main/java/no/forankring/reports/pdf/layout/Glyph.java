package no.forankring.reports.pdf.layout;

import org.openpdf.text.pdf.BaseFont;

/**
 * A character as it will be shown.
 *
 * @param character what was asked for
 * @param drawn what is drawn for it, another one where no font has it
 * @param width at a font size of 1
 */
record Glyph(int character, int drawn, BaseFont font, float width) {

  static Glyph of(int character, int drawn, BaseFont font) {
    return new Glyph(character, drawn, font, font.getWidth(Character.toString(drawn)) / 1000f);
  }

  boolean isSpace() {
    return character == ' ';
  }

  /** A reader's program is told the character where another one is drawn for it. */
  boolean isStandIn() {
    return drawn != character && drawn == 0x25A1;
  }
}
