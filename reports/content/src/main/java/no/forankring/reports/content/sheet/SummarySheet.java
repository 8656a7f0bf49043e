package no.forankring.reports.content.sheet;

import static no.forankring.reports.content.sheet.FactCells.NOTHING;
import static no.forankring.reports.content.sheet.FactCells.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.forankring.core.fact.Fact;
import no.forankring.reports.content.board.FrontPage;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.sheet.SheetTexts.Head;
import no.forankring.reports.content.statement.FactWords;
import no.forankring.reports.content.statement.GapText;
import no.forankring.reports.content.statement.Standing;
import no.forankring.reports.content.statement.Words;
import no.forankring.reports.content.workbook.FactPart;
import no.forankring.reports.content.workbook.Sheet;
import no.forankring.reports.content.workbook.Sheet.Row;

/** The front page's sentences, and beside each the numbers in it with their ids. */
final class SummarySheet {

  private final Words words;
  private final FactWords names;
  private final FactCells cells;
  private final List<Row> rows = new ArrayList<>();

  SummarySheet(Words words, FactWords names, FactCells cells) {
    this.words = words;
    this.names = names;
    this.cells = cells;
  }

  Sheet sheet(FrontPage front) {
    front.blocks().forEach(this::add);
    GapText gap = new GapText(words);
    String part = say("targets");
    Standing.worstFirst(words.facts())
        .forEach(
            target ->
                add(
                    part,
                    words
                        .sentences()
                        .say(
                            "workbook.summary.target",
                            Map.of(
                                "target",
                                Sentences.capital(gap.row(target)),
                                "status",
                                words.texts().say("report.status." + target.status().id())))));
    about();
    return SheetTexts.sheet(
        words,
        "summary",
        Sheet.Order.TEXT,
        List.of(
            new Head("part", 20, true),
            new Head("text", 70, true),
            new Head("what", 54, true),
            new Head("number", 15),
            new Head("unit", 18),
            new Head(SheetTexts.ID, 52)),
        rows);
  }

  private void about() {
    String part = say("about");
    String facts = words.texts().say("workbook.sheet.facts");
    add(part, words.sentences().say("workbook.summary.formulas", Map.of("0", facts)));
    add(part, words.sentences().say("workbook.summary.ids"));
    add(
        part,
        words
            .sentences()
            .say(
                "report.method.made",
                Map.of("day", words.facts().asOf(), "program", words.context().program())));
  }

  private String say(String key) {
    return words.texts().say("workbook.summary." + key);
  }

  private void add(Block block) {
    switch (block) {
      case Block.Heading(var level, var inlines) -> add(say("finding"), inlines);
      case Block.Paragraph(var inlines, var tone) -> add(say("finding"), inlines);
      case Block.KeyFigures(var figures) ->
          figures.forEach(
              key -> {
                List<Inline> sentence = new ArrayList<>();
                sentence.add(key.figure());
                sentence.add(new Inline.Text(" "));
                sentence.addAll(key.meaning());
                add(say("key-figures"), sentence);
              });
      case Block.Callout(var lead, var paragraphs) -> {
        String part = Sentences.text(lead).replaceFirst(":$", "");
        paragraphs.forEach(inlines -> add(part, inlines));
      }
      case Block.Bullets(var items) -> items.forEach(item -> add("", item));
      case Block.Table table -> {}
      case Block.Figure figure -> {}
      case Block.PageBreak end -> {}
    }
  }

  private void add(String part, List<Inline> sentence) {
    List<Fact> numbers = numbers(sentence);
    rows.add(row(part, Sentences.text(sentence), numbers.stream().findFirst(), true));
    numbers.stream().skip(1).forEach(fact -> rows.add(row(part, "", Optional.of(fact), false)));
  }

  private List<Fact> numbers(List<Inline> sentence) {
    Set<Fact> facts = new LinkedHashSet<>();
    for (Inline piece : sentence) {
      switch (piece) {
        case Inline.Figure figure -> words.facts().find(figure.factId()).ifPresent(facts::add);
        case Inline.Text plain -> {}
        case Inline.Strong plain -> {}
        case Inline.Quote plain -> {}
      }
    }
    return List.copyOf(facts);
  }

  private Row row(String part, String sentence, Optional<Fact> fact, boolean opens) {
    return new Row(
        List.of(
            text(part),
            text(sentence),
            fact.map(it -> text(names.named(it))).orElse(NOTHING),
            fact.map(it -> cells.lookup(it, FactPart.VALUE)).orElse(NOTHING),
            fact.map(it -> text(names.unitOrCurrency(it))).orElse(NOTHING),
            fact.map(it -> text(it.id())).orElse(NOTHING)),
        opens);
  }
}
