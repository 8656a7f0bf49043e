package no.forankring.reports.content.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.analysis.effect.Grade;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.InitiativeFact;
import no.forankring.core.strategy.Initiative;
import no.forankring.core.strategy.Objective;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Inline;

/** An initiative in sentences. One whose number is no fact is left out. */
public final class InitiativeText {

  private final Words words;

  public InitiativeText(Words words) {
    this.words = words;
  }

  /** All there is to say of it, and whose it is only by the plan it serves. */
  public List<Inline> whole(InitiativeFact fact) {
    Initiative initiative = fact.initiative();
    List<List<Inline>> sentences = new ArrayList<>();
    sentences.add(dated(initiative));
    stopped(fact).ifPresent(sentences::add);
    channels(initiative).ifPresent(sentences::add);
    serves(initiative).ifPresent(sentences::add);
    number(fact, "cost").ifPresent(sentences::add);
    number(fact, "hours").ifPresent(sentences::add);
    expected(fact).ifPresent(sentences::add);
    fact.grade().map(grade -> effect(fact, grade)).ifPresent(sentences::add);
    return Sentences.join(sentences);
  }

  /** {@code Svar på søndager (fra 1. februar 2026 til 30. juni 2026).}. */
  private List<Inline> dated(Initiative initiative) {
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("name", new Inline.Strong(words.said(initiative.name())));
    arguments.put("from", initiative.from());
    String to = initiative.to().isPresent() ? "from-to" : "from";
    initiative.to().ifPresent(last -> arguments.put("to", last));
    return words.sentences().say("chapter.initiatives.dated." + to, arguments);
  }

  private Optional<List<Inline>> stopped(InitiativeFact fact) {
    return fact.initiative()
        .stopped()
        .filter(any -> fact.state() == Initiative.State.STOPPED)
        .map(
            stop ->
                words
                    .sentences()
                    .say(
                        "chapter.initiatives.stopped",
                        Map.of("day", stop.date(), "reason", words.said(stop.reason()))));
  }

  private Optional<List<Inline>> channels(Initiative initiative) {
    List<String> names = initiative.channels().stream().map(words::channel).distinct().toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            words
                .sentences()
                .say("chapter.initiatives.channels", Map.of("list", words.texts().list(names))));
  }

  private Optional<List<Inline>> serves(Initiative initiative) {
    Optional<String> objective =
        initiative
            .serves()
            .objective()
            .flatMap(words.facts().strategy()::objective)
            .map(Objective::text)
            .map(words::said);
    Optional<String> plan = words.facts().strategy().planOf(initiative.serves()).map(words::plan);
    if (objective.isEmpty() && plan.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        words
            .sentences()
            .say(
                "chapter.initiatives.serves."
                    + (objective.isEmpty() ? "plan" : plan.isEmpty() ? "objective" : "both"),
                Map.of("objective", objective.orElse(""), "plan", plan.orElse(""))));
  }

  private Optional<List<Inline>> number(InitiativeFact fact, String what) {
    return fact(fact, what)
        .map(
            number ->
                words
                    .sentences()
                    .say("chapter.initiatives." + what, Map.of("v", words.figure(number))));
  }

  /** What it is to change, and by how much; empty where nobody has said. */
  public Optional<List<Inline>> expected(InitiativeFact fact) {
    return fact(fact, "expected")
        .map(
            change ->
                words
                    .sentences()
                    .say(
                        "chapter.initiatives.expected",
                        Map.of(
                            "what", words.name(change.metric()) + words.on(change),
                            "change", words.signed(change),
                            "each", each(fact))));
  }

  private String each(InitiativeFact fact) {
    return fact.initiative()
        .expected()
        .flatMap(Initiative.Expected::each)
        .map(FactWords::id)
        .orElse("");
  }

  /** What it gave, and in words how far that can be trusted. */
  private List<Inline> effect(InitiativeFact fact, Grade grade) {
    List<List<Inline>> sentences = new ArrayList<>();
    sentences.add(words.sentences().say("chapter.initiatives.grade." + FactWords.id(grade)));
    gain(fact).ifPresent(sentences::add);
    return Sentences.join(sentences);
  }

  private Optional<List<Inline>> gain(InitiativeFact fact) {
    String what = fact(fact, "gain").isPresent() ? "gain" : "gain-total";
    Optional<Fact> gain = fact(fact, what);
    Optional<Fact> low = fact(fact, what + "-low");
    Optional<Fact> high = fact(fact, what + "-high");
    if (gain.isEmpty() || low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        words
            .sentences()
            .say(
                "chapter.initiatives.gain." + (fact.isTold() ? "told" : "may-be-nothing"),
                Map.of(
                    "gain", words.signed(gain.get()),
                    "low", words.signed(low.get()),
                    "high", words.signed(high.get()),
                    "each", what.equals("gain") ? each(fact) : "")));
  }

  private Optional<Fact> fact(InitiativeFact fact, String what) {
    return words.facts().find(fact.factId(what)).filter(found -> found.value().isPresent());
  }
}
