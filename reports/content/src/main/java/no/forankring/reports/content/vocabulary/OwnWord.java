package no.forankring.reports.content.vocabulary;

import java.util.Optional;

/**
 * What the leaders of one organisation call a metric or a theme. Untrusted text.
 *
 * @param name as it stands in a table and after a number: {@code saker}; absent where the ready
 *     word is right and only its meaning is told otherwise
 * @param one of a count, one of them: {@code sak}; absent where it is the same word
 * @param meaning one sentence; absent where the ready one is right
 */
public record OwnWord(Optional<String> name, Optional<String> one, Optional<String> meaning) {

  /** A word alone. */
  public static OwnWord of(String name) {
    return new OwnWord(Optional.of(name), Optional.empty(), Optional.empty());
  }
}
