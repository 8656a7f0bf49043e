package no.forankring.reports.content.board;

import static no.forankring.reports.content.statement.TextTable.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.forankring.core.fact.ExpectationFact;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.TargetFact;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Block.Cell;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.statement.ExpectationText;
import no.forankring.reports.content.statement.GapText;
import no.forankring.reports.content.statement.Standing;
import no.forankring.reports.content.statement.TextTable;
import no.forankring.reports.content.statement.TextTable.Head;
import no.forankring.reports.content.statement.Words;

/** What can be promised instead of what is hardly reached, and whether forecasts have held. */
final class PromisesPage {

  private static final int MOST = 10;
  private static final int MOST_EXPECTED = 4;
  private static final String NOTHING = "\u2013";

  private final Words words;
  private final GapText gap;

  PromisesPage(Words words) {
    this.words = words;
    this.gap = new GapText(words);
  }

  /** Nothing where nothing lies ahead; but forecasts that were no use are owned up to. */
  List<Block> blocks() {
    List<TargetFact> open =
        Standing.worstFirst(words.facts()).stream()
            .filter(target -> target.realistic().isPresent())
            .limit(MOST)
            .toList();
    ReportCard card = new ReportCard(words);
    List<ExpectationFact> expected = ExpectationText.open(words);
    if (open.isEmpty() && expected.isEmpty() && !card.isBad()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.PageBreak());
    blocks.add(new Block.Heading(2, words.texts().say("report.promises.heading")));
    if (!expected.isEmpty()) {
      ExpectationText text = new ExpectationText(words);
      blocks.add(new Block.Heading(3, words.texts().say("report.expectations.heading")));
      blocks.add(
          new Block.Bullets(expected.stream().limit(MOST_EXPECTED).map(text::paragraph).toList()));
    }
    if (!open.isEmpty()) {
      blocks.add(promises(open));
      blocks.add(
          new Block.Paragraph(words.sentences().say("report.promises.note"), Block.Tone.SMALL));
    }
    if (!open.isEmpty() || card.isBad()) {
      blocks.add(card.verdict());
    }
    return List.copyOf(blocks);
  }

  private Block promises(List<TargetFact> open) {
    return TextTable.of(
        words,
        "promises",
        List.of(
            new Head("target", 3.5),
            new Head("middle", 1.4, true),
            new Head("expected-gap", 2.1, true),
            new Head("realistic", 2.0, true),
            new Head("stretching", 2.0, true)),
        open,
        target ->
            List.of(
                new Cell(Sentences.capital(gap.rowAhead(target))),
                cell(target, "p50", words::figure),
                cell(target, "expected-gap", words::signed),
                proposal(target, "realistic"),
                proposal(target, "stretching")));
  }

  private Cell cell(TargetFact target, String what, Function<Fact, Inline> shown) {
    return words
        .facts()
        .find(target.factId(what))
        .map(fact -> new Cell(List.of(shown.apply(fact))))
        .orElseGet(() -> text(NOTHING));
  }

  /** {@code 5 765 (78 %)}. */
  private Cell proposal(TargetFact target, String what) {
    Optional<Fact> value = words.facts().find(target.factId(what));
    Optional<Fact> chance = words.facts().find(target.factId(what + "-chance"));
    return value.isEmpty() || chance.isEmpty()
        ? text(NOTHING)
        : new Cell(
            words
                .sentences()
                .say(
                    "report.promises.proposal",
                    Map.of(
                        "value", words.figure(value.get()), "chance", words.figure(chance.get()))));
  }
}
