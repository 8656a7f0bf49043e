package no.forankring.cli.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.Here;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.command.invocation.Speech;
import no.forankring.cli.command.progress.ProgressBar;
import no.forankring.cli.workspace.Workspace;
import no.forankring.cli.workspace.intake.FileOutcome;
import no.forankring.cli.workspace.intake.ImportOrder;
import no.forankring.cli.workspace.intake.Questions;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.core.period.FiscalCalendar;
import no.forankring.core.period.Period;
import no.forankring.core.period.Quarter;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.reports.content.language.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forankring import}. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  private final Invocation invocation;

  @Parameters(arity = "0..*", paramLabel = "FILE|DIR")
  private List<Path> paths = List.of();

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Option(names = "--as-of", paramLabel = "DATE")
  private @Nullable String asOf;

  @Option(names = "--channel", paramLabel = "ID")
  private @Nullable String channel;

  @Option(names = "--exported", paramLabel = "DATE")
  private @Nullable String exported;

  @Option(names = "--strict")
  private boolean strict;

  ImportCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException, DocumentException {
    Workspace workspace = Here.workspace(invocation);
    ImportOrder order =
        new ImportOrder(
            paths.isEmpty()
                ? List.of(workspace.exports())
                : paths.stream().map(invocation::resolve).toList(),
            Here.day(invocation, workspace, Optional.ofNullable(asOf)),
            Optional.ofNullable(channel).map(text -> Here.channel(workspace, text)),
            Optional.ofNullable(exported).map(Here::day),
            dryRun,
            strict);
    Texts texts = Speech.of(invocation);
    List<FileOutcome> outcomes;
    try (ProgressBar bar = invocation.progress()) {
      outcomes =
          workspace.importFiles(
              order,
              questions(texts, bar),
              step -> bar.step(step.number(), step.total(), step.file()));
    }
    if (invocation.options().json()) {
      invocation.out().print(JsonText.of(new ImportJson(outcomes, Texts.in("en"))));
    } else {
      print(workspace, outcomes, order, texts);
    }
    return outcomes.stream().anyMatch(FileOutcome::isProblem)
        ? ExitCode.DONE_WITH_PROBLEMS
        : ExitCode.DONE;
  }

  private void print(
      Workspace workspace, List<FileOutcome> outcomes, ImportOrder order, Texts texts) {
    PrintStream out = invocation.out();
    if (outcomes.isEmpty()) {
      out.println(texts.say("commands.import.nothing", order.paths().getFirst().toString()));
      return;
    }
    new ImportText(texts).print(outcomes, dryRun, out);
    boolean first =
        !dryRun
            && !Files.exists(workspace.reports())
            && outcomes.stream().anyMatch(each -> each.result() instanceof FileOutcome.Imported);
    Optional<Period> known = first ? workspace.known(order.asOf()) : Optional.empty();
    if (known.isPresent() && !invocation.options().quiet()) {
      out.println(texts.say("commands.import.next", newest(workspace, known.get()).toString()));
    }
  }

  /** The newest quarter with figures to its end; of one that is not over, what there is. */
  private static Quarter newest(Workspace workspace, Period known) {
    FiscalCalendar calendar = workspace.config().calendar();
    Quarter whole = calendar.lastFinished(known.last().plusDays(1));
    return calendar.period(whole).last().isBefore(known.first())
        ? calendar.quarterOf(known.last())
        : whole;
  }

  private Questions questions(Texts texts, ProgressBar bar) {
    boolean nobody = invocation.options().json() || invocation.batch();
    return nobody ? Questions.NOBODY : KeyboardQuestions.ifAnyone(texts, bar::clear);
  }
}
