package no.forankring.cli.command.targets;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.forankring.cli.command.invocation.Here;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.workspace.Workspace;
import no.forankring.cli.workspace.strategy.StrategyEdit;
import no.forankring.core.strategy.Target;
import no.forankring.importers.strategy.StrategyChange;
import no.forankring.importers.strategy.document.DocumentException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forankring targets retire}. */
@Command(name = "retire")
final class RetireCommand implements Callable<Integer> {
  private final Invocation invocation;

  @Parameters(paramLabel = "ID")
  private String id = "";

  @Option(names = "--reason", paramLabel = "TEXT", required = true)
  private String reason = "";

  @Option(names = "--by", paramLabel = "WHO", required = true)
  private String by = "";

  @Option(names = "--date", paramLabel = "DATE")
  private @Nullable String date;

  @Option(names = "--dry-run")
  private boolean dryRun;

  RetireCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException, DocumentException {
    Workspace workspace = Here.workspace(invocation);
    StrategyEdit edit = StrategyEdit.open(workspace.folder(), workspace.known());
    Target target = TargetChange.find(edit, id);
    LocalDate day = Here.day(invocation, workspace, Optional.ofNullable(date));
    TargetChange.check(target, day);
    Target.Retirement retirement =
        new Target.Retirement(
            day, Optional.of(TargetChange.text("--by", by)), TargetChange.text("--reason", reason));
    return new TargetChange(invocation, workspace, edit, dryRun)
        .make(target, new StrategyChange.Retire(id, retirement));
  }
}
