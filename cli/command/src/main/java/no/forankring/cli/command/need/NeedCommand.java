package no.forankring.cli.command.need;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.Here;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.command.invocation.Speech;
import no.forankring.cli.workspace.Workspace;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.cli.workspace.need.QuarterNeed;
import no.forankring.core.period.Quarter;
import no.forankring.importers.strategy.document.DocumentException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forankring need}. */
@Command(name = "need")
public final class NeedCommand implements Callable<Integer> {
  private final Invocation invocation;

  @Parameters(arity = "0..1", paramLabel = "QUARTER")
  private @Nullable String quarter;

  @Option(names = "--as-of", paramLabel = "DATE")
  private @Nullable String asOf;

  public NeedCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException, DocumentException {
    Workspace workspace = Here.workspace(invocation);
    LocalDate day = Here.day(invocation, workspace, Optional.ofNullable(asOf));
    Quarter asked = Here.quarter(workspace, Optional.ofNullable(quarter), day);
    QuarterNeed need = workspace.need(asked, day);
    if (invocation.options().json()) {
      invocation.out().print(JsonText.of(new NeedJson(need, Speech.of(invocation))));
    } else {
      new NeedText(Speech.of(invocation), invocation.out()).print(need);
    }
    return ExitCode.DONE;
  }
}
