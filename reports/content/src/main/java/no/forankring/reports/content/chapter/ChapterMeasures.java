package no.forankring.reports.content.chapter;

import static no.forankring.reports.content.statement.TextTable.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.Scenario;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.strategy.Objective;
import no.forankring.core.strategy.Strategy;
import no.forankring.core.strategy.Target;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.statement.FactSource;
import no.forankring.reports.content.statement.GapText;
import no.forankring.reports.content.statement.TextTable;
import no.forankring.reports.content.statement.TextTable.Head;
import no.forankring.reports.content.statement.Words;

/** How it is measured: what each number means, where it comes from, and what is not known. */
final class ChapterMeasures {

  private final Words words;
  private final Strategy strategy;

  ChapterMeasures(Words words) {
    this.words = words;
    this.strategy = words.facts().strategy();
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, words.texts().say("chapter.measures.heading")));
    List<Metric> used = used();
    if (!used.isEmpty()) {
      blocks.add(table(used));
    }
    blocks.add(
        new Block.Paragraph(
            Sentences.join(List.of(words.sentences().say("chapter.measures.often"), review())),
            Block.Tone.NORMAL));
    List<List<Inline>> unknown = unknown();
    if (!unknown.isEmpty()) {
      blocks.add(new Block.Heading(3, words.texts().say("chapter.measures.unknown")));
      blocks.add(new Block.Bullets(unknown));
    }
    return List.copyOf(blocks);
  }

  /** What targets are set for and initiatives should change, in the catalogue's order. */
  private List<Metric> used() {
    Set<String> ids = new LinkedHashSet<>();
    words.facts().targets().forEach(target -> ids.add(target.target().metric()));
    words.facts().initiatives().stream()
        .flatMap(each -> each.initiative().expected().stream())
        .forEach(expected -> ids.add(expected.metric()));
    return MetricCatalogue.standard().all().stream()
        .filter(metric -> ids.contains(metric.id()))
        .toList();
  }

  private Block table(List<Metric> used) {
    FactSource source = new FactSource(words);
    return TextTable.under(
        words,
        "chapter.measures.",
        List.of(new Head("word", 2.4), new Head("meaning", 4.4), new Head("source", 3.2)),
        used,
        metric ->
            List.of(
                text(words.name(metric.id())),
                text(words.lexicon().meaning(metric.id())),
                text(source.of(behind(metric.id())))));
  }

  /** What the targets and initiatives of a metric are judged by. */
  private List<Fact> behind(String metric) {
    return Stream.concat(
            words.facts().targets().stream()
                .filter(target -> target.target().metric().equals(metric))
                .map(target -> words.facts().find(target.factId("actual"))),
            words.facts().initiatives().stream()
                .flatMap(each -> each.initiative().expected().stream())
                .filter(expected -> expected.metric().equals(metric))
                .map(expected -> words.facts().find(expected.scope(), metric, Scenario.AC)))
        .flatMap(Optional::stream)
        .toList();
  }

  private List<Inline> review() {
    Optional<LocalDate> day = strategy.review();
    if (day.isEmpty()) {
      return words.sentences().say("chapter.measures.no-review");
    }
    boolean over = day.get().isBefore(words.facts().asOf());
    return words
        .sentences()
        .say(
            over ? "chapter.measures.review-overdue" : "chapter.measures.review",
            Map.of("day", day.get()));
  }

  private List<List<Inline>> unknown() {
    return Stream.of(objectives(), targets(), initiatives()).flatMap(each -> each).toList();
  }

  private Stream<List<Inline>> objectives() {
    return strategy.objectives().stream()
        .filter(each -> each.isLiveOn(words.facts().asOf()))
        .filter(each -> words.facts().targets().stream().noneMatch(of -> serves(of.target(), each)))
        .map(
            each ->
                words
                    .sentences()
                    .say(
                        "chapter.measures.no-target",
                        Map.of("objective", words.said(each.text()))));
  }

  private static boolean serves(Target target, Objective objective) {
    return target.serves().objective().filter(objective.id()::equals).isPresent();
  }

  private Stream<List<Inline>> targets() {
    GapText gap = new GapText(words);
    return words.facts().targets().stream()
        .filter(target -> target.actual().isEmpty())
        .map(
            target ->
                words
                    .sentences()
                    .say("chapter.measures.no-figure", Map.of("what", gap.row(target))));
  }

  private Stream<List<Inline>> initiatives() {
    return words.facts().initiatives().stream()
        .map(each -> each.initiative())
        .filter(initiative -> initiative.expected().isEmpty())
        .map(
            initiative ->
                words
                    .sentences()
                    .say(
                        "chapter.measures.no-change",
                        Map.of("name", words.said(initiative.name()))));
  }
}
