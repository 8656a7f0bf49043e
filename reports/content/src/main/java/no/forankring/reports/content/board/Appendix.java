package no.forankring.reports.content.board;

import static no.forankring.reports.content.statement.TextTable.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.reports.content.language.Texts;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.statement.FactWords;
import no.forankring.reports.content.statement.TextTable;
import no.forankring.reports.content.statement.TextTable.Head;
import no.forankring.reports.content.statement.Words;

/** What the words mean, how complete the numbers are, where they come from. */
final class Appendix {

  private final Words words;
  private final Texts texts;

  Appendix(Words words) {
    this.words = words;
    this.texts = words.texts();
  }

  List<Block> blocks(Optional<Block> allTargets) {
    AppendixSources sources = new AppendixSources(words);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.PageBreak());
    blocks.add(new Block.Heading(2, texts.say("report.appendix.heading")));
    allTargets.ifPresent(blocks::add);
    blocks.add(heading("definitions"));
    blocks.add(definitions());
    blocks.add(heading("coverage"));
    blocks.add(new AppendixFigures(words).table());
    blocks.add(
        new Block.Paragraph(words.sentences().say("report.coverage.note"), Block.Tone.SMALL));
    blocks.add(heading("sure"));
    blocks.add(new AppendixChanges(words).table());
    blocks.add(
        new Block.Paragraph(
            words.sentences().say("report.sure.note", Map.of("followers", words.name("followers"))),
            Block.Tone.SMALL));
    blocks.addAll(new RelationTable(words).appendix());
    blocks.add(heading("record"));
    blocks.addAll(new ReportCard(words).blocks());
    blocks.add(heading("notices"));
    blocks.add(notices());
    blocks.add(heading("restatements"));
    blocks.addAll(sources.restatements());
    blocks.add(heading("sources"));
    blocks.add(sources.files());
    sources.readings().ifPresent(blocks::add);
    blocks.add(heading("method"));
    for (String part : List.of("days", "sums", "outlook", "trace", "made")) {
      blocks.add(
          new Block.Paragraph(
              words
                  .sentences()
                  .say(
                      "report.method." + part,
                      Map.of("day", words.facts().asOf(), "program", words.context().program())),
              Block.Tone.NORMAL));
    }
    return List.copyOf(blocks);
  }

  private Block heading(String part) {
    return new Block.Heading(3, texts.say("report." + part + ".heading"));
  }

  private Block definitions() {
    Set<String> used = new LinkedHashSet<>();
    words.facts().all().forEach(fact -> used.add(fact.metric()));
    List<Metric> metrics =
        MetricCatalogue.standard().all().stream()
            .filter(metric -> used.contains(metric.id()))
            .toList();
    return TextTable.of(
        words,
        "definitions",
        List.of(
            new Head("word", 2.2),
            new Head("theme", 1.9),
            new Head("stage", 1.2),
            new Head("meaning", 3.7),
            new Head("id", 2)),
        metrics,
        metric ->
            List.of(
                text(words.name(metric.id())),
                text(words.theme(metric.theme())),
                text(texts.say("report.stage." + FactWords.id(metric.stage()))),
                text(words.lexicon().meaning(metric.id())),
                text(metric.id())));
  }

  private Block notices() {
    List<List<Inline>> items =
        words.facts().notices().stream()
            .<List<Inline>>map(notice -> List.of(new Inline.Text(words.said(notice))))
            .distinct()
            .toList();
    return items.isEmpty()
        ? new Block.Paragraph(words.sentences().say("report.notices.none"), Block.Tone.NORMAL)
        : new Block.Bullets(items);
  }
}
