package no.forankring.reports.content.chapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.forankring.core.strategy.Objective;
import no.forankring.core.strategy.Plan;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.statement.Words;

/** Why we are in social media, in the leadership's words. */
final class ChapterObjectives {

  private final Words words;

  ChapterObjectives(Words words) {
    this.words = words;
  }

  List<Block> blocks() {
    LocalDate today = words.facts().asOf();
    List<Objective> all = words.facts().strategy().objectives();
    List<Objective> live = all.stream().filter(each -> each.isLiveOn(today)).toList();
    List<Objective> closed = all.stream().filter(each -> !each.isLiveOn(today)).toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, words.texts().say("chapter.why.heading")));
    blocks.add(
        live.isEmpty()
            ? new Block.Paragraph(words.sentences().say("chapter.why.none"), Block.Tone.NORMAL)
            : new Block.Bullets(live.stream().map(this::item).toList()));
    if (!closed.isEmpty()) {
      blocks.add(new Block.Heading(3, words.texts().say("chapter.why.closed-heading")));
      blocks.add(new Block.Bullets(closed.stream().map(this::closed).toList()));
    }
    return List.copyOf(blocks);
  }

  /** The objective, the plan it serves and whom it is for. */
  private List<Inline> item(Objective objective) {
    List<List<Inline>> sentences = new ArrayList<>();
    sentences.add(text(objective));
    objective
        .plan()
        .flatMap(words.facts().strategy()::plan)
        .filter(plan -> plan.kind() != Plan.Kind.COMMUNICATION_STRATEGY)
        .map(plan -> words.sentences().say("chapter.why.plan", Map.of("plan", words.plan(plan))))
        .ifPresent(sentences::add);
    objective
        .audience()
        .map(words::said)
        .map(audience -> words.sentences().say("chapter.why.audience", Map.of("who", audience)))
        .ifPresent(sentences::add);
    sentences.add(words.sentences().say("chapter.why.set", Map.of("day", objective.set())));
    return Sentences.join(sentences);
  }

  private List<Inline> closed(Objective objective) {
    return Sentences.join(
        List.of(
            text(objective),
            objective
                .closed()
                .map(
                    end ->
                        words
                            .sentences()
                            .say(
                                "chapter.why.closed",
                                Map.of("day", end.date(), "reason", words.said(end.reason()))))
                .orElseThrow()));
  }

  private List<Inline> text(Objective objective) {
    return List.of(new Inline.Strong(words.said(objective.text()) + "."));
  }
}
