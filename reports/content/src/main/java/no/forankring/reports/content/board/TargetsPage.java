package no.forankring.reports.content.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.TargetFact;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Block.Cell;
import no.forankring.reports.content.report.Block.Column;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.statement.GapText;
import no.forankring.reports.content.statement.Standing;
import no.forankring.reports.content.statement.TargetChart;
import no.forankring.reports.content.statement.Words;

/** How each target stands: a message, a table, and one chart of the target furthest off. */
final class TargetsPage {

  /** What a page holds; the appendix lists them all. */
  private static final int MOST = 10;

  /** Stands where there is nothing to say: of a target that is reached, no chance. */
  private static final String NOTHING = "\u2013";

  private final Words words;
  private final GapText gap;
  private final List<TargetFact> targets;

  TargetsPage(Words words) {
    this.words = words;
    this.gap = new GapText(words);
    this.targets = Standing.worstFirst(words.facts());
  }

  List<Block> blocks() {
    if (targets.isEmpty()) {
      // The front page asks for one.
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.PageBreak());
    blocks.add(new Block.Heading(2, Standing.finding(words, targets)));
    List<TargetFact> shown = targets.subList(0, Math.min(MOST, targets.size()));
    blocks.add(table(shown));
    blocks.add(new Block.Paragraph(words.sentences().say("report.targets.note"), Block.Tone.SMALL));
    if (shown.size() < targets.size()) {
      blocks.add(
          new Block.Paragraph(words.sentences().say("report.targets.more"), Block.Tone.SMALL));
    }
    shown.stream()
        .flatMap(target -> new TargetChart(words, target).block().stream())
        .findFirst()
        .ifPresent(blocks::add);
    return List.copyOf(blocks);
  }

  /** All targets, for the appendix, where the page could not hold them. */
  Optional<Block> allTargets() {
    return targets.size() > MOST ? Optional.of(table(targets)) : Optional.empty();
  }

  private Block table(List<TargetFact> rows) {
    return new Block.Table(
        words.texts().say("report.targets.caption", words.facts().period().last()),
        List.of(
            new Column(words.texts().say("report.targets.target"), 3.9, false),
            new Column(words.texts().say("report.targets.actual"), 1.2, true),
            new Column(words.texts().say("report.targets.gap"), 1.9, true),
            new Column(words.texts().say("report.targets.status"), 1.4, false),
            new Column(words.texts().say("report.targets.chance"), 1.8, true),
            new Column(words.texts().say("report.targets.before"), 1.3, true),
            new Column(words.texts().say("report.targets.reached-by"), 1.9, false)),
        rows.stream().map(this::row).toList());
  }

  private List<Cell> row(TargetFact target) {
    return List.of(
        new Cell(Sentences.capital(gap.row(target))),
        number(target, "actual"),
        difference(target),
        text(words.texts().say("report.status." + target.status().id())),
        chance(target),
        before(target),
        text(reachedBy(target)));
  }

  private Cell difference(TargetFact target) {
    return words
        .facts()
        .find(target.factId("gap"))
        .filter(fact -> fact.value().isPresent())
        .map(fact -> new Cell(List.of(words.signed(fact))))
        .orElseGet(() -> text(NOTHING));
  }

  private Cell chance(TargetFact target) {
    Optional<Fact> next =
        words.facts().find(target.factId("probability")).filter(any -> target.next().isPresent());
    if (next.isPresent()) {
      return new Cell(
          words
              .sentences()
              .say(
                  "report.targets.chance-next." + Words.extreme(next.get()).orElse("some"),
                  Map.of("chance", words.figure(next.get()))));
    }
    return words
        .facts()
        .find(target.factId("probability"))
        .flatMap(Words::extreme)
        .map(which -> text(words.texts().say("report.targets.chance-" + which)))
        .orElseGet(() -> number(target, "probability"));
  }

  private Cell before(TargetFact target) {
    Optional<Fact> met = words.facts().find(target.factId("precedent-met"));
    Optional<Fact> stretches = words.facts().find(target.factId("precedent-stretches"));
    return met.isEmpty() || stretches.isEmpty()
        ? text(NOTHING)
        : new Cell(
            words
                .sentences()
                .say(
                    "report.targets.precedent",
                    Map.of(
                        "met",
                        words.figure(met.get()),
                        "stretches",
                        words.figure(stretches.get()))));
  }

  private String reachedBy(TargetFact target) {
    if (target.notWithinFiveYears()) {
      return words.texts().say("report.targets.not-within-five-years");
    }
    return target
        .reachedBy()
        .filter(any -> !gap.seasonHelps(target))
        .map(words.texts().numbers()::shortDate)
        .orElse(NOTHING);
  }

  private Cell number(TargetFact target, String what) {
    return words
        .facts()
        .find(target.factId(what))
        .filter(fact -> fact.value().isPresent())
        .map(fact -> new Cell(List.of(words.figure(fact))))
        .orElseGet(() -> text(NOTHING));
  }

  private static Cell text(String text) {
    return new Cell(List.of(new Inline.Text(text)));
  }
}
