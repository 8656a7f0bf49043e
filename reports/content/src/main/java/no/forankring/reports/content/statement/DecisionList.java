package no.forankring.reports.content.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.strategy.Decision;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Inline;

/** What earlier reports asked for, what was decided, and what followed; the latest first. */
public final class DecisionList {

  private static final int MOST = 6;

  private final Words words;

  public DecisionList(Words words) {
    this.words = words;
  }

  /** Nothing where nothing was asked. */
  public List<Block> blocks() {
    List<Decision> decisions = words.facts().decisions().reversed();
    return decisions.isEmpty()
        ? List.of()
        : List.of(
            new Block.Heading(3, words.texts().say("report.decided.heading")),
            new Block.Bullets(decisions.stream().limit(MOST).map(this::item).toList()));
  }

  /** Each thing the latest report before this one asked for; nothing where none asked. */
  public List<List<Inline>> ofTheLastReport() {
    List<Decision> decisions = words.facts().decisions();
    return decisions.stream()
        .filter(each -> each.asked().equals(decisions.getLast().asked()))
        .map(this::item)
        .toList();
  }

  /** What was asked, what was answered and by when, and what followed. */
  public List<Inline> item(Decision decision) {
    List<List<Inline>> sentences = new ArrayList<>();
    sentences.add(
        words.sentences().say("report.decided.text", Map.of("text", words.said(decision.text()))));
    sentences.add(answer(decision));
    decision
        .due()
        .ifPresent(
            day -> sentences.add(words.sentences().say("report.decided.due", Map.of("day", day))));
    decision
        .followed()
        .ifPresent(
            text ->
                sentences.add(
                    words
                        .sentences()
                        .say("report.decided.followed", Map.of("text", words.said(text)))));
    since(decision).ifPresent(sentences::add);
    return Sentences.join(sentences);
  }

  /** How the target it is about stood when it was asked for, and how it stands now. */
  private Optional<List<Inline>> since(Decision decision) {
    Optional<TargetFact> target =
        words.facts().targets().stream()
            .filter(each -> decision.about().filter(each.target().id()::equals).isPresent())
            .findFirst();
    Optional<Fact> then =
        target.flatMap(
            each ->
                each.history().stream()
                    .filter(fact -> fact.id().startsWith(decision.asked() + "/"))
                    .findFirst());
    Optional<Fact> now =
        target.map(TargetFact::history).filter(all -> !all.isEmpty()).map(List::getLast);
    return then.filter(fact -> fact.value().isPresent())
        .filter(fact -> !fact.equals(now.orElse(fact)))
        .map(
            fact ->
                Sentences.capital(
                    words
                        .sentences()
                        .say(
                            "report.decided.since",
                            Map.of(
                                "what", words.name(fact.metric()),
                                "then", words.figure(fact),
                                "now", words.figure(now.orElseThrow())))));
  }

  private List<Inline> answer(Decision decision) {
    return decision
        .answer()
        .map(
            answer ->
                words
                    .sentences()
                    .say(
                        "report.decided." + FactWords.id(answer),
                        Map.of("day", decision.decided().orElseThrow())))
        .orElseGet(() -> words.sentences().say("report.decided.open"));
  }
}
