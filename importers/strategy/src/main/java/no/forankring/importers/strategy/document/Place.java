package no.forankring.importers.strategy.document;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A spot in a document: in its text, or in a workbook.
 *
 * @param sheet present in a workbook
 * @param line from 1; a row in a workbook; 0 where the whole is meant
 * @param column from 1, in characters (code points); in a workbook the cell's, 0 where the whole
 *     row is meant
 */
record Place(Optional<String> sheet, int line, int column) {

  static final Place START = new Place(1, 1);

  /** Of no one spot. */
  static final Place WHOLE = new Place(0, 0);

  /** What a node made of a cell keeps its place under. */
  private static final String OF_CELL = "place";

  Place(int line, int column) {
    this(Optional.empty(), line, column);
  }

  /** Where a node begins. */
  static Place of(Node node) {
    return node.getProperty(OF_CELL) instanceof Place place ? place : of(node.getStartMark());
  }

  /** Gives a node that comes from no text its place. */
  <N extends Node> N on(N node) {
    node.setProperty(OF_CELL, this);
    return node;
  }

  static Place of(Optional<Mark> mark) {
    return mark.map(found -> new Place(found.getLine() + 1, found.getColumn() + 1)).orElse(START);
  }

  /** Where the character with this index stands; line ends are LF, CR LF and CR. */
  static Place of(CharSequence text, int index) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < index; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n'))) {
        line++;
        column = 1;
      } else if (c != '\r' && !Character.isLowSurrogate(c)) {
        column++;
      }
    }
    return new Place(line, column);
  }
}
