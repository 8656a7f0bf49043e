package no.forankring.cli.command.decisions;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.Here;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.command.invocation.Speech;
import no.forankring.cli.command.writing.StrategyWriter;
import no.forankring.cli.workspace.Workspace;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.cli.workspace.refusal.Refusal;
import no.forankring.cli.workspace.strategy.StrategyEdit;
import no.forankring.core.strategy.Decision;
import no.forankring.core.strategy.Strategy;
import no.forankring.importers.strategy.StrategyChange;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.importers.strategy.document.Nearest;

/** One decision of a strategy, and what is written to it. */
record DecisionChange(
    Invocation invocation, Workspace workspace, StrategyEdit edit, Decision decision) {

  /**
   * Opens the strategy.
   *
   * @throws Refusal if it has no such decision
   */
  static DecisionChange open(Invocation invocation, String id)
      throws IOException, DocumentException {
    Workspace workspace = Here.workspace(invocation);
    StrategyEdit edit = StrategyEdit.open(workspace.folder(), workspace.known());
    Decision decision =
        find(edit.strategy(), id)
            .orElseThrow(
                () -> {
                  List<String> ids =
                      edit.strategy().decisions().stream().map(Decision::id).toList();
                  return Refusal.usage(
                      "no-such-decision",
                      id,
                      Nearest.of(id, ids).orElse(""),
                      String.join(", ", ids));
                });
    return new DecisionChange(invocation, workspace, edit, decision);
  }

  int make(StrategyChange change, boolean dryRun) throws IOException {
    StrategyWriter writer = new StrategyWriter(invocation, edit, dryRun);
    Optional<StrategyWriter.Done> done = writer.write(List.of(change));
    if (done.isEmpty()) {
      return ExitCode.FAILED;
    }
    Decision after = find(done.get().strategy(), decision.id()).orElseThrow();
    if (invocation.options().json()) {
      invocation
          .out()
          .print(JsonText.of(json -> DecisionsJson.write(json, List.of(after), done.get())));
      return ExitCode.DONE;
    }
    new DecisionLines(Speech.of(invocation)).print(after, invocation.out());
    invocation.out().println(writer.told(done.get()));
    return ExitCode.DONE;
  }

  private static Optional<Decision> find(Strategy strategy, String id) {
    return strategy.decisions().stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
