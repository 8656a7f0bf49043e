package no.forankring.cli.command.targets;

import no.forankring.cli.command.invocation.NoCommandException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code forankring targets}: a group of commands, and nothing to do of its own. */
@Command(
    name = "targets",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {CheckCommand.class, ReviseCommand.class, RetireCommand.class})
public final class TargetsCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new NoCommandException(spec.commandLine());
  }
}
