package no.forankring.reports.content.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.InitiativeFact;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.strategy.Objective;
import no.forankring.core.strategy.Plan;
import no.forankring.core.strategy.Strategy;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Block.Cell;
import no.forankring.reports.content.report.Block.Column;
import no.forankring.reports.content.report.Inline;

/**
 * What social media gave one of the leadership's plans: its objectives, how its targets stand and
 * what it would take to reach them, and what its initiatives gave. For whoever owns the plan.
 */
public final class PlanView {

  private static final String NOTHING = "\u2013";

  private final Words words;
  private final Plan plan;
  private final GapText gap;
  private final List<Objective> objectives;
  private final List<TargetFact> targets;
  private final List<InitiativeFact> initiatives;

  public PlanView(Words words, Plan plan) {
    Strategy strategy = words.facts().strategy();
    this.words = words;
    this.plan = plan;
    this.gap = new GapText(words);
    this.objectives =
        strategy.objectives().stream()
            .filter(each -> each.plan().filter(plan.id()::equals).isPresent())
            .filter(each -> each.isLiveOn(words.facts().asOf()))
            .toList();
    this.targets =
        Standing.worstFirst(words.facts()).stream()
            .filter(each -> isOurs(strategy.planOf(each.target().serves())))
            .toList();
    this.initiatives =
        words.facts().initiatives().stream()
            .filter(each -> isOurs(strategy.planOf(each.initiative().serves())))
            .toList();
  }

  private boolean isOurs(Optional<Plan> served) {
    return served.filter(plan::equals).isPresent();
  }

  /** Whether nothing that is wanted or done belongs to it. */
  public boolean isEmpty() {
    return objectives.isEmpty() && targets.isEmpty() && initiatives.isEmpty();
  }

  /** Whether one of its targets is missed or will be. */
  public boolean isBehind() {
    return targets.stream().anyMatch(Standing::failing);
  }

  /**
   * A heading, and what stands under it.
   *
   * @param level of the heading, 1 to 3
   */
  public List<Block> blocks(int level) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(level, Sentences.capital(heading())));
    if (!objectives.isEmpty()) {
      blocks.add(new Block.Paragraph(objectives(), Block.Tone.NORMAL));
    }
    if (!targets.isEmpty()) {
      blocks.add(table());
    }
    if (!initiatives.isEmpty()) {
      InitiativeEvidence evidence = new InitiativeEvidence(words);
      blocks.add(new Block.Bullets(initiatives.stream().map(evidence::line).toList()));
    }
    return List.copyOf(blocks);
  }

  private List<Inline> heading() {
    List<Inline> finding =
        targets.isEmpty()
            ? words.sentences().say("chapter.plan." + (isEmpty() ? "nothing" : "no-targets"))
            : Standing.finding(words, targets);
    return words
        .sentences()
        .say("chapter.plan.heading", Map.of("plan", words.plan(plan), "finding", finding));
  }

  private List<Inline> objectives() {
    return words
        .sentences()
        .say(
            "chapter.plan.for",
            Map.of(
                "list",
                words
                    .texts()
                    .list(
                        objectives.stream()
                            .map(
                                each ->
                                    words
                                        .texts()
                                        .say("chapter.plan.quoted", words.said(each.text())))
                            .toList())));
  }

  private Block table() {
    return new Block.Table(
        words.texts().say("report.targets.caption", words.facts().period().last()),
        List.of(
            new Column(words.texts().say("report.targets.target"), 4.4, false),
            new Column(words.texts().say("report.targets.actual"), 1.3, true),
            new Column(words.texts().say("report.targets.status"), 1.5, false),
            new Column(words.texts().say("chapter.plan.takes"), 4.8, false)),
        targets.stream().map(this::row).toList());
  }

  private List<Cell> row(TargetFact target) {
    return List.of(
        new Cell(Sentences.capital(gap.row(target))),
        fact(target, "actual")
            .map(fact -> new Cell(List.of(words.figure(fact))))
            .orElseGet(() -> TextTable.text(NOTHING)),
        TextTable.text(words.texts().say("report.status." + target.status().id())),
        gap.pace(target)
            .or(() -> gap.nextTime(target))
            .map(Cell::new)
            .orElseGet(() -> TextTable.text(NOTHING)));
  }

  private Optional<Fact> fact(TargetFact target, String what) {
    return words.facts().find(target.factId(what)).filter(fact -> fact.value().isPresent());
  }
}
