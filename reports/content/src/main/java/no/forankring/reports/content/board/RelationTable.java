package no.forankring.reports.content.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.forankring.core.analysis.effect.Grade;
import no.forankring.core.analysis.relation.Relation;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.RelationFact;
import no.forankring.reports.content.language.Numbers;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Block.Cell;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.statement.FactWords;
import no.forankring.reports.content.statement.TextTable;
import no.forankring.reports.content.statement.TextTable.Head;
import no.forankring.reports.content.statement.Words;

/**
 * Which numbers go together, and how many weeks apart; or that nothing can be concluded, and why.
 * Never that one comes of the other. The page names what was found, the appendix all that was
 * looked for.
 */
final class RelationTable {

  private final Words words;
  private final List<RelationFact> relations;

  RelationTable(Words words) {
    this.words = words;
    this.relations = words.facts().relations();
  }

  /** A sentence alone where all of them are too new; nothing where nothing was asked. */
  List<Block> blocks() {
    if (relations.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(3, words.texts().say("report.relation.heading")));
    if (relations.stream().allMatch(RelationTable::isTooNew)) {
      blocks.add(
          new Block.Paragraph(words.sentences().say("report.relation.too-new"), Block.Tone.NORMAL));
      return List.copyOf(blocks);
    }
    List<RelationFact> found =
        relations.stream().filter(each -> each.grade() == Grade.MOVES_TOGETHER).toList();
    blocks.add(
        new Block.Paragraph(
            words.sentences().say("report.relation.verdict", Map.of("n", found.size())),
            Block.Tone.NORMAL));
    if (!found.isEmpty()) {
      blocks.add(table(found));
    }
    return List.copyOf(blocks);
  }

  /** Everything that was looked for; nothing where nothing was. */
  List<Block> appendix() {
    return relations.isEmpty()
        ? List.of()
        : List.of(
            new Block.Heading(3, words.texts().say("report.relation.heading")),
            table(relations),
            new Block.Paragraph(words.sentences().say("report.relation.note"), Block.Tone.SMALL));
  }

  private Block table(List<RelationFact> rows) {
    return TextTable.of(
        words,
        "relation",
        List.of(
            new Head("first", 2.3),
            new Head("second", 3.0),
            new Head("conclusion", 4.0),
            new Head("weeks", 0.8, true)),
        rows,
        this::row);
  }

  private static boolean isTooNew(RelationFact each) {
    return each.reason().filter(Relation.Reason.TOO_FEW_WEEKS::equals).isPresent();
  }

  private List<Cell> row(RelationFact each) {
    return List.of(
        new Cell(Sentences.capital(List.of(new Inline.Text(words.name(each.first()))))),
        new Cell(Sentences.capital(List.of(new Inline.Text(words.name(each.second()))))),
        new Cell(conclusion(each)),
        new Cell(List.of(words.figure(fact(each, "-weeks")))));
  }

  private List<Inline> conclusion(RelationFact each) {
    return each.reason()
        .map(why -> words.sentences().say("report.relation.reason." + FactWords.id(why)))
        .orElseGet(() -> found(each));
  }

  private List<Inline> found(RelationFact each) {
    Fact lag = fact(each, "-lag");
    return words
        .sentences()
        .say(
            "report.relation.found." + FactWords.id(each.way().orElseThrow()),
            Map.of("n", Numbers.atShownPrecision(lag), "lag", words.figure(lag)));
  }

  private Fact fact(RelationFact each, String what) {
    return words.facts().find(each.id() + what).orElseThrow();
  }
}
