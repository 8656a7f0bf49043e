package no.forankring.importers.formats.identification;

import java.util.List;

/**
 * Why a file is not used, and with it what to do. The sentence is made from code and arguments
 * where it is shown.
 *
 * @param code stable, lower case with hyphens: {@code unknown-format}
 * @param arguments for the sentence, in the order its document names them; untrusted
 */
public record Refusal(String code, List<String> arguments) {

  public Refusal {
    arguments = List.copyOf(arguments);
  }
}
