package no.forankring.cli.command.strategy;

import no.forankring.cli.command.invocation.NoCommandException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code forankring strategy}: a group of commands, and nothing to do of its own. */
@Command(name = "strategy", synopsisSubcommandLabel = "COMMAND", subcommands = ConvertCommand.class)
public final class StrategyCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new NoCommandException(spec.commandLine());
  }
}
