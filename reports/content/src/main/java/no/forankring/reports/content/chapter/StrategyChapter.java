package no.forankring.reports.content.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.strategy.Decision;
import no.forankring.core.strategy.Plan;
import no.forankring.reports.content.language.Texts;
import no.forankring.reports.content.language.Untrusted;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.report.Report;
import no.forankring.reports.content.statement.DecisionList;
import no.forankring.reports.content.statement.GapText;
import no.forankring.reports.content.statement.PlanView;
import no.forankring.reports.content.statement.ReportContext;
import no.forankring.reports.content.statement.Standing;
import no.forankring.reports.content.statement.Words;

/**
 * The chapter on social media in the communication strategy: why we are there, what is to be
 * reached and what can be expected, who it is for, what is done, what each plan gets of it, how it
 * is measured, what was decided. It shows the facts of the board's report, and names nobody.
 */
public final class StrategyChapter {

  private static final int MOST_DECISIONS = 10;

  private final Words words;

  private StrategyChapter(Words words) {
    this.words = words;
  }

  /**
   * The chapter in one language. What the strategy does not say is told as missing where a reader
   * would look for it, and left out elsewhere.
   *
   * @throws IllegalArgumentException if the program does not speak the context's language
   */
  public static Report compose(QuarterFacts facts, ReportContext context) {
    return new StrategyChapter(new Words(facts, context)).report();
  }

  private Report report() {
    Texts texts = words.texts();
    String organisation = Untrusted.visible(words.context().organisation());
    Map<String, Object> about = Map.of("organisation", organisation, "quarter", words.quarter());
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, texts.say("chapter.title")));
    blocks.add(
        new Block.Paragraph(words.sentences().say("chapter.subtitle", about), Block.Tone.SUBTITLE));
    blocks.add(furthestOff());
    blocks.addAll(new ChapterObjectives(words).blocks());
    blocks.addAll(new ChapterTargets(words).blocks());
    blocks.addAll(new ChapterAudience(words).blocks());
    blocks.addAll(new ChapterInitiatives(words).blocks());
    for (Plan plan : words.facts().strategy().plans()) {
      blocks.addAll(new PlanView(words, plan).blocks(2));
    }
    blocks.addAll(new ChapterMeasures(words).blocks());
    blocks.addAll(decisions());
    return new Report(
        words.context().language(),
        texts.say("chapter.title"),
        organisation,
        texts.say("chapter.subject", about),
        texts.say("chapter.running-head", about),
        texts.say("report.page-of", "{0}", "{1}"),
        blocks);
  }

  /** The bad news first, as on the board's front page. */
  private Block furthestOff() {
    GapText gap = new GapText(words);
    Optional<TargetFact> worst = Standing.worstFirst(words.facts()).stream().findFirst();
    return Block.Callout.of(
        List.of(new Inline.Strong(words.texts().say("report.gap." + gap.lead(worst)))),
        gap.gap(worst));
  }

  /** What was answered, the latest first; what is only asked stands in the board's report. */
  private List<Block> decisions() {
    DecisionList list = new DecisionList(words);
    List<Decision> answered =
        words.facts().strategy().decisions().stream()
            .filter(decision -> decision.answer().isPresent())
            .toList()
            .reversed();
    return answered.isEmpty()
        ? List.of()
        : List.of(
            new Block.Heading(2, words.texts().say("report.decided.heading")),
            new Block.Bullets(answered.stream().limit(MOST_DECISIONS).map(list::item).toList()));
  }
}
