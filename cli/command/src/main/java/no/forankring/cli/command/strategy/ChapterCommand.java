package no.forankring.cli.command.strategy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.Here;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.command.invocation.ProgramVersion;
import no.forankring.cli.command.invocation.ReportText;
import no.forankring.cli.command.invocation.Speech;
import no.forankring.cli.workspace.QuarterReport;
import no.forankring.cli.workspace.ReportFiles;
import no.forankring.cli.workspace.Workspace;
import no.forankring.core.period.Quarter;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.reports.content.lint.Finding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forankring strategy chapter}. */
@Command(name = "chapter")
final class ChapterCommand implements Callable<Integer> {
  private final Invocation invocation;

  @Parameters(arity = "0..1", paramLabel = "QUARTER")
  private @Nullable String quarter;

  @Option(names = "--as-of", paramLabel = "DATE")
  private @Nullable String asOf;

  @Option(names = "--out", paramLabel = "DIR")
  private @Nullable Path out;

  ChapterCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException, DocumentException {
    Workspace workspace = Here.workspace(invocation);
    LocalDate day = Here.day(invocation, workspace, Optional.ofNullable(asOf));
    Quarter asked = Here.quarter(workspace, Optional.ofNullable(quarter), day);
    List<String> languages = Speech.asked(invocation, workspace);
    QuarterReport report = workspace.report(asked, day);
    Path folder = Optional.ofNullable(out).map(invocation::resolve).orElse(workspace.reports());
    List<ReportFiles.Written> written =
        new ReportFiles(report, ProgramVersion.program()).writeChapter(folder, languages);
    Map<String, List<Finding>> findings = new LinkedHashMap<>();
    languages.forEach(language -> findings.put(language, report.chapterFindings(language)));
    ReportText.print(written, findings, invocation, Speech.of(invocation));
    boolean draft = findings.values().stream().anyMatch(found -> !found.isEmpty());
    return draft ? ExitCode.DONE_WITH_PROBLEMS : ExitCode.DONE;
  }
}
