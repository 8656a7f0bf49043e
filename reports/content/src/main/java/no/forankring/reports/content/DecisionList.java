package no.forankring.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.forankring.core.strategy.Decision;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Inline;

/** What earlier reports asked for, what was decided, and what followed; the latest first. */
final class DecisionList {

  private static final int MOST = 6;

  private final Words words;

  DecisionList(Words words) {
    this.words = words;
  }

  /** Nothing where nothing was asked. */
  List<Block> blocks() {
    List<Decision> decisions = words.facts.decisions().reversed();
    return decisions.isEmpty()
        ? List.of()
        : List.of(
            new Block.Heading(3, words.texts.say("report.decided.heading")),
            new Block.Bullets(decisions.stream().limit(MOST).map(this::item).toList()));
  }

  /** What was asked, what was answered and by when, and what followed. */
  List<Inline> item(Decision decision) {
    List<List<Inline>> sentences = new ArrayList<>();
    sentences.add(
        words.sentences.say("report.decided.text", Map.of("text", words.said(decision.text()))));
    sentences.add(answer(decision));
    decision
        .due()
        .ifPresent(
            day -> sentences.add(words.sentences.say("report.decided.due", Map.of("day", day))));
    decision
        .followed()
        .ifPresent(
            text ->
                sentences.add(
                    words.sentences.say(
                        "report.decided.followed", Map.of("text", words.said(text)))));
    return Sentences.join(sentences);
  }

  private List<Inline> answer(Decision decision) {
    return decision
        .answer()
        .map(
            answer ->
                words.sentences.say(
                    "report.decided." + FactWords.id(answer),
                    Map.of("day", decision.decided().orElseThrow())))
        .orElseGet(() -> words.sentences.say("report.decided.open"));
  }
}
