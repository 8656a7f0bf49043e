package no.forankring.core.fact;

import java.util.List;

/**
 * Something a reader of the facts must know: a level refused with the line that would give it, a
 * second source that was left out. The sentence is made where it is shown.
 *
 * @param code stable, lower case with hyphens
 */
public record Notice(String code, List<String> arguments) {

  public Notice {
    arguments = List.copyOf(arguments);
  }
}
