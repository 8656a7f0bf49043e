package no.forankring.reports.content.board;

import static no.forankring.reports.content.statement.TextTable.text;

import java.util.List;
import java.util.Map;
import no.forankring.core.fact.ForecastRecord;
import no.forankring.core.fact.ForecastRecord.Trust;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Block.Cell;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.statement.FactWords;
import no.forankring.reports.content.statement.TextTable;
import no.forankring.reports.content.statement.TextTable.Head;
import no.forankring.reports.content.statement.Words;

/** How forecasts of the quarters gone by have done. */
final class ReportCard {

  private static final String NOTHING = "\u2013";

  private final Words words;
  private final List<ForecastRecord> records;

  ReportCard(Words words) {
    this.words = words;
    this.records = words.facts().records();
  }

  /** Whether forecasts are not shown because they were no use. */
  boolean isBad() {
    return ForecastRecord.trust(records) == Trust.NO_BETTER;
  }

  /** One sentence. */
  Block verdict() {
    return new Block.Paragraph(
        words.sentences().say("report.record." + FactWords.id(ForecastRecord.trust(records))),
        Block.Tone.NORMAL);
  }

  /** Every number's record; the sentence alone where there is none. */
  List<Block> blocks() {
    return records.isEmpty()
        ? List.of(verdict())
        : List.of(
            table(),
            new Block.Paragraph(
                words
                    .sentences()
                    .say("report.record.note", Map.of("followers", words.name("followers"))),
                Block.Tone.SMALL));
  }

  private Block table() {
    return TextTable.of(
        words,
        "record",
        List.of(
            new Head("what", 3.3),
            new Head("where", 1.8),
            new Head("made", 1.1, true),
            new Head("as-of-then", 1.3, true),
            new Head("hit", 1.9, true),
            new Head("error", 2.3, true)),
        records,
        record ->
            List.of(
                text(words.name(record.metric())),
                text(words.where(record.scope())),
                number(record, "made"),
                number(record, "as-of-then"),
                number(record, "hit"),
                number(record, "error")));
  }

  private Cell number(ForecastRecord record, String what) {
    return words
        .facts()
        .find(record.factId(what))
        .map(fact -> new Cell(List.<Inline>of(words.figure(fact))))
        .orElseGet(() -> text(NOTHING));
  }
}
