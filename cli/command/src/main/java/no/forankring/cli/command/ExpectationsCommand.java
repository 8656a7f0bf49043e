package no.forankring.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.forankring.cli.command.invocation.AskedQuarter;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.command.invocation.Paragraph;
import no.forankring.cli.command.invocation.ProgramVersion;
import no.forankring.cli.command.invocation.ReportText;
import no.forankring.cli.command.invocation.Speech;
import no.forankring.cli.workspace.QuarterReport;
import no.forankring.cli.workspace.ReportFiles;
import no.forankring.cli.workspace.Workspace;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.cli.workspace.strategy.StrategyFiles;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.reports.content.QuarterStatus;
import no.forankring.reports.content.language.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forankring expectations}. */
@Command(name = "expectations")
final class ExpectationsCommand implements Callable<Integer> {
  private final Invocation invocation;

  @Parameters(arity = "0..1", paramLabel = "QUARTER")
  private @Nullable String quarter;

  @Option(names = "--as-of", paramLabel = "DATE")
  private @Nullable String asOf;

  @Option(names = "--pdf")
  private boolean pdf;

  @Option(names = "--out", paramLabel = "DIR")
  private @Nullable Path out;

  ExpectationsCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException, DocumentException {
    AskedQuarter asked =
        AskedQuarter.of(invocation, Optional.ofNullable(quarter), Optional.ofNullable(asOf));
    QuarterReport report = asked.report();
    Texts texts = Speech.of(invocation);
    List<QuarterStatus.Expected> open = report.status(texts.language()).expectations();
    if (invocation.options().json()) {
      invocation.out().print(JsonText.of(report.expectationsJson()));
    } else {
      print(open, asked.workspace().strategyFile(), texts);
    }
    if (pdf || out != null) {
      write(asked.workspace(), report, open, texts);
    }
    return ExitCode.DONE;
  }

  private void print(List<QuarterStatus.Expected> open, Path strategy, Texts texts) {
    if (open.isEmpty()) {
      String form = StrategyFiles.isWorkbook(strategy) ? "sheet" : "text";
      Paragraph.print(
          texts.say("commands.expectations.none", String.valueOf(strategy.getFileName()), form),
          "",
          invocation.out());
    }
    for (QuarterStatus.Expected each : open) {
      invocation.out().println(each.id());
      Paragraph.print(each.outlook(), "  ", invocation.out());
    }
  }

  private void write(
      Workspace workspace, QuarterReport report, List<QuarterStatus.Expected> open, Texts texts)
      throws IOException {
    Path folder =
        Optional.ofNullable(out)
            .map(invocation::resolve)
            .orElseGet(() -> workspace.reports().resolve("private"));
    ReportFiles files = new ReportFiles(report, ProgramVersion.program());
    List<ReportFiles.Written> written = new ArrayList<>();
    for (QuarterStatus.Expected each : open) {
      written.addAll(files.writeTalk(folder, each.id(), Speech.asked(invocation, workspace)));
    }
    if (!invocation.options().json()) {
      ReportText.print(written, Map.of(), invocation, texts);
    }
  }
}
