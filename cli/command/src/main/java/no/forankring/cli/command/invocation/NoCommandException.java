package no.forankring.cli.command.invocation;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Forankring, or a group of commands, was started and not told what to do. */
public final class NoCommandException extends ParameterException {
  private static final long serialVersionUID = 1L;

  private final String names;

  /**
   * @param names of the commands there are
   */
  public NoCommandException(CommandLine command, String names) {
    super(command, names);
    this.names = names;
  }

  /** The names of the commands there are, with commas between. */
  public String names() {
    return names;
  }
}
