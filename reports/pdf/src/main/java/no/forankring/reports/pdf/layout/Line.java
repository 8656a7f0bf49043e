package no.forankring.reports.pdf.layout;

import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.BaseFont;

/**
 * One line of text, its pieces from left to right.
 *
 * @param width without the space at its end
 */
record Line(List<Piece> pieces, float width) {
  Line {
    pieces = List.copyOf(pieces);
  }

  /**
   * Text in one font, colour and structure element.
   *
   * @param text in the order drawn
   * @param meant the characters in the order read, where those drawn say it differently
   */
  record Piece(
      String text,
      Optional<String> meant,
      BaseFont font,
      float size,
      float width,
      Tone tone,
      Tag tag) {}
}
