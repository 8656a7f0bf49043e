package no.forankring.importers.strategy.document;

import java.util.List;
import java.util.Optional;

/**
 * Something in a document that cannot stand, with its place. The sentence for people is made from
 * code and arguments where it is shown.
 *
 * @param code stable, lower case with hyphens: {@code unknown-key}
 * @param file as it was named by the caller
 * @param line from 1
 * @param column from 1, in characters (code points)
 * @param key the key the value stands under; for a list's item, the list's key
 * @param value raw, untrusted, cut after {@value #LONGEST_VALUE} characters
 * @param arguments for the sentence, in the order its code defines; a remedy, where there is one,
 *     is the last
 */
public record Problem(
    String code,
    String file,
    int line,
    int column,
    Optional<String> key,
    Optional<String> value,
    List<String> arguments) {

  private static final int LONGEST_VALUE = 100;

  public Problem {
    key = key.map(Problem::cut);
    value = value.map(Problem::cut);
    arguments = List.copyOf(arguments);
  }

  /** For developers and logs: {@code strategy.yaml:4:7: unknown key 'at-leest'; …}. */
  public String message() {
    return file + ":" + line + ":" + column + ": " + DeveloperText.of(this);
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_VALUE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
  }
}
