package no.forankring.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.forankring.cli.workspace.NewWorkspace;
import no.forankring.reports.content.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code forankring init}. */
@Command(
    name = "init",
    description = "Make a new workspace: two files with explanations, and a folder for downloads.",
    footer = {"", "Example: forankring init our-company"})
final class InitCommand implements Callable<Integer> {
  private final Invocation invocation;

  @Parameters(arity = "0..1", paramLabel = "DIR", description = "Default: this folder.")
  private @Nullable Path folder;

  InitCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException {
    Path place =
        invocation.resolve(
            Optional.ofNullable(folder)
                .or(() -> invocation.options().workspace())
                .orElse(Path.of("")));
    Texts texts = Speech.of(invocation);
    for (Path made : NewWorkspace.make(place)) {
      invocation.out().println(texts.say("commands.init.made", made.toString()));
    }
    invocation.out().println(texts.say("commands.init.next"));
    return ExitCode.DONE;
  }
}
