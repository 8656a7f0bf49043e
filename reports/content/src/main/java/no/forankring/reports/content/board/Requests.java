package no.forankring.reports.content.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
import no.forankring.reports.content.language.Untrusted;
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

  private final Words words;
  private final GapText gap;
  private final EarlierRequests earlier;

  /**
   * One thing asked for.
   *
   * @param id the same in every language
   * @param about the target or initiative it concerns
   * @param quoted what somebody has written that the text repeats
   */
  private record Request(
      String id, Optional<String> about, List<Inline> text, Optional<Wording> quoted) {
    Request(String id, Optional<String> about, List<Inline> text) {
      this(id, about, text, Optional.empty());
    }

    boolean concernsTheSame(Request other) {
      return about.isPresent() && about.equals(other.about);
    }

    /** Whether it can be said without a text in another language. */
    boolean speaks(String language) {
      return quoted.map(words -> words.speaks(language)).orElse(true);
    }
  }

  public Requests(Words words) {
    this.words = words;
    this.gap = new GapText(words);
    this.earlier = new EarlierRequests(words.facts());
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
        TreeMap<String, String> text = texts.computeIfAbsent(request.id(), any -> new TreeMap<>());
        boolean nobodyElse = text.isEmpty() && isLast(context, contexts);
        if (request.speaks(context.language()) || nobodyElse) {
          text.put(context.language(), Untrusted.clause(Sentences.text(request.text())));
        }
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

  private static boolean isLast(ReportContext context, List<ReportContext> contexts) {
    return context.equals(contexts.getLast());
  }

  private List<Request> all() {
    List<Request> written = written();
    return (written.isEmpty() ? called() : written.stream()).limit(Decision.MOST_A_REPORT).toList();
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

  /**
   * Whether one of them is for an initiative and nobody has answered, so that it is not certain.
   */
  boolean askFor(Initiative initiative) {
    boolean answered =
        words.facts().strategy().decisions().stream()
            .filter(each -> each.asked().equals(words.facts().quarter()))
            .filter(each -> each.about().filter(initiative.id()::equals).isPresent())
            .anyMatch(each -> each.answer().isPresent());
    return !answered
        && all().stream()
            .anyMatch(request -> request.about().filter(initiative.id()::equals).isPresent());
  }

  private List<Request> written() {
    return words.facts().strategy().decisions().stream()
        .filter(each -> each.asked().equals(words.facts().quarter()))
        .map(each -> written(words, each))
        .toList();
  }

  /** Bad news first, then what waits for an answer, then what may begin. */
  private Stream<Request> called() {
    Optional<Request> ofGap = ofGap();
    List<Request> planned = planned();
    List<Request> others = others(ofGap.isPresent());
    Set<String> fresh =
        Stream.of(ofGap.stream(), planned.stream(), others.stream())
            .flatMap(found -> found)
            .map(Request::id)
            .collect(Collectors.toSet());
    List<Request> putOff =
        earlier.putOff().stream()
            .filter(each -> !fresh.contains(EarlierRequests.matter(each)))
            .map(this::again)
            .toList();
    return Stream.of(
            ofGap.stream(),
            putOff.stream(),
            planned.stream().filter(each -> putOff.stream().noneMatch(each::concernsTheSame)),
            others.stream())
        .flatMap(found -> found);
  }

  private Optional<Request> ofGap() {
    Optional<TargetFact> worst = Standing.largestGap(words.facts());
    if (worst.isEmpty()) {
      return new GapRequest(words)
          .of(worst)
          .flatMap(text -> unlessRefused("first-target", text, worst));
    }
    TargetFact target = worst.get();
    return new GapRequest(words)
        .of(worst)
        .filter(any -> !target.target().isRetiredOn(words.facts().asOf()))
        .flatMap(text -> unlessRefused(target.kind() + "-" + target.target().id(), text, worst));
  }

  private Optional<Request> unlessRefused(
      String id, List<Inline> text, Optional<TargetFact> target) {
    return Optional.of(
            new Request(
                id,
                target.filter(each -> each.kind().equals("target")).map(t -> t.target().id()),
                text))
        .filter(any -> !isRefused(id));
  }

  private boolean isRefused(String id) {
    return earlier.answerTo(id).filter(Answer.NO::equals).isPresent();
  }

  /** In the words it was asked for in at first. */
  private Request again(Decision decision) {
    Wording text = earlier.first(decision).text();
    return new Request(
        EarlierRequests.again(decision),
        decision.about(),
        words
            .sentences()
            .say(
                "report.decision.again",
                Map.of("day", decision.decided().orElseThrow(), "text", words.sentence(text))),
        Optional.of(text));
  }

  /** What is to begin and costs something, the first to begin first. */
  private List<Request> planned() {
    return words.facts().initiatives().stream()
        .filter(fact -> fact.initiative().stateOn(words.facts().asOf()) == State.PLANNED)
        .filter(
            fact ->
                earlier
                    .answerAbout(fact.initiative().id())
                    .filter(answer -> answer != Answer.LATER)
                    .isEmpty())
        .filter(fact -> find(fact, "cost").or(() -> find(fact, "hours")).isPresent())
        .sorted(Comparator.comparing(fact -> fact.initiative().from()))
        .map(
            fact ->
                new Request(
                    "start-" + fact.initiative().id(),
                    Optional.of(fact.initiative().id()),
                    start(fact)))
        .toList();
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

  /**
   * What the review proposes for targets.
   *
   * @param gapIsAsked whether the one told of first has its request already
   */
  private List<Request> others(boolean gapIsAsked) {
    Optional<TargetFact> told = Standing.largestGap(words.facts()).filter(any -> gapIsAsked);
    return TargetCheck.of(words.facts()).stream()
        .filter(check -> told.filter(check.target()::equals).isEmpty())
        .filter(check -> check.action() == Action.RETIRE || check.valueFact().isPresent())
        .map(
            check ->
                new Request(
                    "target-" + check.target().target().id(),
                    Optional.of(check.target().target().id()),
                    change(check)))
        .filter(request -> !isRefused(request.id()))
        .toList();
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

  private static Request written(Words words, Decision decision) {
    return new Request(
        decision.id(),
        decision.about(),
        List.of(new Inline.Text(words.sentence(decision.text()))),
        Optional.of(decision.text()));
  }

  private Optional<Fact> find(InitiativeFact fact, String what) {
    return words.facts().find(fact.factId(what)).filter(found -> found.value().isPresent());
  }
}
