package no.forankring.reports.content.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.language.Texts;
import no.forankring.reports.content.language.Untrusted;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.report.Report;
import no.forankring.reports.content.statement.ReportContext;
import no.forankring.reports.content.statement.Words;

/**
 * The board report of a quarter: front page, targets, what can be counted on, what we did,
 * channels, what has changed, appendix. It shows facts, and adds none.
 */
public final class BoardReport {

  private BoardReport() {}

  /**
   * The report in one language. A sentence whose fact is missing is left out or says that it is not
   * known.
   *
   * @throws IllegalArgumentException if the program does not speak the context's language
   */
  public static Report compose(QuarterFacts facts, ReportContext context) {
    Words words = new Words(facts, context);
    Texts texts = words.texts();
    FrontPage front = new FrontPage(words);
    TargetsPage targets = new TargetsPage(words);
    List<Block> blocks = new ArrayList<>(front.blocks());
    blocks.addAll(targets.blocks());
    blocks.addAll(new PromisesPage(words).blocks());
    blocks.addAll(new EffortPage(words).blocks());
    List<Block> initiatives = new InitiativesPage(words).blocks();
    List<Block> plans = new PlansPage(words).blocks();
    blocks.addAll(initiatives);
    if (initiatives.isEmpty() && !plans.isEmpty()) {
      blocks.add(new Block.PageBreak());
    }
    blocks.addAll(plans);
    blocks.addAll(new ChannelsPage(words).blocks());
    blocks.addAll(new ReviewPage(words).blocks());
    List<Block> next = new NextQuarterPage(words).blocks();
    blocks.addAll(next.isEmpty() ? List.of(new Block.PageBreak()) : next);
    blocks.addAll(new ChangesPage(words).blocks());
    int appendix = blocks.size();
    blocks.addAll(new Appendix(words).blocks(targets.allTargets()));
    List<Inline> title = front.title();
    String organisation = Untrusted.visible(context.organisation());
    Map<String, Object> about = Map.of("organisation", organisation, "quarter", words.quarter());
    return new Report(
        context.language(),
        Sentences.text(title),
        organisation,
        texts.say("report.subject", about),
        texts.say("report.running-head", about),
        texts.say("report.page-of", "{0}", "{1}"),
        blocks,
        appendix,
        Optional.empty());
  }
}
