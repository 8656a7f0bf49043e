package no.forankring.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.Here;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.command.invocation.Speech;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.importers.strategy.document.DocumentException;
import picocli.CommandLine.Command;

/** {@code forankring rebuild}. */
@Command(name = "rebuild")
final class RebuildCommand implements Callable<Integer> {
  private final Invocation invocation;

  RebuildCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException, DocumentException {
    int imports = Here.workspace(invocation).rebuild();
    if (invocation.options().json()) {
      invocation
          .out()
          .print(
              JsonText.of(
                  json -> {
                    json.writeStartObject();
                    json.writeNumberField("imports", imports);
                    json.writeEndObject();
                  }));
    } else {
      invocation.out().println(Speech.of(invocation).say("commands.rebuild.done", imports));
    }
    return ExitCode.DONE;
  }
}
