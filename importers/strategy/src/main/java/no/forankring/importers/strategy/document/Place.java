package no.forankring.importers.strategy.document;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * A spot in a document's text.
 *
 * @param line from 1
 * @param column from 1, in characters (code points)
 */
record Place(int line, int column) {

  static final Place START = new Place(1, 1);

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
