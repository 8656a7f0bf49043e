package no.forankring.reports.content.sheet;

import static no.forankring.reports.content.sheet.FactCells.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.reports.content.language.Texts;
import no.forankring.reports.content.sheet.SheetTexts.Head;
import no.forankring.reports.content.statement.FactWords;
import no.forankring.reports.content.statement.Words;
import no.forankring.reports.content.vocabulary.Lexicon;
import no.forankring.reports.content.vocabulary.Vocabulary;
import no.forankring.reports.content.workbook.Cell;
import no.forankring.reports.content.workbook.Sheet;
import no.forankring.reports.content.workbook.Sheet.Row;

/** What is measured, in the leader's words in every language, and what may be done with it. */
final class DictionarySheet {

  private final Words words;
  private final Texts texts;

  DictionarySheet(Words words) {
    this.words = words;
    this.texts = words.texts();
  }

  Sheet sheet() {
    Set<String> used = new HashSet<>();
    words.facts().all().forEach(fact -> used.add(fact.metric()));
    List<Head> heads = new ArrayList<>();
    heads.add(new Head("code", 22));
    Texts.languages().forEach(language -> heads.add(new Head("word." + language, 30)));
    heads.add(new Head("meaning", 60, true));
    heads.add(new Head("theme", 24));
    heads.add(new Head("kind", 44, true));
    heads.add(new Head("unit", 12));
    heads.add(new Head("direction", 12));
    heads.add(new Head("stage", 20));
    return SheetTexts.sheet(
        words,
        "dictionary",
        Sheet.Order.LIST,
        heads,
        MetricCatalogue.standard().all().stream()
            .filter(metric -> used.contains(metric.id()))
            .map(this::row)
            .toList());
  }

  private Row row(Metric metric) {
    Vocabulary vocabulary = words.lexicon().vocabulary();
    List<Cell> row = new ArrayList<>();
    row.add(text(metric.id()));
    Texts.languages()
        .forEach(language -> row.add(text(Lexicon.of(language, vocabulary).name(metric.id()))));
    row.add(text(words.lexicon().meaning(metric.id())));
    row.add(text(words.theme(metric.theme())));
    row.add(text(texts.say("workbook.kind." + FactWords.id(metric.kind()))));
    row.add(text(texts.say("workbook.unit." + FactWords.id(metric.unit()))));
    row.add(text(texts.say("workbook.direction." + FactWords.id(metric.direction()))));
    row.add(text(texts.say("workbook.stage." + FactWords.id(metric.stage()))));
    return new Row(row);
  }
}
