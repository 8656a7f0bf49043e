package no.forankring.importers.strategy.document;

import java.util.List;
import java.util.Optional;

/**
 * Something in a document that cannot stand, with its place. The sentence for people is made from
 * code and arguments where it is shown.
 *
 * @param code stable, lower case with hyphens: {@code unknown-key}
 * @param file as it was named by the caller
 * @param sheet where the document is a workbook
 * @param line from 1; a workbook's row; 0 where the whole document is meant
 * @param column from 1, in characters (code points), or the cell's; 0 where a whole row is meant
 * @param key the key the value stands under, or its column's heading; for a list's item, the list's
 *     key
 * @param value raw, untrusted, cut after {@value #LONGEST_VALUE} characters
 * @param arguments for the sentence, in the order its code defines; a remedy, where there is one,
 *     is the last
 */
public record Problem(
    String code,
    String file,
    Optional<String> sheet,
    int line,
    int column,
    Optional<String> key,
    Optional<String> value,
    List<String> arguments) {

  private static final int LONGEST_VALUE = 100;
  private static final int LETTERS = 26;

  public Problem {
    key = key.map(Problem::cut);
    value = value.map(Problem::cut);
    arguments = List.copyOf(arguments);
  }

  /** For developers and logs: {@code strategy.yaml:4:7: unknown key 'at-leest'; …}. */
  public String message() {
    String place = sheet.map(name -> ":" + name + "!" + cell()).orElse(":" + line + ":" + column);
    return file + (line == 0 ? "" : place) + ": " + DeveloperText.of(this);
  }

  /** The cell as a spreadsheet writes it, {@code E5}; of a whole row its number. */
  public String cell() {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.append(line).toString();
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_VALUE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
  }
}
