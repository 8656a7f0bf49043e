package no.forankring.reports.content.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.fact.ForecastRecord;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.strategy.Objective;
import no.forankring.core.strategy.Strategy;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.statement.ExpectationText;
import no.forankring.reports.content.statement.FactWords;
import no.forankring.reports.content.statement.GapText;
import no.forankring.reports.content.statement.Standing;
import no.forankring.reports.content.statement.TargetChart;
import no.forankring.reports.content.statement.TargetStory;
import no.forankring.reports.content.statement.TargetTable;
import no.forankring.reports.content.statement.Words;

/** What is to be reached, objective by objective, and what can be expected of it. */
final class ChapterTargets {

  private final Words words;
  private final Strategy strategy;
  private final TargetTable table;
  private final TargetStory story;
  private final List<TargetFact> targets;

  ChapterTargets(Words words) {
    this.words = words;
    this.strategy = words.facts().strategy();
    this.table = new TargetTable(words);
    this.story = new TargetStory(words);
    this.targets = Standing.worstFirst(words.facts());
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    List<Objective> live =
        strategy.objectives().stream().filter(each -> each.isLiveOn(words.facts().asOf())).toList();
    List<List<Inline>> givenUp = givenUp();
    if (!live.isEmpty() || !targets.isEmpty() || !givenUp.isEmpty()) {
      blocks.add(new Block.Heading(2, words.texts().say("chapter.targets.heading")));
    }
    for (Objective objective : live) {
      String text = words.said(objective.text());
      blocks.add(new Block.Heading(3, text));
      List<TargetFact> own = targets.stream().filter(each -> serves(each, objective)).toList();
      if (own.isEmpty()) {
        blocks.add(paragraph("chapter.targets.none-for"));
      } else {
        blocks.addAll(shown(text, own));
      }
    }
    List<TargetFact> others =
        targets.stream()
            .filter(target -> live.stream().noneMatch(each -> serves(target, each)))
            .toList();
    if (!others.isEmpty()) {
      String heading =
          words.texts().say(live.isEmpty() ? "chapter.targets.all" : "chapter.targets.others");
      if (!live.isEmpty()) {
        blocks.add(new Block.Heading(3, heading));
      }
      blocks.addAll(shown(heading, others));
    }
    if (!givenUp.isEmpty()) {
      blocks.add(new Block.Heading(3, words.texts().say("chapter.targets.given-up")));
      blocks.add(new Block.Bullets(givenUp));
    }
    chart().ifPresent(blocks::add);
    blocks.addAll(expected());
    return List.copyOf(blocks);
  }

  private static boolean serves(TargetFact target, Objective objective) {
    return target.target().serves().objective().filter(objective.id()::equals).isPresent();
  }

  private List<Block> shown(String what, List<TargetFact> some) {
    return List.of(table.of(what, some), new Block.Bullets(some.stream().map(story::of).toList()));
  }

  private List<List<Inline>> givenUp() {
    return strategy.targets().stream()
        .filter(target -> target.isRetiredOn(words.facts().asOf()))
        .flatMap(target -> story.end(target).stream())
        .toList();
  }

  /** Of the target furthest off that has a development to show. */
  private Optional<Block> chart() {
    return targets.stream()
        .flatMap(target -> new TargetChart(words, target).block().stream())
        .findFirst();
  }

  /** Where each target leads as things are, and what is within reach instead. */
  private List<Block> expected() {
    if (targets.isEmpty()) {
      return List.of();
    }
    GapText gap = new GapText(words);
    ExpectationText promise = new ExpectationText(words);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, words.texts().say("report.promises.heading")));
    blocks.add(
        new Block.Bullets(targets.stream().map(target -> outlook(gap, promise, target)).toList()));
    blocks.add(
        paragraph(
            "chapter.expected." + FactWords.id(ForecastRecord.trust(words.facts().records()))));
    return blocks;
  }

  private List<Inline> outlook(GapText gap, ExpectationText promise, TargetFact target) {
    List<List<Inline>> sentences = new ArrayList<>();
    sentences.add(gap.outlook(target));
    promise.proposal(target, "realistic", "report.expectations.promise").ifPresent(sentences::add);
    return words
        .sentences()
        .say(
            "chapter.story.item",
            Map.of("what", Sentences.capital(gap.row(target)), "story", Sentences.join(sentences)));
  }

  private Block paragraph(String key) {
    return new Block.Paragraph(words.sentences().say(key), Block.Tone.NORMAL);
  }
}
