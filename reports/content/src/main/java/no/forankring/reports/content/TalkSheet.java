package no.forankring.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.fact.ExpectationFact;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.strategy.Wording;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.language.Untrusted;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.report.Report;
import no.forankring.reports.content.statement.ExpectationText;
import no.forankring.reports.content.statement.GapText;
import no.forankring.reports.content.statement.ReportContext;
import no.forankring.reports.content.statement.Words;

/**
 * Half a page for the talk with whoever expects something, before the meeting: what was said, what
 * it would take, what will happen instead, and what can be offered. It names people, so that it is
 * for nobody else.
 */
public final class TalkSheet {

  private final Words words;
  private final GapText gap;
  private final ExpectationText texts;

  private TalkSheet(Words words) {
    this.words = words;
    this.gap = new GapText(words);
    this.texts = new ExpectationText(words);
  }

  /**
   * The sheet of one expectation.
   *
   * @throws IllegalArgumentException if the program does not speak the context's language
   */
  public static Report compose(
      QuarterFacts facts, ReportContext context, ExpectationFact expectation) {
    Words words = new Words(facts, context);
    return new TalkSheet(words).report(expectation);
  }

  private Report report(ExpectationFact fact) {
    TargetFact outlook = fact.outlook();
    List<Inline> title =
        words.sentences().say("report.talk.title", Map.of("what", gap.row(outlook)));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, title));
    blocks.add(
        new Block.Paragraph(words.sentences().say("report.talk.private"), Block.Tone.SUBTITLE));
    blocks.add(new Block.Paragraph(said(fact), Block.Tone.NORMAL));
    blocks.add(Block.Callout.of(words.sentences().say("report.talk.stands"), gap.outlook(outlook)));
    List<List<Inline>> offers = offers(outlook);
    if (!offers.isEmpty()) {
      blocks.add(
          Block.Callout.of(words.sentences().say("report.talk.offer"), Sentences.join(offers)));
    }
    blocks.add(new Block.Heading(2, words.texts().say("report.talk.ask")));
    blocks.add(
        new Block.Bullets(
            List.of(
                words.sentences().say("report.talk.why"),
                words.sentences().say("report.talk.enough"),
                words.sentences().say("report.talk.write"))));
    String organisation = Untrusted.visible(words.context().organisation());
    Map<String, Object> about = Map.of("organisation", organisation, "quarter", words.quarter());
    return new Report(
        words.context().language(),
        Sentences.text(title),
        organisation,
        words.texts().say("report.talk.private"),
        words.texts().say("report.talk.running-head", about),
        words.texts().say("report.page-of", "{0}", "{1}"),
        blocks);
  }

  private List<Inline> said(ExpectationFact fact) {
    return Sentences.join(
        List.of(
            words
                .sentences()
                .say(
                    "report.talk.said",
                    Map.of(
                        "who", said(fact.expectation().who()),
                        "where", fact.expectation().where().map(this::said).orElse("none"),
                        "day", fact.expectation().said())),
            List.of(new Inline.Text(texts.stage("report.talk.stage.", fact)))));
  }

  private String said(Wording text) {
    return Untrusted.visible(text.in(words.context().language()));
  }

  private List<List<Inline>> offers(TargetFact outlook) {
    List<List<Inline>> offers = new ArrayList<>();
    for (String what : List.of("realistic", "stretching")) {
      Optional<List<Inline>> offer = texts.proposal(outlook, what, "report.talk." + what);
      offer.ifPresent(offers::add);
    }
    return offers;
  }
}
