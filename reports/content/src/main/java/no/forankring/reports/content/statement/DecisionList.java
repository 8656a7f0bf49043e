package no.forankring.reports.content.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.period.Quarter;
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
        .limit(Decision.MOST_A_REPORT)
        .map(this::item)
        .toList();
  }

  /** What was asked, what was answered and by when, and what followed. */
  public List<Inline> item(Decision decision) {
    List<List<Inline>> sentences = new ArrayList<>();
    sentences.add(List.of(new Inline.Text(words.sentence(decision.text()))));
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

  /**
   * How the target it is about stood when it was asked for, and how it stands now; nothing where
   * one of the two is not known, or it is counted in another way since.
   */
  private Optional<List<Inline>> since(Decision decision) {
    Optional<TargetFact> target =
        words.facts().targets().stream()
            .filter(each -> decision.about().filter(each.target().id()::equals).isPresent())
            .filter(each -> each.brokenOn().isEmpty())
            .findFirst();
    Optional<Fact> then = target.flatMap(each -> in(each, decision.asked()));
    Optional<Fact> now = target.flatMap(each -> in(each, words.facts().quarter()));
    return then.isEmpty() || now.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Sentences.capital(
                words
                    .sentences()
                    .say(
                        "report.decided.since",
                        Map.of(
                            "what", words.name(then.get().metric()),
                            "then", words.figure(then.get()),
                            "now", words.figure(now.get())))));
  }

  private static Optional<Fact> in(TargetFact target, Quarter quarter) {
    return target.history().stream()
        .filter(fact -> fact.id().startsWith(quarter + "/"))
        .filter(fact -> fact.value().isPresent())
        .findFirst();
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
