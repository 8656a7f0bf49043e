package no.forankring.reports.content.board;

import java.util.ArrayList;
import java.util.List;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.statement.PlanView;
import no.forankring.reports.content.statement.Words;

/** What social media gave each of the plans the leadership owns already, and what it would take. */
final class PlansPage {

  private static final int MOST = 5;

  private final Words words;

  PlansPage(Words words) {
    this.words = words;
  }

  /** Nothing where no plan has anything of ours in it. */
  List<Block> blocks() {
    List<PlanView> plans =
        words.facts().strategy().plans().stream()
            .map(plan -> new PlanView(words, plan))
            .filter(plan -> !plan.isEmpty())
            .toList();
    if (plans.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    long behind = plans.stream().filter(PlanView::isBehind).count();
    blocks.add(
        new Block.Heading(
            2,
            Sentences.capital(
                words
                    .sentences()
                    .say("report.plans.heading", words.outOf("behind", behind, plans.size())))));
    plans.stream().limit(MOST).forEach(plan -> blocks.addAll(plan.blocks(3)));
    if (plans.size() > MOST) {
      blocks.add(new Block.Paragraph(words.sentences().say("report.plans.more"), Block.Tone.SMALL));
    }
    return List.copyOf(blocks);
  }
}
