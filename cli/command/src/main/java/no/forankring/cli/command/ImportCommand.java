package no.forankring.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import no.forankring.cli.workspace.Workspace;
import no.forankring.cli.workspace.intake.FileOutcome;
import no.forankring.cli.workspace.intake.ImportOrder;
import no.forankring.cli.workspace.intake.Questions;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.reports.content.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forankring import}. */
@Command(
    name = "import",
    description = "Read downloads into the ledger. Importing twice changes nothing.",
    footer = {"", "Example: forankring import --dry-run"})
final class ImportCommand implements Callable<Integer> {
  private final Invocation invocation;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE|DIR",
      description = "Default: the workspace's exports/.")
  private List<Path> paths = List.of();

  @Option(names = "--dry-run", description = "Say what would happen; write nothing.")
  private boolean dryRun;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day the ledger learns it; may not go backwards. Default: today.")
  private @Nullable String asOf;

  @Option(names = "--channel", paramLabel = "ID", description = "Whose the files are.")
  private @Nullable String channel;

  @Option(
      names = "--exported",
      paramLabel = "DATE",
      description = "The day the files were downloaded, where they do not say so.")
  private @Nullable String exported;

  @Option(names = "--strict", description = "Import nothing where there are problems.")
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
    List<FileOutcome> outcomes = workspace.importFiles(order, questions(texts), progress());
    if (invocation.options().json()) {
      invocation.out().print(JsonText.of(new ImportJson(outcomes, Texts.in("en"))));
    } else {
      new ImportText(texts).print(outcomes, dryRun, invocation.out());
    }
    return outcomes.stream().anyMatch(FileOutcome::isProblem)
        ? ExitCode.DONE_WITH_PROBLEMS
        : ExitCode.DONE;
  }

  private Questions questions(Texts texts) {
    return invocation.options().json() ? Questions.NOBODY : KeyboardQuestions.ifAnyone(texts);
  }

  private Consumer<String> progress() {
    boolean shown = KeyboardQuestions.isTerminal() && !invocation.options().quiet();
    return shown ? invocation.err()::println : file -> {};
  }
}
