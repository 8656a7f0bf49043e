package no.forankring.reports.content.chapter;

import java.util.ArrayList;
import java.util.List;
import no.forankring.core.fact.InitiativeFact;
import no.forankring.core.strategy.Initiative.State;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.statement.FactWords;
import no.forankring.reports.content.statement.InitiativeText;
import no.forankring.reports.content.statement.Words;

/** What is done to get there: what runs, what is planned, what is over and what it gave. */
final class ChapterInitiatives {

  private static final List<State> ORDER =
      List.of(State.RUNNING, State.PLANNED, State.STOPPED, State.DONE);

  private final Words words;

  ChapterInitiatives(Words words) {
    this.words = words;
  }

  List<Block> blocks() {
    List<InitiativeFact> all = words.facts().initiatives();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, words.texts().say("chapter.initiatives.heading")));
    if (all.isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              words.sentences().say("chapter.initiatives.none"), Block.Tone.NORMAL));
    }
    InitiativeText text = new InitiativeText(words);
    for (State state : ORDER) {
      List<InitiativeFact> there = all.stream().filter(each -> each.state() == state).toList();
      if (!there.isEmpty()) {
        blocks.add(
            new Block.Heading(
                3, words.texts().say("chapter.initiatives.state." + FactWords.id(state))));
        blocks.add(new Block.Bullets(there.stream().map(text::whole).toList()));
      }
    }
    return List.copyOf(blocks);
  }
}
