package no.forankring.reports.content.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.fact.InitiativeFact;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.strategy.Objective;
import no.forankring.core.strategy.Plan;
import no.forankring.core.strategy.Strategy;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Inline;

/**
 * What social media gives one of the leadership's plans: its objectives, targets and initiatives,
 * and what it would take to reach them. For whoever owns the plan, in the chapter or the report.
 */
public final class PlanView {

  private final Words words;
  private final Plan plan;
  private final Strategy strategy;

  public PlanView(Words words, Plan plan) {
    this.words = words;
    this.plan = plan;
    this.strategy = words.facts().strategy();
  }

  /** A heading of level 2, and what stands under it. */
  public List<Block> blocks() {
    String name = words.plan(plan);
    List<Objective> objectives =
        strategy.objectives().stream()
            .filter(each -> each.plan().filter(plan.id()::equals).isPresent())
            .filter(each -> each.isLiveOn(words.facts().asOf()))
            .toList();
    List<TargetFact> targets =
        Standing.worstFirst(words.facts()).stream()
            .filter(each -> isOurs(strategy.planOf(each.target().serves())))
            .toList();
    List<InitiativeFact> initiatives =
        words.facts().initiatives().stream()
            .filter(each -> isOurs(strategy.planOf(each.initiative().serves())))
            .toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Heading(
            2,
            Sentences.capital(
                words.sentences().say("chapter.plan.heading", Map.of("plan", name)))));
    if (objectives.isEmpty() && targets.isEmpty() && initiatives.isEmpty()) {
      blocks.add(
          new Block.Paragraph(words.sentences().say("chapter.plan.nothing"), Block.Tone.NORMAL));
    }
    if (!objectives.isEmpty()) {
      blocks.add(
          new Block.Bullets(
              objectives.stream()
                  .<List<Inline>>map(
                      each -> List.of(new Inline.Strong(words.said(each.text()) + ".")))
                  .toList()));
    }
    if (!targets.isEmpty()) {
      blocks.add(new TargetTable(words).of(name, targets));
    }
    add(blocks, "takes", takes(targets));
    InitiativeText text = new InitiativeText(words);
    add(blocks, "initiatives", initiatives.stream().map(text::brief).toList());
    return List.copyOf(blocks);
  }

  private boolean isOurs(Optional<Plan> served) {
    return served.filter(plan::equals).isPresent();
  }

  private void add(List<Block> blocks, String heading, List<List<Inline>> items) {
    if (!items.isEmpty()) {
      blocks.add(new Block.Heading(3, words.texts().say("chapter.plan." + heading)));
      blocks.add(new Block.Bullets(items));
    }
  }

  /** The pace that is needed against the pace there is, where a target has one. */
  private List<List<Inline>> takes(List<TargetFact> targets) {
    GapText gap = new GapText(words);
    return targets.stream()
        .flatMap(
            target ->
                gap
                    .pace(target)
                    .map(
                        pace ->
                            words
                                .sentences()
                                .say(
                                    "chapter.story.item",
                                    Map.of(
                                        "what", Sentences.capital(gap.row(target)), "story", pace)))
                    .stream())
        .toList();
  }
}
