package no.forankring.cli.command.help;

import java.util.concurrent.Callable;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.Invocation;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code forankring completion}: one script that bash and zsh both read. */
@Command(name = "completion")
public final class CompletionCommand implements Callable<Integer> {
  private final Invocation invocation;

  @Spec private CommandSpec spec = CommandSpec.create();

  public CompletionCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    CommandSpec root = spec.root();
    invocation.out().print(AutoComplete.bash(root.name(), root.commandLine()));
    return ExitCode.DONE;
  }
}
