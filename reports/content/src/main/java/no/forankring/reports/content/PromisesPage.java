package no.forankring.reports.content;

import static no.forankring.reports.content.AppendixTable.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.ForecastRecord;
import no.forankring.core.fact.ForecastRecord.Trust;
import no.forankring.core.fact.TargetFact;
import no.forankring.reports.content.AppendixTable.Head;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Block.Cell;
import no.forankring.reports.content.report.Inline;

/** What can be promised instead of what is hardly reached, and how far our forecasts have held. */
final class PromisesPage {

  private static final int MOST = 10;
  private static final String NOTHING = "\u2013";

  private final Words words;
  private final GapText gap;

  PromisesPage(Words words) {
    this.words = words;
    this.gap = new GapText(words);
  }

  /** Nothing where nothing lies ahead and no forecast has been tried. */
  List<Block> blocks() {
    List<TargetFact> open =
        Standing.worstFirst(words.facts).stream()
            .filter(target -> target.realistic().isPresent())
            .limit(MOST)
            .toList();
    List<ForecastRecord> records = words.facts.records();
    if (open.isEmpty() && records.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.PageBreak());
    blocks.add(new Block.Heading(2, words.texts.say("report.promises.heading")));
    blocks.add(promises(open));
    if (!open.isEmpty()) {
      blocks.add(
          new Block.Paragraph(words.sentences.say("report.promises.note"), Block.Tone.SMALL));
    }
    Trust trust = ForecastRecord.trust(records);
    blocks.add(new Block.Heading(3, words.texts.say("report.record." + FactWords.id(trust))));
    if (!records.isEmpty()) {
      blocks.add(record(records));
      blocks.add(
          new Block.Paragraph(
              words.sentences.say(
                  "report.record.note", Map.of("followers", words.name("followers"))),
              Block.Tone.SMALL));
    }
    return List.copyOf(blocks);
  }

  private Block promises(List<TargetFact> open) {
    return AppendixTable.of(
        words,
        "promises",
        List.of(
            new Head("target", 4.1),
            new Head("middle", 1.7, true),
            new Head("realistic", 2.2, true),
            new Head("stretching", 2.2, true)),
        open,
        target ->
            List.of(
                new Cell(Sentences.capital(gap.row(target))),
                words
                    .facts
                    .find(target.factId("p50"))
                    .map(middle -> new Cell(List.of(words.figure(middle))))
                    .orElseGet(() -> text(NOTHING)),
                proposal(target, "realistic"),
                proposal(target, "stretching")));
  }

  /** {@code 5 765 (78 %)}. */
  private Cell proposal(TargetFact target, String what) {
    Optional<Fact> value = words.facts.find(target.factId(what));
    Optional<Fact> chance = words.facts.find(target.factId(what + "-chance"));
    return value.isEmpty() || chance.isEmpty()
        ? text(NOTHING)
        : new Cell(
            words.sentences.say(
                "report.promises.proposal",
                Map.of("value", words.figure(value.get()), "chance", words.figure(chance.get()))));
  }

  private Block record(List<ForecastRecord> records) {
    return AppendixTable.of(
        words,
        "record",
        List.of(
            new Head("what", 2.6),
            new Head("where", 2.2),
            new Head("made", 1.3, true),
            new Head("hit", 1.7, true),
            new Head("error", 2.2, true)),
        records,
        record ->
            List.of(
                text(words.name(record.metric())),
                text(words.where(record.scope())),
                number(record, "made"),
                number(record, "hit"),
                number(record, "error")));
  }

  private Cell number(ForecastRecord record, String what) {
    return words
        .facts
        .find(record.factId(what))
        .map(fact -> new Cell(List.<Inline>of(words.figure(fact))))
        .orElseGet(() -> text(NOTHING));
  }
}
