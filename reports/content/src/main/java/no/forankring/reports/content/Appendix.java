package no.forankring.reports.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.Restatement;
import no.forankring.core.fact.Scenario;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.observation.Observation;
import no.forankring.core.observation.Scope;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Block.Cell;
import no.forankring.reports.content.report.Block.Column;
import no.forankring.reports.content.report.Inline;

/** What the words mean, how complete the numbers are, where they come from. */
final class Appendix {

  private final Words words;
  private final Texts texts;

  Appendix(Words words) {
    this.words = words;
    this.texts = words.texts;
  }

  List<Block> blocks(Optional<Block> allTargets) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.PageBreak());
    blocks.add(new Block.Heading(2, texts.say("report.appendix.heading")));
    allTargets.ifPresent(blocks::add);
    blocks.add(new Block.Heading(3, texts.say("report.definitions.heading")));
    blocks.add(definitions());
    blocks.add(new Block.Heading(3, texts.say("report.coverage.heading")));
    blocks.add(coverage());
    notices(blocks);
    blocks.add(new Block.Heading(3, texts.say("report.restatements.heading")));
    blocks.add(restatements());
    blocks.add(new Block.Heading(3, texts.say("report.sources.heading")));
    blocks.add(sources());
    blocks.add(new Block.Heading(3, texts.say("report.method.heading")));
    for (String part : List.of("days", "sums", "outlook", "made")) {
      blocks.add(
          new Block.Paragraph(
              words.sentences.say(
                  "report.method." + part,
                  Map.of("day", words.facts.asOf(), "program", words.context.program())),
              Block.Tone.NORMAL));
    }
    return List.copyOf(blocks);
  }

  private Block definitions() {
    Set<String> used = new LinkedHashSet<>();
    words.facts.all().forEach(fact -> used.add(fact.metric()));
    List<Metric> metrics =
        MetricCatalogue.standard().all().stream()
            .filter(metric -> used.contains(metric.id()))
            .toList();
    return table(
        "definitions",
        List.of(
            new Head("word", 2.2),
            new Head("theme", 1.8),
            new Head("meaning", 4.5),
            new Head("id", 2)),
        metrics,
        metric ->
            List.of(
                text(words.name(metric.id())),
                text(words.theme(metric.theme())),
                text(texts.say("metrics." + metric.id() + ".meaning")),
                text(metric.id())));
  }

  private Block coverage() {
    String own = words.facts.quarter() + "/";
    List<Fact> shown =
        words.facts.all().stream()
            .filter(fact -> fact.id().startsWith(own) && !fact.id().contains("#"))
            .filter(fact -> fact.scenario() == Scenario.AC)
            .filter(fact -> !(fact.scope() instanceof Scope.OneSegment))
            .toList();
    return table(
        "coverage",
        List.of(
            new Head("what", 3),
            new Head("where", 2.5),
            new Head("value", 2, true),
            new Head("days", 1.8, true),
            new Head("how", 3)),
        shown,
        fact ->
            List.of(
                text(words.name(fact.metric())),
                text(words.where(fact.scope())),
                value(fact),
                text(
                    fact.coverage()
                        .map(known -> texts.say("report.coverage.share", known))
                        .orElse("")),
                text(
                    texts.say(
                        "report.computation."
                            + fact.computation()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-')))));
  }

  private Cell value(Fact fact) {
    return fact.value().isPresent()
        ? new Cell(List.of(words.figure(fact)))
        : text(
            fact.bounds()
                .map(
                    bounds ->
                        bounds
                            .high()
                            .map(high -> texts.say("report.bounds.between", bounds.low(), high))
                            .orElseGet(() -> texts.say("report.bounds.at-least", bounds.low())))
                .orElseGet(() -> texts.say("report.not-known")));
  }

  private void notices(List<Block> blocks) {
    List<List<Inline>> items =
        words.facts.notices().stream()
            .<List<Inline>>map(
                notice ->
                    List.of(new Inline.Text(texts.message(notice.code(), notice.arguments()))))
            .distinct()
            .toList();
    blocks.add(new Block.Heading(3, texts.say("report.notices.heading")));
    blocks.add(
        items.isEmpty()
            ? new Block.Paragraph(words.sentences.say("report.notices.none"), Block.Tone.NORMAL)
            : new Block.Bullets(items));
  }

  private Block restatements() {
    return table(
        "restatements",
        List.of(
            new Head("what", 2.5),
            new Head("days", 3),
            new Head("before", 1.5, true),
            new Head("after", 1.5, true),
            new Head("file", 3)),
        words.facts.restatements(),
        this::restatement);
  }

  private List<Cell> restatement(Restatement each) {
    Observation after = each.after();
    return List.of(
        text(words.name(after.metric())),
        text(
            after.period().isDay()
                ? texts.numbers().date(after.period().first())
                : texts.say("report.period", after.period().first(), after.period().last())),
        text(texts.numbers().plain(each.before().value())),
        text(texts.numbers().plain(after.value())),
        text(after.origin().file()));
  }

  private Block sources() {
    return table(
        "sources",
        List.of(
            new Head("file", 4),
            new Head("channel", 2),
            new Head("format", 2),
            new Head("exported", 1.9),
            new Head("imported", 1.9),
            new Head("read", 1.1, true),
            new Head("kept", 1.1, true),
            new Head("skipped", 1.1, true)),
        words.context.imports(),
        file ->
            List.of(
                text(file.name()),
                text(file.channel().map(words::channel).orElse("")),
                text(file.format()),
                text(texts.numbers().date(file.exported())),
                text(texts.numbers().date(file.imported())),
                text(count(file.rowsRead())),
                text(count(file.rowsImported())),
                text(count(file.rowsSkipped()))));
  }

  private String count(long rows) {
    return texts.numbers().plain(BigDecimal.valueOf(rows));
  }

  /** A column's head, {@code report.<table>.<key>}. */
  private record Head(String key, double weight, boolean number) {
    Head(String key, double weight) {
      this(key, weight, false);
    }
  }

  private <T> Block table(
      String name, List<Head> heads, List<T> rows, Function<T, List<Cell>> cells) {
    String prefix = "report." + name + ".";
    if (rows.isEmpty()) {
      return new Block.Paragraph(words.sentences.say(prefix + "none"), Block.Tone.NORMAL);
    }
    return new Block.Table(
        texts.say(prefix + "caption"),
        heads.stream()
            .map(head -> new Column(texts.say(prefix + head.key()), head.weight(), head.number()))
            .toList(),
        rows.stream().map(cells).toList());
  }

  private static Cell text(String text) {
    return new Cell(List.of(new Inline.Text(Untrusted.visible(text))));
  }
}
