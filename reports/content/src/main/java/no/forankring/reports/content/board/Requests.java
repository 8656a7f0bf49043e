package no.forankring.reports.content.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.InitiativeFact;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.TargetCheck;
import no.forankring.core.fact.TargetCheck.Action;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.strategy.Decision;
import no.forankring.core.strategy.Decision.Answer;
import no.forankring.core.strategy.Initiative;
import no.forankring.core.strategy.Initiative.State;
import no.forankring.core.strategy.Wording;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.statement.GapText;
import no.forankring.reports.content.statement.InitiativeText;
import no.forankring.reports.content.statement.ReportContext;
import no.forankring.reports.content.statement.Standing;
import no.forankring.reports.content.statement.Words;

/**
 * What a report asks the leadership to decide: at most three things that can be said yes to. What
 * somebody has written down for the quarter is asked; else what the figures call for.
 */
public final class Requests {

  /** More than this no meeting decides well. */
  public static final int MOST = 3;

  private final Words words;
  private final GapText gap;

  /**
   * One thing asked for.
   *
   * @param id the same in every language
   * @param about the target or initiative it concerns
   */
  private record Request(String id, Optional<String> about, List<Inline> text) {}

  public Requests(Words words) {
    this.words = words;
    this.gap = new GapText(words);
  }

  /**
   * What the report of a quarter asks for, for somebody to write down; nothing where that has been
   * done.
   *
   * @param contexts one for each language it is to be written in, at least one
   * @throws IllegalArgumentException if the program does not speak one of the languages
   */
  public static List<Decision> proposed(QuarterFacts facts, List<ReportContext> contexts) {
    Map<String, TreeMap<String, String>> texts = new LinkedHashMap<>();
    Map<String, Optional<String>> about = new HashMap<>();
    for (ReportContext context : contexts) {
      Requests requests = new Requests(new Words(facts, context));
      if (!requests.written().isEmpty()) {
        return List.of();
      }
      for (Request request : requests.all()) {
        about.put(request.id(), request.about());
        texts
            .computeIfAbsent(request.id(), any -> new TreeMap<>())
            .put(context.language(), withoutPoint(Sentences.text(request.text())));
      }
    }
    return texts.entrySet().stream()
        .map(
            each ->
                Decision.asked(
                    each.getKey(),
                    facts.quarter(),
                    new Wording(each.getValue()),
                    about.getOrDefault(each.getKey(), Optional.empty())))
        .toList();
  }

  private static String withoutPoint(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private List<Request> all() {
    List<Request> written = written();
    return (written.isEmpty() ? called() : written.stream()).limit(MOST).toList();
  }

  /** What is asked for, set apart; or that nothing is. */
  public Block.Callout callout() {
    List<List<Inline>> texts = all().stream().map(Request::text).toList();
    List<Inline> lead =
        List.of(
            new Inline.Strong(
                words.texts().say("report.decision.lead", Map.of("n", Math.max(1, texts.size())))));
    if (texts.isEmpty()) {
      return Block.Callout.of(lead, words.sentences().say("report.decision.none"));
    }
    return new Block.Callout(lead, texts.size() == 1 ? texts : numbered(texts));
  }

  /** {@code 1. }, {@code 2. } before each, for whoever answers them one by one. */
  private static List<List<Inline>> numbered(List<List<Inline>> texts) {
    List<List<Inline>> items = new ArrayList<>();
    for (List<Inline> text : texts) {
      List<Inline> item = new ArrayList<>();
      item.add(new Inline.Text(items.size() + 1 + ". "));
      item.addAll(text);
      items.add(item);
    }
    return items;
  }

  /** Whether one of them is for an initiative, so that it is not certain yet. */
  boolean askFor(Initiative initiative) {
    return all().stream().anyMatch(request -> isAbout(request.about(), initiative.id()));
  }

  private List<Request> written() {
    return words.facts().strategy().decisions().stream()
        .filter(each -> each.asked().equals(words.facts().quarter()))
        .map(this::written)
        .toList();
  }

  /** Bad news first, then what waits for an answer, then what may begin. */
  private Stream<Request> called() {
    Optional<TargetFact> worst = Standing.largestGap(words.facts());
    List<Request> putOff = putOff();
    return Stream.of(ofGap(worst).stream(), putOff.stream(), planned(putOff), others(worst))
        .flatMap(found -> found);
  }

  private Optional<Request> ofGap(Optional<TargetFact> worst) {
    return gap.decision(worst)
        .filter(any -> worst.filter(target -> isDecided(target.target().id(), Answer.NO)).isEmpty())
        .map(
            text ->
                new Request(
                    worst.map(target -> "target-" + target.target().id()).orElse("first-target"),
                    worst
                        .filter(target -> target.kind().equals("target"))
                        .map(t -> t.target().id()),
                    text));
  }

  /** What was put off, unless it has been asked anew. */
  private List<Request> putOff() {
    List<Decision> asked = words.facts().decisions();
    return asked.reversed().stream()
        .filter(each -> each.answer().filter(Answer.LATER::equals).isPresent())
        .filter(each -> asked.stream().noneMatch(other -> isAskedAnew(each, other)))
        .map(
            each ->
                new Request(
                    again(each.id()),
                    each.about(),
                    words
                        .sentences()
                        .say(
                            "report.decision.again",
                            Map.of(
                                "day", each.decided().orElseThrow(),
                                "text", words.said(each.text())))))
        .toList();
  }

  private static boolean isAskedAnew(Decision first, Decision other) {
    boolean same = first.about().isPresent() && first.about().equals(other.about());
    return other.asked().compareTo(first.asked()) > 0
        && (same || other.id().equals(again(first.id())));
  }

  private static String again(String id) {
    return "again-" + id;
  }

  /** What is to begin and costs something, the first to begin first. */
  private Stream<Request> planned(List<Request> putOff) {
    return words.facts().initiatives().stream()
        .filter(fact -> fact.initiative().stateOn(words.facts().asOf()) == State.PLANNED)
        .filter(fact -> !isDecided(fact.initiative().id(), Answer.YES, Answer.NO))
        .filter(
            fact ->
                putOff.stream().noneMatch(each -> isAbout(each.about(), fact.initiative().id())))
        .filter(fact -> find(fact, "cost").or(() -> find(fact, "hours")).isPresent())
        .sorted(Comparator.comparing(fact -> fact.initiative().from()))
        .map(
            fact ->
                new Request(
                    "start-" + fact.initiative().id(),
                    Optional.of(fact.initiative().id()),
                    start(fact)));
  }

  private List<Inline> start(InitiativeFact fact) {
    List<Inline> price = new ArrayList<>();
    Stream.of("cost", "hours")
        .flatMap(what -> find(fact, what).stream())
        .forEach(
            found -> {
              if (!price.isEmpty()) {
                price.add(new Inline.Text(words.texts().say("report.decision.price-and")));
              }
              price.add(words.figure(found));
            });
    List<List<Inline>> sentences = new ArrayList<>();
    sentences.add(
        words
            .sentences()
            .say(
                "report.decision.start",
                Map.of(
                    "name", words.said(fact.initiative().name()),
                    "day", fact.initiative().from(),
                    "price", price)));
    new InitiativeText(words).expected(fact).ifPresent(sentences::add);
    return Sentences.join(sentences);
  }

  /** What the review proposes for other targets than the one told of first. */
  private Stream<Request> others(Optional<TargetFact> worst) {
    return TargetCheck.of(words.facts()).stream()
        .filter(check -> worst.filter(check.target()::equals).isEmpty())
        .filter(check -> check.action() == Action.RETIRE || check.valueFact().isPresent())
        .filter(check -> !isDecided(check.target().target().id(), Answer.NO))
        .map(
            check ->
                new Request(
                    "target-" + check.target().target().id(),
                    Optional.of(check.target().target().id()),
                    change(check)));
  }

  private List<Inline> change(TargetCheck check) {
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("target", gap.row(check.target()));
    arguments.put("reason", words.sentences().say("report.review.reason." + check.reason().id()));
    check
        .valueFact()
        .flatMap(words.facts()::find)
        .ifPresent(
            value -> {
              arguments.put("value", words.figure(value));
              arguments.put(
                  "chance", words.figure(words.facts().find(value.id() + "-chance").orElseThrow()));
            });
    return words.sentences().say("report.decision." + check.action().id(), arguments);
  }

  /** Whether an earlier report has asked about it and got one of these answers. */
  private boolean isDecided(String about, Answer... answers) {
    return words.facts().decisions().stream()
        .filter(each -> isAbout(each.about(), about))
        .anyMatch(each -> each.answer().filter(List.of(answers)::contains).isPresent());
  }

  private static boolean isAbout(Optional<String> about, String id) {
    return about.filter(id::equals).isPresent();
  }

  private Request written(Decision decision) {
    return new Request(
        decision.id(),
        decision.about(),
        words.sentences().say("report.decided.text", Map.of("text", words.said(decision.text()))));
  }

  private Optional<Fact> find(InitiativeFact fact, String what) {
    return words.facts().find(fact.factId(what)).filter(found -> found.value().isPresent());
  }
}
