package no.forankring.reports.content.lint;

import java.util.List;
import no.forankring.reports.content.language.Texts;
import no.forankring.reports.content.report.Report;
import no.forankring.reports.content.vocabulary.Vocabulary;
import no.forankring.reports.content.workbook.Workbook;

/**
 * Looks a report through before a board sees it. What is found makes it a marked draft, which is
 * delivered with a list of what to do. Each check is a class of its own.
 */
public final class ReportLint {

  private final Vocabulary vocabulary;
  private final Texts texts;
  private final List<Check> checks;

  /**
   * @param platforms whose words no leader should have to learn
   * @param language of the report
   * @param vocabulary the organisation's words
   */
  public ReportLint(PlatformWords platforms, String language, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.texts = Texts.in(language);
    this.checks = List.of(new UnmappedWords(platforms, language, vocabulary));
  }

  /** What is found on the board's pages, check by check. */
  public List<Finding> findings(Report report) {
    List<Passage> board = Passage.ofBoard(report);
    return checks.stream().flatMap(check -> check.findings(board).stream()).toList();
  }

  /** The report itself where nothing is found; else the same as a marked draft. */
  public Report checked(Report report) {
    List<Finding> findings = findings(report);
    return findings.isEmpty() ? report : new Draft(texts, findings, vocabulary).of(report);
  }

  /**
   * The same for the workbook of a report.
   *
   * @param report whose pages were looked through
   */
  public Workbook checked(Workbook workbook, Report report) {
    List<Finding> findings = findings(report);
    return findings.isEmpty() ? workbook : new Draft(texts, findings, vocabulary).of(workbook);
  }
}
