package no.forankring.cli.command.decisions;

import no.forankring.cli.command.invocation.NoCommandException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code forankring decisions}: a group of commands, and nothing to do of its own. */
@Command(
    name = "decisions",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {ListCommand.class, AskCommand.class, AnswerCommand.class, FollowedCommand.class})
public final class DecisionsCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new NoCommandException(spec.commandLine());
  }
}
