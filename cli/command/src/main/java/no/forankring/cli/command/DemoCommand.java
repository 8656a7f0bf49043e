package no.forankring.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.command.invocation.ProgramVersion;
import no.forankring.cli.command.invocation.ReportText;
import no.forankring.cli.command.invocation.Speech;
import no.forankring.cli.command.progress.ProgressBar;
import no.forankring.cli.workspace.ReportFiles;
import no.forankring.cli.workspace.Workspace;
import no.forankring.cli.workspace.example.ExampleFiles;
import no.forankring.cli.workspace.example.ExampleFiles.Delivery;
import no.forankring.cli.workspace.intake.FileOutcome;
import no.forankring.cli.workspace.intake.ImportOrder;
import no.forankring.cli.workspace.refusal.Refusal;
import no.forankring.cli.workspace.refusal.Shell;
import no.forankring.core.period.Quarter;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.reports.content.language.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code forankring demo}. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
  private final Invocation invocation;

  @Parameters(arity = "0..1", paramLabel = "DIR")
  private @Nullable Path folder;

  DemoCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException, DocumentException {
    Path place = invocation.resolve(Optional.ofNullable(folder).orElse(Path.of("fjordtog-demo")));
    if (!ExampleFiles.mayWriteTo(place)) {
      throw Refusal.failed("demo-folder-in-use", place.toString());
    }
    ExampleFiles.writeTo(place);
    Workspace workspace = Workspace.open(place);
    Texts texts = Speech.of(invocation);
    List<Delivery> deliveries =
        ExampleFiles.deliveries().stream().filter(each -> each.quarter().isPresent()).toList();
    String shown = invocation.shown(place);
    say(texts.say("commands.demo.wrote", shown, deliveries.size()));
    List<ReportFiles.Written> written = new ArrayList<>();
    try (ProgressBar bar = invocation.progress()) {
      for (Delivery delivery : deliveries) {
        written.addAll(importAndReport(workspace, delivery, texts, bar));
      }
    }
    if (invocation.options().json()) {
      ReportText.print(written, Map.of(), invocation, texts);
    }
    say(
        texts.say(
            "commands.demo.next",
            Shell.quoted(shown),
            deliveries.getLast().quarter().orElseThrow().toString(),
            invocation.shown(pdf(written, texts))));
    return ExitCode.DONE;
  }

  /** The newest report, in the language the caller is spoken to in. */
  private static Path pdf(List<ReportFiles.Written> written, Texts texts) {
    return written.reversed().stream()
        .map(ReportFiles.Written::place)
        .filter(file -> file.toString().endsWith("-" + texts.language() + ".pdf"))
        .findFirst()
        .orElseGet(() -> written.getLast().place());
  }

  private List<ReportFiles.Written> importAndReport(
      Workspace workspace, Delivery delivery, Texts texts, ProgressBar bar)
      throws IOException, DocumentException {
    LocalDate asOf = delivery.asOf().orElseThrow();
    List<FileOutcome> outcomes =
        workspace.importFiles(
            ImportOrder.of(
                delivery.folders().stream().map(workspace.folder()::resolve).toList(), asOf),
            delivery.answers(),
            step -> bar.step(step.number(), step.total(), step.file()));
    List<ReportFiles.Written> written = report(workspace, delivery.quarter().orElseThrow(), asOf);
    bar.clear();
    say(
        texts.say(
            "commands.demo.imported",
            delivery.quarter().orElseThrow().toString(),
            asOf,
            outcomes.stream()
                .filter(
                    each ->
                        each.result() instanceof FileOutcome.Imported
                            || each.result() instanceof FileOutcome.Known)
                .count(),
            written.size()));
    for (FileOutcome outcome : outcomes) {
      if (outcome.result() instanceof FileOutcome.Refused(var code, var arguments)) {
        say(
            "  "
                + texts.say(
                    "commands.import.refused", outcome.file(), texts.message(code, arguments)));
      }
    }
    return written;
  }

  private static List<ReportFiles.Written> report(
      Workspace workspace, Quarter quarter, LocalDate asOf) throws IOException, DocumentException {
    return new ReportFiles(workspace.report(quarter, asOf), ProgramVersion.program())
        .write(
            workspace.reports(),
            List.of(ReportFiles.Format.values()),
            workspace.config().languages());
  }

  /** With {@code --json} only the list of reports stands on standard output. */
  private void say(String line) {
    if (!invocation.options().json() && !invocation.options().quiet()) {
      invocation.out().println(line);
    }
  }
}
