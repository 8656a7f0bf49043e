package no.forankring.reports.content.sheet;

import java.util.List;
import java.util.Map;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.reports.content.board.FrontPage;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.language.Untrusted;
import no.forankring.reports.content.statement.FactWords;
import no.forankring.reports.content.statement.ReportContext;
import no.forankring.reports.content.statement.Words;
import no.forankring.reports.content.workbook.Sheet;
import no.forankring.reports.content.workbook.Workbook;

/**
 * The board report of a quarter as sheets: summary, targets, facts, sources, coverage and data
 * quality, dictionary. Each fact stands once, with its id; every other sheet looks it up.
 */
public final class BoardWorkbook {

  private BoardWorkbook() {}

  /**
   * The workbook in one language. It shows facts, and adds none.
   *
   * @throws IllegalArgumentException if the program does not speak the context's language
   */
  public static Workbook compose(QuarterFacts facts, ReportContext context) {
    Words words = new Words(facts, context);
    FactWords names = new FactWords(words);
    FactFormulas formulas = new FactFormulas(facts);
    FactCells cells = new FactCells(words, formulas);
    FrontPage front = new FrontPage(words);
    List<Sheet> sheets =
        List.of(
            new SummarySheet(words, names, cells).sheet(front),
            new TargetsSheet(words, names, cells).sheet(),
            new FactsSheet(words, names, formulas, cells).sheet(),
            new SourcesSheet(words).sheet(),
            new QualitySheet(words, cells).sheet(),
            new DictionarySheet(words).sheet());
    String organisation = Untrusted.visible(context.organisation());
    Map<String, Object> about = Map.of("organisation", organisation, "quarter", words.quarter());
    return new Workbook(
        context.language(),
        Sentences.text(front.title()),
        organisation,
        words.texts().say("report.subject", about),
        words.texts().say("report.running-head", about),
        words.texts().say("report.page-of", "{0}", "{1}"),
        sheets,
        FactsSheet.columns(2));
  }
}
