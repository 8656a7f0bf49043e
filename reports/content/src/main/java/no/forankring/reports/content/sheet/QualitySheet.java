package no.forankring.reports.content.sheet;

import static no.forankring.reports.content.sheet.FactCells.NOTHING;
import static no.forankring.reports.content.sheet.FactCells.day;
import static no.forankring.reports.content.sheet.FactCells.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.Restatement;
import no.forankring.core.observation.Break;
import no.forankring.core.observation.Observation;
import no.forankring.reports.content.board.AppendixFigures;
import no.forankring.reports.content.board.AppendixSources;
import no.forankring.reports.content.sheet.SheetTexts.Head;
import no.forankring.reports.content.statement.Words;
import no.forankring.reports.content.workbook.Cell;
import no.forankring.reports.content.workbook.Cell.Amount;
import no.forankring.reports.content.workbook.FactPart;
import no.forankring.reports.content.workbook.Format;
import no.forankring.reports.content.workbook.Sheet;
import no.forankring.reports.content.workbook.Sheet.Row;

/**
 * How complete the quarter's figures are, what broke, what platforms changed, what is to be noted.
 */
final class QualitySheet {

  private static final int MOST_DECIMALS = 3;

  private final Words words;
  private final FactCells cells;
  private final AppendixFigures figures;
  private final AppendixSources sources;

  QualitySheet(Words words, FactCells cells) {
    this.words = words;
    this.cells = cells;
    this.figures = new AppendixFigures(words);
    this.sources = new AppendixSources(words);
  }

  Sheet sheet() {
    List<Row> rows = new ArrayList<>();
    for (Fact fact : figures.shown()) {
      rows.add(coverage(fact));
      fact.breaks().forEach(each -> rows.add(broken(fact, each)));
    }
    words.facts().restatements().forEach(each -> rows.add(restated(each)));
    words.facts().notices().stream()
        .map(words::said)
        .distinct()
        .forEach(message -> rows.add(noted(message)));
    return SheetTexts.sheet(
        words,
        "quality",
        Sheet.Order.LIST,
        List.of(
            new Head("kind", 13),
            new Head("what", 28),
            new Head("where", 24),
            new Head("from", 11),
            new Head("to", 11),
            new Head("value", 13),
            new Head("low", 11),
            new Head("high", 11),
            new Head("coverage", 11),
            new Head("before", 11),
            new Head("after", 11),
            new Head("comment", 60, true),
            new Head(SheetTexts.ID, 52)),
        rows);
  }

  private Cell kind(String kind) {
    return text(words.texts().say("workbook.quality.kinds." + kind));
  }

  private Row coverage(Fact fact) {
    String how = figures.how(fact);
    return new Row(
        List.of(
            kind("coverage"),
            text(words.name(fact.metric())),
            text(words.where(fact)),
            day(fact.period().first()),
            day(fact.period().last()),
            cells.lookup(fact, FactPart.VALUE),
            cells.lookup(fact, FactPart.LOW),
            cells.lookup(fact, FactPart.HIGH),
            cells.lookup(fact, FactPart.COVERAGE),
            NOTHING,
            NOTHING,
            text(
                enough(fact.coverage())
                    ? how
                    : words.texts().say("workbook.quality.incomplete", Map.of("how", how))),
            text(fact.id())));
  }

  private static boolean enough(Optional<BigDecimal> coverage) {
    return coverage.map(share -> share.compareTo(Fact.VERDICT_COVERAGE) >= 0).orElse(true);
  }

  private Row broken(Fact fact, Break each) {
    return new Row(
        List.of(
            kind("break"),
            text(words.name(each.metric())),
            text(words.where(fact)),
            day(each.day()),
            NOTHING,
            NOTHING,
            NOTHING,
            NOTHING,
            NOTHING,
            NOTHING,
            NOTHING,
            text(
                words
                    .texts()
                    .say("workbook.quality.break", each.day(), words.readable(each.why()))),
            text(fact.id())));
  }

  private Row restated(Restatement each) {
    Observation after = each.after();
    return new Row(
        List.of(
            kind("restatement"),
            text(words.name(after.metric())),
            text(sources.where(after.subject())),
            day(after.period().first()),
            day(after.period().last()),
            NOTHING,
            NOTHING,
            NOTHING,
            NOTHING,
            stated(each.before()),
            stated(after),
            text(
                words
                    .texts()
                    .say(
                        "workbook.quality.restatement",
                        each.before().origin().file(),
                        after.origin().file())),
            NOTHING));
  }

  /** What a file says is no fact, and has no id. */
  private static Cell stated(Observation observation) {
    int decimals = Math.clamp(observation.value().scale(), 0, MOST_DECIMALS);
    return new Amount(observation.value(), Format.plain(decimals), Optional.empty());
  }

  private Row noted(String message) {
    List<Cell> row = new ArrayList<>();
    row.add(kind("note"));
    for (int i = 0; i < 10; i++) {
      row.add(NOTHING);
    }
    row.add(text(message));
    row.add(NOTHING);
    return new Row(row);
  }
}
