package no.forankring.cli.command.targets;

import java.io.IOException;
import java.util.concurrent.Callable;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.core.strategy.Target;
import no.forankring.importers.strategy.StrategyChange;
import no.forankring.importers.strategy.document.DocumentException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code forankring targets retire}. */
@Command(name = "retire")
final class RetireCommand implements Callable<Integer> {
  private final Invocation invocation;

  @Mixin private ChangeOptions options = new ChangeOptions();

  RetireCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException, DocumentException {
    TargetChange change = options.open(invocation);
    Target.Retirement retirement =
        new Target.Retirement(change.day(), options.by(), options.reason());
    return change.make(new StrategyChange.Retire(change.target().id(), retirement));
  }
}
