package no.forankring.reports.pdf.layout;

/** One character of a paragraph, with the span it belongs to. */
record Letter(Glyph glyph, Span span) {

  /** Whether both can be drawn in one piece. */
  boolean joins(Letter other) {
    return span.equals(other.span) && glyph.font().equals(other.glyph.font());
  }
}
