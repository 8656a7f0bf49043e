package no.forankring.cli.command.decisions;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.Here;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.command.invocation.Speech;
import no.forankring.cli.command.writing.StrategyWriter;
import no.forankring.cli.workspace.QuarterReport;
import no.forankring.cli.workspace.Workspace;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.cli.workspace.refusal.Refusal;
import no.forankring.cli.workspace.strategy.StrategyEdit;
import no.forankring.core.period.Quarter;
import no.forankring.core.strategy.Decision;
import no.forankring.importers.strategy.FreeId;
import no.forankring.importers.strategy.StrategyChange;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.importers.strategy.document.Nearest;
import no.forankring.reports.content.language.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forankring decisions ask}: what a report asks for is written into the strategy. */
@Command(name = "ask")
final class AskCommand implements Callable<Integer> {
  private final Invocation invocation;

  @Parameters(arity = "0..1", paramLabel = "QUARTER")
  private @Nullable String quarter;

  @Option(names = "--only", paramLabel = "ID", split = ",")
  private List<String> only = List.of();

  @Option(names = "--as-of", paramLabel = "DATE")
  private @Nullable String asOf;

  @Option(names = "--dry-run")
  private boolean dryRun;

  AskCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException, DocumentException {
    Workspace workspace = Here.workspace(invocation);
    QuarterReport report =
        Here.report(invocation, Optional.ofNullable(quarter), Optional.ofNullable(asOf));
    StrategyEdit edit = StrategyEdit.open(workspace.folder(), workspace.known());
    refuseTwice(edit, report.facts().quarter());
    List<Decision> asked = chosen(report.requests(workspace.config().languages()));
    Texts texts = Speech.of(invocation);
    if (asked.isEmpty()) {
      if (invocation.options().json()) {
        invocation.out().print(JsonText.of(json -> DecisionsJson.write(json, asked)));
      } else {
        invocation.out().println(texts.say("commands.decisions.nothing-to-ask"));
      }
      return ExitCode.DONE;
    }
    List<Decision> named = asked.stream().map(each -> named(each, edit)).toList();
    StrategyWriter writer = new StrategyWriter(invocation, edit, dryRun);
    Optional<StrategyWriter.Done> done =
        writer.write(named.stream().map(StrategyChange.Ask::new).toList());
    if (done.isEmpty()) {
      return ExitCode.FAILED;
    }
    if (invocation.options().json()) {
      invocation.out().print(JsonText.of(json -> DecisionsJson.write(json, named, done.get())));
      return ExitCode.DONE;
    }
    DecisionLines lines = new DecisionLines(texts);
    named.forEach(decision -> lines.print(decision, invocation.out()));
    invocation.out().println(writer.told(done.get()));
    return ExitCode.DONE;
  }

  /** What has been written down once is the person's: it is not mixed with what the figures say. */
  private static void refuseTwice(StrategyEdit edit, Quarter quarter) {
    edit.strategy().decisions().stream()
        .filter(each -> each.asked().equals(quarter))
        .findFirst()
        .ifPresent(
            first -> {
              throw Refusal.usage("already-asked", quarter.toString(), first.id());
            });
  }

  private List<Decision> chosen(List<Decision> proposed) {
    List<String> ids = proposed.stream().map(Decision::id).toList();
    only.stream()
        .filter(id -> !ids.contains(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw Refusal.usage(
                  "no-such-request", id, Nearest.of(id, ids).orElse(""), String.join(", ", ids));
            });
    return proposed.stream().filter(each -> only.isEmpty() || only.contains(each.id())).toList();
  }

  /** The same target may be asked about in many quarters; each time it is another decision. */
  private static Decision named(Decision decision, StrategyEdit edit) {
    List<String> taken = edit.strategy().decisions().stream().map(Decision::id).toList();
    boolean first = FreeId.of(decision.id(), taken).equals(decision.id());
    String wanted = first ? decision.id() : decision.id() + "-" + decision.asked();
    String id = FreeId.of(wanted, taken);
    return Decision.asked(id, decision.asked(), decision.text(), decision.about());
  }
}
