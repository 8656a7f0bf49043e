package no.forankring.cli.command;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Forankring was started and not told what to do. */
final class NoCommandException extends ParameterException {
  private static final long serialVersionUID = 1L;

  private final String names;

  /**
   * @param names of the commands there are
   */
  NoCommandException(CommandLine command, String names) {
    super(command, names);
    this.names = names;
  }

  String names() {
    return names;
  }
}
