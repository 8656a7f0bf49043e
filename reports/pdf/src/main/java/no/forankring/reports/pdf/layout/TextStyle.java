package no.forankring.reports.pdf.layout;

/**
 * Size and surroundings of a paragraph.
 *
 * @param leading from one baseline to the next
 * @param before room above, against the block before; the larger of the two counts
 * @param after room below
 * @param bold every run is, whatever it says itself
 */
record TextStyle(float size, float leading, float before, float after, boolean bold) {
  static final TextStyle H1 = new TextStyle(21, 27, 26, 10, true);
  static final TextStyle H2 = new TextStyle(13.5f, 18, 22, 6, true);
  static final TextStyle H3 = new TextStyle(10.5f, 15, 16, 4, true);
  static final TextStyle LEAD = new TextStyle(12.5f, 18.5f, 4, 10, false);
  static final TextStyle BODY = new TextStyle(10, 15, 3, 7, false);
  static final TextStyle SMALL = new TextStyle(8.5f, 12.5f, 3, 5, false);
  static final TextStyle CELL = new TextStyle(9, 12.5f, 0, 0, false);
  static final TextStyle CELL_HEAD = new TextStyle(8.5f, 12, 0, 0, true);
  static final TextStyle KEY_NUMBER = new TextStyle(24, 30, 0, 4, true);
  static final TextStyle KEY_SENTENCE = new TextStyle(9, 13, 0, 0, false);
  static final TextStyle RUNNING = new TextStyle(8, 12, 0, 0, false);

  static TextStyle heading(int level) {
    return switch (level) {
      case 1 -> H1;
      case 2 -> H2;
      default -> H3;
    };
  }

  static TextStyle of(ParagraphStyle style) {
    return switch (style) {
      case LEAD -> LEAD;
      case BODY -> BODY;
      case SMALL -> SMALL;
    };
  }

  /** From the top of a line to its baseline: the letters stand in the middle of their leading. */
  float ascent() {
    return (leading + 0.7f * size) / 2;
  }
}
