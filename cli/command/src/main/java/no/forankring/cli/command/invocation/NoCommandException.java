package no.forankring.cli.command.invocation;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Forankring, or a group of its commands, was started and not told what to do. */
public final class NoCommandException extends ParameterException {
  private static final long serialVersionUID = 1L;

  private final String names;

  public NoCommandException(CommandLine command) {
    this(command, String.join(", ", command.getSubcommands().keySet()));
  }

  private NoCommandException(CommandLine command, String names) {
    super(command, names);
    this.names = names;
  }

  /** Of the commands there are. */
  public String names() {
    return names;
  }
}
