package no.forankring.core.observation;

import java.util.List;
import java.util.Optional;

/**
 * Something odd inside a file, with its place. The sentence is made from code and arguments where
 * it is shown.
 *
 * @param code stable, lower case with hyphens: {@code row-without-date}
 * @param sheet sheet or section title, {@code -} where there is none
 * @param row from 1
 * @param header as it stands in the file
 * @param value raw, untrusted
 * @param arguments for the sentence, in the order its document names them
 */
public record Diagnostic(
    String code,
    Severity severity,
    String sheet,
    Optional<Integer> row,
    Optional<String> header,
    Optional<String> value,
    List<String> arguments) {

  public Diagnostic {
    arguments = List.copyOf(arguments);
  }
}
