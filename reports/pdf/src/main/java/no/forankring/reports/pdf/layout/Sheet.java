package no.forankring.reports.pdf.layout;

/** The page: A4 upright, in points from the lower left corner. */
final class Sheet {
  static final float WIDTH = 595.276f;
  static final float HEIGHT = 841.89f;
  static final float LEFT = 64;
  static final float RIGHT = WIDTH - 64;
  static final float TOP = HEIGHT - 84;
  static final float BOTTOM = 76;
  static final float TEXT_WIDTH = RIGHT - LEFT;
  static final float TEXT_HEIGHT = TOP - BOTTOM;
  static final float HEAD_BASELINE = HEIGHT - 46;
  static final float FOOT_BASELINE = 42;

  private Sheet() {}
}
