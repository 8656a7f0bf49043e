package no.forankring.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
import no.forankring.cli.command.progress.ProgressBar;
import no.forankring.cli.workspace.QuarterReport;
import no.forankring.cli.workspace.ReportFiles;
import no.forankring.cli.workspace.Workspace;
import no.forankring.cli.workspace.refusal.Refusal;
import no.forankring.core.period.Quarter;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.reports.content.language.Texts;
import no.forankring.reports.content.lint.Finding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forankring report}. */
@Command(
    name = "report",
    description = "Write the board report of a quarter.",
    footer = {"", "Example: forankring report 2026-Q3 --format pdf,xlsx --lang nb"})
final class ReportCommand implements Callable<Integer> {
  private final Invocation invocation;

  @Parameters(
      arity = "0..1",
      paramLabel = "QUARTER",
      description = "As 2026-Q3. Default: the last one that is over.")
  private @Nullable String quarter;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "pdf, xlsx, json, with commas between. Default: all of them.")
  private @Nullable String format;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Only what the ledger knew at the end of that day. Default: today.")
  private @Nullable String asOf;

  @Option(names = "--out", paramLabel = "DIR", description = "Default: the workspace's reports/.")
  private @Nullable Path out;

  ReportCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException, DocumentException {
    Workspace workspace = Here.workspace(invocation);
    LocalDate day = Here.day(invocation, workspace, Optional.ofNullable(asOf));
    Quarter asked = Here.quarter(workspace, Optional.ofNullable(quarter), day);
    List<ReportFiles.Format> formats = formats();
    List<String> languages = Speech.asked(invocation, workspace);
    Texts texts = Speech.of(invocation);
    QuarterReport report;
    try (ProgressBar bar = invocation.progress()) {
      bar.step(1, 1, texts.say("commands.report.calculating", asked.toString()));
      report = workspace.report(asked, day);
    }
    if (report.facts().facts().isEmpty()) {
      throw Refusal.failed("nothing-known", asked.toString(), day.toString());
    }
    Path folder = Optional.ofNullable(out).map(invocation::resolve).orElse(workspace.reports());
    List<ReportFiles.Written> written;
    try (ProgressBar bar = invocation.progress()) {
      bar.step(1, 1, texts.say("commands.report.writing", invocation.shown(folder)));
      written = new ReportFiles(report, ProgramVersion.program()).write(folder, formats, languages);
    }
    Map<String, List<Finding>> findings = new LinkedHashMap<>();
    languages.forEach(language -> findings.put(language, report.findings(language)));
    boolean draft = findings.values().stream().anyMatch(found -> !found.isEmpty());
    ReportText.print(written, findings, invocation, texts);
    if (!invocation.options().quiet()) {
      ReportText.printMissing(report.status(texts.language()).missing(), invocation);
    }
    return draft ? ExitCode.DONE_WITH_PROBLEMS : ExitCode.DONE;
  }

  private static List<String> all() {
    return Arrays.stream(ReportFiles.Format.values()).map(ReportFiles.Format::extension).toList();
  }

  private List<ReportFiles.Format> formats() {
    String text = Optional.ofNullable(format).orElse(String.join(",", all()));
    List<ReportFiles.Format> formats = new ArrayList<>();
    for (String word : text.split(",", -1)) {
      formats.add(
          Arrays.stream(ReportFiles.Format.values())
              .filter(each -> each.extension().equals(word.strip()))
              .findFirst()
              .orElseThrow(() -> Refusal.usage("unknown-output", word, String.join(", ", all()))));
    }
    return formats.stream().distinct().toList();
  }
}
