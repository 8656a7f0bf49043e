package no.forankring.reports.content.sheet;

import static no.forankring.reports.content.sheet.FactCells.NOTHING;
import static no.forankring.reports.content.sheet.FactCells.day;
import static no.forankring.reports.content.sheet.FactCells.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.fact.Fact;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.reports.content.board.AppendixFigures;
import no.forankring.reports.content.sheet.SheetTexts.Head;
import no.forankring.reports.content.statement.FactWords;
import no.forankring.reports.content.statement.Words;
import no.forankring.reports.content.workbook.Cell;
import no.forankring.reports.content.workbook.Cell.Amount;
import no.forankring.reports.content.workbook.FactColumns;
import no.forankring.reports.content.workbook.FactPart;
import no.forankring.reports.content.workbook.Formula;
import no.forankring.reports.content.workbook.Sheet;
import no.forankring.reports.content.workbook.Sheet.Row;

/**
 * Every fact, one a row. What is computed from two numbers shows them, as A and B, and computes
 * them again.
 */
final class FactsSheet {

  private static final List<Head> HEADS =
      List.of(
          new Head(SheetTexts.ID, 50),
          new Head("label", 22),
          new Head("where", 22),
          new Head("what", 27),
          new Head("from", 11),
          new Head("to", 11),
          new Head("value", 13),
          new Head("unit", 17),
          new Head("currency", 9),
          new Head("first", 13),
          new Head("second", 13),
          new Head("how", 28),
          new Head("coverage", 10),
          new Head("low", 11),
          new Head("high", 11),
          new Head("derived", 9),
          new Head("origins", 9),
          new Head("metric", 18),
          new Head("scope", 24),
          new Head("scenario", 9));

  private static final int FIRST = column("first");
  private static final int SECOND = column("second");

  private final Words words;
  private final FactWords names;
  private final FactFormulas formulas;
  private final FactCells cells;
  private final AppendixFigures figures;
  private final FactOriginCount origins;

  FactsSheet(Words words, FactWords names, FactFormulas formulas, FactCells cells) {
    this.words = words;
    this.names = names;
    this.formulas = formulas;
    this.cells = cells;
    this.figures = new AppendixFigures(words);
    this.origins = new FactOriginCount(words.facts());
  }

  private static int column(String key) {
    return HEADS.stream().map(Head::key).toList().indexOf(key);
  }

  static FactColumns columns(int sheet) {
    return new FactColumns(
        sheet,
        column(SheetTexts.ID),
        Map.of(
            FactPart.VALUE, column("value"),
            FactPart.COVERAGE, column("coverage"),
            FactPart.LOW, column("low"),
            FactPart.HIGH, column("high")));
  }

  Sheet sheet() {
    List<Row> rows = new ArrayList<>();
    String before = "";
    for (Fact fact : words.facts().all()) {
      String group = fact.scope() + "/" + fact.metric();
      rows.add(row(fact, !group.equals(before)));
      before = group;
    }
    return SheetTexts.sheet(words, "facts", Sheet.Order.LIST, HEADS, rows);
  }

  private Row row(Fact fact, boolean opens) {
    Optional<Formula> computed = formulas.computed(fact, FIRST, SECOND);
    return new Row(
        List.of(
            text(fact.id()),
            text(words.name(fact.metric())),
            text(words.where(fact)),
            text(names.what(fact)),
            day(fact.period().first()),
            day(fact.period().last()),
            fact.value()
                .<Cell>map(value -> new Amount(value, cells.valueFormat(fact), computed))
                .orElse(NOTHING),
            text(names.unit(fact)),
            text(fact.currency().orElse("")),
            fact.operands().map(two -> cells.operand(fact, two.first(), true)).orElse(NOTHING),
            fact.operands().map(two -> cells.operand(fact, two.second(), false)).orElse(NOTHING),
            text(how(fact, computed)),
            cells.number(fact, FactPart.COVERAGE),
            cells.number(fact, FactPart.LOW),
            cells.number(fact, FactPart.HIGH),
            text(words.texts().say("workbook." + (fact.derived() ? "yes" : "no"))),
            FactCells.count(origins.of(fact)),
            text(fact.metric()),
            text(fact.scope().toString()),
            text(fact.scenario().name())),
        opens);
  }

  private String how(Fact fact, Optional<Formula> computed) {
    if (fact.operands().isEmpty()) {
      return figures.how(fact);
    }
    String how = words.texts().say("workbook.calculation." + calculation(fact));
    return computed.isPresent() ? how : words.texts().say("workbook.calculation.fixed", how);
  }

  private static String calculation(Fact fact) {
    boolean days = fact.id().contains("#delta-p") && !fact.id().endsWith("#delta-pl");
    // A relative change is a ratio, whatever it is the change of.
    boolean atTheEnd =
        MetricCatalogue.standard()
            .find(fact.metric())
            .map(Metric::kind)
            .filter(kind -> kind == Kind.STOCK || kind == Kind.LEVEL)
            .isPresent();
    String computation = FactWords.id(fact.computation());
    return days && !atTheEnd ? computation + "-same-days" : computation;
  }
}
