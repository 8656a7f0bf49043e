package no.forankring.cli.command.need;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.forankring.cli.command.invocation.AskedQuarter;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.command.invocation.MissingReading;
import no.forankring.cli.command.invocation.Speech;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.cli.workspace.need.QuarterNeed;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.reports.content.language.Texts;
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
    AskedQuarter asked =
        AskedQuarter.of(invocation, Optional.ofNullable(quarter), Optional.ofNullable(asOf));
    QuarterNeed need = asked.workspace().need(asked.quarter(), asked.day());
    if (invocation.options().json()) {
      invocation.out().print(JsonText.of(new NeedJson(need, Speech.of(invocation))));
    } else {
      Texts texts = Speech.of(invocation);
      MissingReading reading =
          new MissingReading(texts, asked.workspace().strategyFile(), invocation.out());
      new NeedText(texts, reading, invocation.out()).print(need);
    }
    return ExitCode.DONE;
  }
}
