package no.forankring.reports.content.lint;

import java.util.List;

/**
 * Something on the board's pages that should not stay there. The sentence for people is made from
 * code and arguments where it is shown.
 *
 * @param code stable, lower case with hyphens
 * @param arguments for the sentence, in the order its code defines
 * @param place where it stands first
 */
public record Finding(String code, List<String> arguments, Place place) {

  public Finding {
    arguments = List.copyOf(arguments);
  }

  /**
   * A place in a report.
   *
   * @param heading what it stands under; the heading itself where that is the place
   * @param text the sentence, cell or label
   */
  public record Place(String heading, String text) {}
}
