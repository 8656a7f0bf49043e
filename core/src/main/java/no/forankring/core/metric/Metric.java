package no.forankring.core.metric;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A catalogued quantity.
 *
 * @param id lower-case letters, digits and underscores, starting with a letter; never reused with
 *     another meaning
 * @param formula present where the metric is computed from others
 */
public record Metric(
    String id,
    Kind kind,
    Unit unit,
    Direction direction,
    Comparability comparability,
    Theme theme,
    Stage stage,
    Optional<Formula> formula) {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]{0,63}");

  /**
   * @throws IllegalArgumentException if the id is malformed, or a ratio lacks its two parts
   */
  public Metric {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("not a metric id: " + id);
    }
    if ((kind == Kind.RATIO) != (formula.orElse(null) instanceof Formula.Quotient)) {
      throw new IllegalArgumentException(id + ": a ratio, and nothing else, is a quotient");
    }
  }
}
