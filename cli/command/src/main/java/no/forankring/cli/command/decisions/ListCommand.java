package no.forankring.cli.command.decisions;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.Here;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.command.invocation.Paragraph;
import no.forankring.cli.command.invocation.Speech;
import no.forankring.cli.workspace.Workspace;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.cli.workspace.strategy.StrategyEdit;
import no.forankring.core.strategy.Decision;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.reports.content.language.Texts;
import picocli.CommandLine.Command;

/** {@code forankring decisions list}. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {
  private final Invocation invocation;

  ListCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException, DocumentException {
    Workspace workspace = Here.workspace(invocation);
    List<Decision> decisions =
        StrategyEdit.open(workspace.folder(), workspace.known()).strategy().decisions();
    if (invocation.options().json()) {
      invocation.out().print(JsonText.of(json -> DecisionsJson.write(json, decisions)));
      return ExitCode.DONE;
    }
    Texts texts = Speech.of(invocation);
    if (decisions.isEmpty()) {
      Paragraph.print(texts.say("commands.decisions.none"), "", invocation.out());
    }
    DecisionLines lines = new DecisionLines(texts);
    decisions.reversed().forEach(decision -> lines.print(decision, invocation.out()));
    return ExitCode.DONE;
  }
}
