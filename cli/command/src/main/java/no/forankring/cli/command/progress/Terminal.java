package no.forankring.cli.command.progress;

import java.util.Map;
import java.util.Optional;

/**
 * A terminal that shows standard error.
 *
 * @param columns how many characters a line holds
 */
public record Terminal(int columns) {
  /** Set by our start script, which can ask what Java cannot: the width, or {@code none}. */
  static final String VARIABLE = "FORANKRING_TERMINAL";

  private static final int USUAL = 80;
  private static final int NARROWEST = 20;

  /**
   * The terminal there is, if any.
   *
   * @param environment of the process
   * @param console whether Java finds a terminal; asked only where no script has said
   */
  public static Optional<Terminal> of(Map<String, String> environment, boolean console) {
    String said = environment.get(VARIABLE);
    if (said == null) {
      return console ? Optional.of(new Terminal(USUAL)) : Optional.empty();
    }
    if (said.equals("none")) {
      return Optional.empty();
    }
    return Optional.of(new Terminal(said.matches("[0-9]{2,4}") ? wide(said) : USUAL));
  }

  private static int wide(String columns) {
    int wide = Integer.parseInt(columns);
    return wide < NARROWEST ? USUAL : wide;
  }
}
