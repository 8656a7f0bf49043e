package no.forankring.reports.content.sheet;

import static no.forankring.reports.content.sheet.FactCells.day;
import static no.forankring.reports.content.sheet.FactCells.text;

import java.util.ArrayList;
import java.util.List;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.Scenario;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.strategy.Span;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.sheet.SheetTexts.Head;
import no.forankring.reports.content.statement.FactWords;
import no.forankring.reports.content.statement.GapText;
import no.forankring.reports.content.statement.Standing;
import no.forankring.reports.content.statement.Words;
import no.forankring.reports.content.workbook.Cell;
import no.forankring.reports.content.workbook.FactPart;
import no.forankring.reports.content.workbook.Sheet;
import no.forankring.reports.content.workbook.Sheet.Row;

/** How each target stands, worst first; each of its numbers a row, so that its id stands beside. */
final class TargetsSheet {

  private static final List<String> NUMBERS =
      List.of(
          "target",
          "actual",
          "gap",
          "probability",
          "p10",
          "p50",
          "p90",
          "expected-gap",
          "realistic",
          "realistic-chance",
          "stretching",
          "stretching-chance",
          "pace-now",
          "pace-needed",
          "precedent-met",
          "precedent-stretches",
          "peers-met",
          "peers");

  private final Words words;
  private final FactWords names;
  private final FactCells cells;
  private final GapText gap;

  TargetsSheet(Words words, FactWords names, FactCells cells) {
    this.words = words;
    this.names = names;
    this.cells = cells;
    this.gap = new GapText(words);
  }

  Sheet sheet() {
    return SheetTexts.sheet(
        words,
        "targets",
        Sheet.Order.LIST,
        List.of(
            new Head("target", 62),
            new Head("deadline", 12),
            new Head("status", 18),
            new Head("what", 42),
            new Head("number", 15),
            new Head("unit", 18),
            new Head(SheetTexts.ID, 40),
            new Head("reached-by", 22)),
        Standing.worstFirst(words.facts()).stream().flatMap(each -> rows(each).stream()).toList());
  }

  private List<Row> rows(TargetFact target) {
    String name = Sentences.text(Sentences.capital(gap.row(target)));
    List<Row> rows = new ArrayList<>();
    for (String number : NUMBERS) {
      words
          .facts()
          .find(target.factId(number))
          .filter(fact -> !isItsOwnPace(target, number))
          .ifPresent(fact -> rows.add(row(target, name, fact, rows.isEmpty())));
    }
    return rows;
  }

  private static boolean isItsOwnPace(TargetFact target, String number) {
    return target.span() instanceof Span.Each && number.startsWith("pace");
  }

  private Row row(TargetFact target, String name, Fact fact, boolean opens) {
    return new Row(
        List.of(
            text(name),
            day(fact.scenario() == Scenario.FC ? target.ahead().last() : target.deadline()),
            text(words.texts().say("report.status." + target.status().id())),
            text(names.what(fact)),
            cells.lookup(fact, FactPart.VALUE),
            text(names.unitOrCurrency(fact)),
            text(fact.id()),
            reachedBy(target)),
        opens);
  }

  private Cell reachedBy(TargetFact target) {
    return target.notWithinFiveYears()
        ? text(words.texts().say("report.targets.not-within-five-years"))
        : target.reachedBy().map(FactCells::day).orElse(FactCells.NOTHING);
  }
}
