package no.forankring.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.command.invocation.Speech;
import no.forankring.cli.workspace.NewWorkspace;
import no.forankring.cli.workspace.refusal.Shell;
import no.forankring.cli.workspace.strategy.StrategyBook;
import no.forankring.reports.content.language.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forankring init}. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {
  private final Invocation invocation;

  @Parameters(arity = "0..1", paramLabel = "DIR")
  private @Nullable Path folder;

  @Option(names = "--excel")
  private boolean excel;

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
    Optional<byte[]> workbook =
        excel ? Optional.of(StrategyBook.empty(texts.language(), today())) : Optional.empty();
    for (Path made : NewWorkspace.make(place, texts.language(), workbook)) {
      invocation.out().println(texts.say("commands.init.made", made.toString()));
    }
    String elsewhere = place.equals(invocation.folder()) ? "" : Shell.quoted(place.toString());
    invocation.out().println(texts.say("commands.init.next", elsewhere));
    return ExitCode.DONE;
  }

  private Instant today() {
    return invocation.clock().instant().truncatedTo(ChronoUnit.DAYS);
  }
}
