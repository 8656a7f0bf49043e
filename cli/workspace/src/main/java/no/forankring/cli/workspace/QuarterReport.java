package no.forankring.cli.workspace;

import no.forankring.cli.workspace.board.BoardReportJson;
import no.forankring.cli.workspace.config.WorkspaceConfig;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.reports.content.Texts;

/** One quarter as it was known on one day, ready to be written in any language. */
public record QuarterReport(WorkspaceConfig config, QuarterFacts facts) {

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
