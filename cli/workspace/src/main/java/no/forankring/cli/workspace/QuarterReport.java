package no.forankring.cli.workspace;

import java.util.List;
import no.forankring.cli.workspace.board.BoardReportJson;
import no.forankring.cli.workspace.board.TargetsJson;
import no.forankring.cli.workspace.config.WorkspaceConfig;
import no.forankring.cli.workspace.export.FactRows;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.core.fact.ExpectationFact;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.observation.ChannelId;
import no.forankring.importers.ledger.ImportEntry;
import no.forankring.reports.content.BoardReport;
import no.forankring.reports.content.BoardWorkbook;
import no.forankring.reports.content.QuarterStatus;
import no.forankring.reports.content.TalkSheet;
import no.forankring.reports.content.Texts;
import no.forankring.reports.content.report.Report;
import no.forankring.reports.content.workbook.Workbook;

/**
 * One quarter as it was known on one day, ready to be written in any language.
 *
 * @param channels of the workspace, in the order they are listed
 * @param imports known on that day, in order
 */
public record QuarterReport(
    WorkspaceConfig config,
    List<ChannelId> channels,
    List<ImportEntry> imports,
    QuarterFacts facts) {
  public QuarterReport {
    channels = List.copyOf(channels);
    imports = List.copyOf(imports);
  }

  /**
   * What the report says.
   *
   * @param language one of those the program speaks
   * @param program name and version of the writing program
   */
  public Report content(String language, String program) {
    return BoardReport.compose(
        facts, ReportContexts.of(config, channels, imports, language, program));
  }

  /**
   * The facts as sheets, for people who go on calculating.
   *
   * @param language one of those the program speaks
   * @param program name and version of the writing program
   */
  public Workbook workbook(String language, String program) {
    return BoardWorkbook.compose(
        facts, ReportContexts.of(config, channels, imports, language, program));
  }

  /**
   * How the targets stand, in plain text.
   *
   * @param language one of those the program speaks
   */
  public QuarterStatus status(String language) {
    return QuarterStatus.compose(facts, ReportContexts.of(config, channels, imports, language, ""));
  }

  /**
   * The half page for the talk about what somebody expects. It names people.
   *
   * @param language one of those the program speaks
   * @param program name and version of the writing program
   * @param expectation one of the facts'
   */
  public Report talk(String language, String program, ExpectationFact expectation) {
    return TalkSheet.compose(
        facts, ReportContexts.of(config, channels, imports, language, program), expectation);
  }

  /** The facts as rows. */
  public FactRows factRows() {
    return new FactRows(facts);
  }

  /** How the targets stand, for other programs. */
  public TargetsJson targetsJson() {
    return new TargetsJson(facts.targets());
  }

  /** What is expected beside what can be expected, for other programs. It names nobody. */
  public JsonText.Body expectationsJson() {
    return json -> BoardReportJson.writeExpectations(json, facts);
  }

  /**
   * The facts for other programs.
   *
   * @param texts the language of the labels
   * @param program name and version of the writing program
   */
  public BoardReportJson json(Texts texts, String program) {
    return new BoardReportJson(
        config.organisation().name(), texts.language(), program, facts, fact -> label(texts, fact));
  }

  private static String label(Texts texts, Fact fact) {
    String key = "metrics." + fact.metric() + ".name";
    return texts.has(key) ? texts.say(key) : fact.metric();
  }
}
