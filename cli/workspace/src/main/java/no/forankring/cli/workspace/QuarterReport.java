package no.forankring.cli.workspace;

import java.util.List;
import no.forankring.cli.workspace.board.BoardReportJson;
import no.forankring.cli.workspace.board.ChecksJson;
import no.forankring.cli.workspace.board.TargetsJson;
import no.forankring.cli.workspace.config.WorkspaceConfig;
import no.forankring.cli.workspace.export.FactRows;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.core.fact.ExpectationFact;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.TargetCheck;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.strategy.Decision;
import no.forankring.importers.ledger.ImportEntry;
import no.forankring.reports.content.QuarterStatus;
import no.forankring.reports.content.TalkSheet;
import no.forankring.reports.content.TargetReview;
import no.forankring.reports.content.board.BoardReport;
import no.forankring.reports.content.board.Requests;
import no.forankring.reports.content.chapter.StrategyChapter;
import no.forankring.reports.content.language.Texts;
import no.forankring.reports.content.lint.Finding;
import no.forankring.reports.content.lint.PlatformWords;
import no.forankring.reports.content.lint.ReportLint;
import no.forankring.reports.content.report.Report;
import no.forankring.reports.content.sheet.BoardWorkbook;
import no.forankring.reports.content.statement.ReportContext;
import no.forankring.reports.content.vocabulary.Lexicon;
import no.forankring.reports.content.vocabulary.Vocabulary;
import no.forankring.reports.content.workbook.Workbook;

/**
 * One quarter as it was known on one day, ready to be written in any language.
 *
 * @param vocabulary what the leaders call what is measured
 * @param platformWords which no leader should have to learn
 * @param channels of the workspace, in the order they are listed
 * @param imports known on that day, in order
 */
public record QuarterReport(
    WorkspaceConfig config,
    Vocabulary vocabulary,
    PlatformWords platformWords,
    List<ChannelId> channels,
    List<ImportEntry> imports,
    QuarterFacts facts) {
  public QuarterReport {
    channels = List.copyOf(channels);
    imports = List.copyOf(imports);
  }

  /**
   * What the report says; a marked draft where something is found on the board's pages.
   *
   * @param language one of those the program speaks
   * @param program name and version of the writing program
   */
  public Report content(String language, String program) {
    return lint(language).checked(composed(language, program));
  }

  /**
   * The facts as sheets, for people who go on calculating; marked as the report is.
   *
   * @param language one of those the program speaks
   * @param program name and version of the writing program
   */
  public Workbook workbook(String language, String program) {
    return lint(language)
        .checked(
            BoardWorkbook.compose(facts, context(language, program)), composed(language, program));
  }

  /**
   * What makes the report a draft; nothing where it is ready for the board.
   *
   * @param language one of those the program speaks
   */
  public List<Finding> findings(String language) {
    return lint(language).findings(composed(language, ""));
  }

  /**
   * The chapter on social media in the communication strategy; a marked draft as the report is.
   *
   * @param language one of those the program speaks
   * @param program name and version of the writing program
   */
  public Report chapter(String language, String program) {
    return lint(language).checked(StrategyChapter.compose(facts, context(language, program)));
  }

  /**
   * What makes the chapter a draft; nothing where it is ready to be put into the strategy.
   *
   * @param language one of those the program speaks
   */
  public List<Finding> chapterFindings(String language) {
    return lint(language).findings(StrategyChapter.compose(facts, context(language, "")));
  }

  private Report composed(String language, String program) {
    return BoardReport.compose(facts, context(language, program));
  }

  private ReportLint lint(String language) {
    return new ReportLint(platformWords, language, vocabulary);
  }

  /**
   * How the targets stand, in plain text.
   *
   * @param language one of those the program speaks
   */
  public QuarterStatus status(String language) {
    return QuarterStatus.compose(facts, context(language, ""));
  }

  /**
   * The half page for the talk about what somebody expects. It names people.
   *
   * @param language one of those the program speaks
   * @param program name and version of the writing program
   * @param expectation one of the facts'
   */
  public Report talk(String language, String program, ExpectationFact expectation) {
    return TalkSheet.compose(facts, context(language, program), expectation);
  }

  /**
   * What the report asks the leadership to decide, to be written into the strategy; nothing where
   * somebody has written down what this quarter asks for.
   *
   * @param languages each one the program speaks, at least one
   */
  public List<Decision> requests(List<String> languages) {
    return Requests.proposed(
        facts, languages.stream().map(language -> context(language, "")).toList());
  }

  /** The facts as rows. */
  public FactRows factRows() {
    return new FactRows(facts);
  }

  /** How the targets stand, for other programs. */
  public TargetsJson targetsJson() {
    return new TargetsJson(facts.targets());
  }

  /**
   * What should become of each target, in plain text.
   *
   * @param language one of those the program speaks
   */
  public TargetReview review(String language) {
    return TargetReview.compose(facts, context(language, ""));
  }

  /** What should become of each target, for other programs. */
  public ChecksJson checksJson() {
    return new ChecksJson(TargetCheck.of(facts));
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
    Lexicon lexicon = Lexicon.of(texts.language(), vocabulary);
    return new BoardReportJson(
        config.organisation().name(),
        texts.language(),
        program,
        facts,
        fact -> lexicon.name(fact.metric()));
  }

  private ReportContext context(String language, String program) {
    return ReportContexts.of(config, vocabulary, channels, imports, language, program);
  }
}
