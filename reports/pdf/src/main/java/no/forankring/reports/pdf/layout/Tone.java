package no.forankring.reports.pdf.layout;

import java.awt.Color;

/**
 * Colours of text, each at least 4.5 : 1 against white and against {@link #TINT} (WCAG 2.2, 1.4.3).
 * Colour is a second cue only: the text says the same in words.
 */
public enum Tone {
  TEXT(0x1B2733),
  MUTED(0x51606E),
  ACCENT(0x0B4F71),
  GOOD(0x1A6638),
  BAD(0xA32117);

  /** Behind a callout. */
  static final Color TINT = new Color(0xEEF3F7);

  /** Thin lines between rows and under a running head. */
  static final Color LINE = new Color(0xC3CDD6);

  private final Color colour;

  Tone(int rgb) {
    this.colour = new Color(rgb);
  }

  public Color colour() {
    return colour;
  }
}
