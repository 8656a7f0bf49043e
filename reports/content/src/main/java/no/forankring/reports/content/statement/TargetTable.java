package no.forankring.reports.content.statement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.TargetFact;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Block.Cell;
import no.forankring.reports.content.report.Block.Column;

/** Some targets and how they stand: value and deadline, result, gap, status. */
public final class TargetTable {

  private static final String NOTHING = "\u2013";

  private final Words words;
  private final GapText gap;

  public TargetTable(Words words) {
    this.words = words;
    this.gap = new GapText(words);
  }

  /**
   * The table.
   *
   * @param what the targets are about: {@code flere bedrifter tar kontakt}
   */
  public Block of(String what, List<TargetFact> targets) {
    return new Block.Table(
        words
            .texts()
            .say(
                "chapter.targets.caption",
                Map.of("what", what, "day", words.facts().period().last())),
        List.of(
            new Column(words.texts().say("report.targets.target"), 4.6, false),
            new Column(words.texts().say("report.targets.actual"), 1.5, true),
            new Column(words.texts().say("report.targets.gap"), 1.9, true),
            new Column(words.texts().say("report.targets.status"), 1.6, false)),
        targets.stream().map(this::row).toList());
  }

  private List<Cell> row(TargetFact target) {
    return List.of(
        new Cell(Sentences.capital(gap.row(target))),
        fact(target, "actual")
            .map(fact -> new Cell(List.of(words.figure(fact))))
            .orElseGet(() -> TextTable.text(NOTHING)),
        fact(target, "gap")
            .map(fact -> new Cell(List.of(words.signed(fact))))
            .orElseGet(() -> TextTable.text(NOTHING)),
        TextTable.text(words.texts().say("report.status." + target.status().id())));
  }

  private Optional<Fact> fact(TargetFact target, String what) {
    return words.facts().find(target.factId(what)).filter(fact -> fact.value().isPresent());
  }
}
