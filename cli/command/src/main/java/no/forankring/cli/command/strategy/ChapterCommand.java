package no.forankring.cli.command.strategy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.forankring.cli.command.invocation.AskedQuarter;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.command.invocation.ProgramVersion;
import no.forankring.cli.command.invocation.ReportText;
import no.forankring.cli.command.invocation.Speech;
import no.forankring.cli.workspace.QuarterReport;
import no.forankring.cli.workspace.ReportFiles;
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
    AskedQuarter asked =
        AskedQuarter.of(invocation, Optional.ofNullable(quarter), Optional.ofNullable(asOf));
    List<String> languages = Speech.asked(invocation, asked.workspace());
    QuarterReport report = asked.report();
    Path folder =
        Optional.ofNullable(out).map(invocation::resolve).orElse(asked.workspace().reports());
    List<ReportFiles.Written> written =
        new ReportFiles(report, ProgramVersion.program()).writeChapter(folder, languages);
    Map<String, List<Finding>> findings = new LinkedHashMap<>();
    languages.forEach(language -> findings.put(language, report.chapterFindings(language)));
    ReportText.print(written, findings, invocation, Speech.of(invocation));
    boolean draft = findings.values().stream().anyMatch(found -> !found.isEmpty());
    return draft ? ExitCode.DONE_WITH_PROBLEMS : ExitCode.DONE;
  }
}
