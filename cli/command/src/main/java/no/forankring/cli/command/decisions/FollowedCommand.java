package no.forankring.cli.command.decisions;

import java.io.IOException;
import java.util.concurrent.Callable;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.workspace.refusal.Refusal;
import no.forankring.core.strategy.Decision;
import no.forankring.core.strategy.Wording;
import no.forankring.importers.strategy.StrategyChange;
import no.forankring.importers.strategy.document.DocumentException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forankring decisions followed}. */
@Command(name = "followed")
final class FollowedCommand implements Callable<Integer> {
  private final Invocation invocation;

  @Parameters(index = "0", paramLabel = "ID")
  private String id = "";

  @Parameters(index = "1", paramLabel = "TEXT")
  private String text = "";

  @Option(names = "--dry-run")
  private boolean dryRun;

  FollowedCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException, DocumentException {
    DecisionChange change = DecisionChange.open(invocation, id);
    Decision decision = change.decision();
    if (decision.decided().isEmpty()) {
      throw Refusal.usage("not-answered", id);
    }
    if (decision.followed().isPresent()) {
      throw Refusal.usage("already-followed", id);
    }
    if (text.isBlank()) {
      throw Refusal.usage("blank-option", "TEXT");
    }
    return change.make(new StrategyChange.Follow(id, new Wording(text.strip())), dryRun);
  }
}
