package no.forankring.importers.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.forankring.core.strategy.Benchmark;
import no.forankring.core.strategy.Course;
import no.forankring.core.strategy.Decision;
import no.forankring.core.strategy.Expectation;
import no.forankring.core.strategy.Initiative;
import no.forankring.core.strategy.Objective;
import no.forankring.core.strategy.Plan;
import no.forankring.core.strategy.Reading;
import no.forankring.core.strategy.Serves;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Strategy;
import no.forankring.core.strategy.Target;
import no.forankring.core.strategy.Wording;
import no.forankring.importers.strategy.document.Written;

/** A strategy in the shape the readers read: the one place that knows how a document says it. */
final class StrategyTree {

  private final Map<String, Written> values = new LinkedHashMap<>();

  private StrategyTree() {}

  /** The whole, in the order a person gets it. */
  static Written.Keys of(Strategy strategy) {
    return new StrategyTree()
        .items("plans", strategy.plans(), StrategyTree::plan)
        .items("objectives", strategy.objectives(), StrategyTree::objective)
        .items("targets", strategy.targets(), StrategyTree::target)
        .items("expectations", strategy.expectations(), StrategyTree::expectation)
        .items("initiatives", strategy.initiatives(), StrategyTree::initiative)
        .items("benchmarks", strategy.benchmarks(), StrategyTree::benchmark)
        .items("decisions", strategy.decisions(), StrategyTree::decision)
        .items("readings", strategy.readings(), StrategyTree::reading)
        .day("review", strategy.review())
        .keys();
  }

  static Written.Keys revision(Target.Sense sense, Target.Revision revision, boolean sameValue) {
    return new StrategyTree()
        .day("date", Optional.of(revision.date()))
        .text("by", revision.by())
        .number(Aim.key(sense), Optional.of(revision.value()).filter(value -> !sameValue))
        .put("span", revision.span().map(StrategyTree::span))
        .words("reason", Optional.of(revision.reason()))
        .keys();
  }

  static Written.Keys retirement(Target.Retirement retired) {
    return new StrategyTree()
        .day("date", Optional.of(retired.date()))
        .text("by", retired.by())
        .words("reason", Optional.of(retired.reason()))
        .keys();
  }

  static Written.Keys expectation(Expectation expectation) {
    return new StrategyTree()
        .text("id", Optional.of(expectation.id()))
        .text("metric", Optional.of(expectation.metric()))
        .text("scope", Optional.of(expectation.scope().toString()))
        .number(Aim.key(expectation.sense()), Optional.of(expectation.value()))
        .text("currency", expectation.currency())
        .day("deadline", Optional.of(expectation.deadline()))
        .words("who", Optional.of(expectation.who()))
        .day("said", Optional.of(expectation.said()))
        .words("where", expectation.where())
        .day("discussed", expectation.discussed())
        .day("agreed", expectation.agreed())
        .text("target", expectation.target())
        .keys();
  }

  static Written.Keys decision(Decision decision) {
    Map<String, Written> whole = new LinkedHashMap<>();
    whole.putAll(
        new StrategyTree()
            .text("id", Optional.of(decision.id()))
            .text("asked", Optional.of(decision.asked().toString()))
            .words("text", Optional.of(decision.text()))
            .text("about", decision.about())
            .values);
    whole.putAll(answer(decision).values());
    return new Written.Keys(whole);
  }

  /** What a decision has once it is taken. */
  static Written.Keys answer(Decision decision) {
    return new StrategyTree()
        .day("decided", decision.decided())
        .word("answer", decision.answer())
        .text("by", decision.by())
        .day("due", decision.due())
        .words("followed", decision.followed())
        .keys();
  }

  /** What came of a decision. */
  static Written.Keys followed(Wording text) {
    return new StrategyTree().words("followed", Optional.of(text)).keys();
  }

  private static Written.Keys plan(Plan plan) {
    return new StrategyTree()
        .text("id", Optional.of(plan.id()))
        .words("name", Optional.of(plan.name()))
        .word("kind", Optional.of(plan.kind()))
        .words("chapter", plan.chapter())
        .words("owner", plan.owner())
        .keys();
  }

  private static Written.Keys objective(Objective objective) {
    return new StrategyTree()
        .text("id", Optional.of(objective.id()))
        .words("text", Optional.of(objective.text()))
        .text("plan", objective.plan())
        .words("audience", objective.audience())
        .words("owner", objective.owner())
        .day("set", Optional.of(objective.set()))
        .put("closed", objective.closed().map(end -> ending(end.date(), end.reason())))
        .keys();
  }

  private static Written.Keys target(Target target) {
    StrategyTree tree =
        new StrategyTree()
            .text("id", Optional.of(target.id()))
            .text("metric", Optional.of(target.metric()))
            .text("scope", Optional.of(target.scope().toString()))
            .put("span", Optional.of(span(target.span())))
            .number(Aim.key(target.sense()), Optional.of(target.value()))
            .text("currency", target.currency())
            .day("set", Optional.of(target.set()))
            .text("by", target.by())
            .words("rationale", target.rationale())
            .serves(target.serves())
            .items("milestones", target.course().milestones(), StrategyTree::milestone)
            .word(
                "path",
                Optional.of(target.course().path()).filter(path -> path != Course.DIRECT.path()));
    BigDecimal value = target.value();
    List<Written> revisions = new ArrayList<>();
    for (Target.Revision revision : target.revisions()) {
      boolean same = revision.span().isPresent() && revision.value().compareTo(value) == 0;
      revisions.add(revision(target.sense(), revision, same));
      value = revision.value();
    }
    return tree.items("revisions", revisions, Function.identity())
        .put("retired", target.retired().map(StrategyTree::retirement))
        .keys();
  }

  private static Written.Keys initiative(Initiative initiative) {
    return new StrategyTree()
        .text("id", Optional.of(initiative.id()))
        .words("name", Optional.of(initiative.name()))
        .words("owner", initiative.owner())
        .day("set", Optional.of(initiative.set()))
        .day("from", Optional.of(initiative.from()))
        .day("to", initiative.to())
        .put("stopped", initiative.stopped().map(end -> ending(end.date(), end.reason())))
        .number("cost", initiative.spending().map(Initiative.Spending::amount))
        .text("currency", initiative.spending().map(Initiative.Spending::currency))
        .number("hours", initiative.hours())
        .items(
            "channels",
            List.copyOf(initiative.channels()),
            channel -> new Written.Text(channel.toString()))
        .items("posts", initiative.posts(), Written.Text::new)
        .text("campaign", initiative.campaign())
        .put("expected", initiative.expected().map(StrategyTree::expected))
        .serves(initiative.serves())
        .put(
            "prompted",
            Optional.of(initiative.isPrompted())
                .filter(prompted -> prompted)
                .map(prompted -> new Written.Word("true")))
        .keys();
  }

  private static Written.Keys expected(Initiative.Expected expected) {
    return new StrategyTree()
        .text("metric", Optional.of(expected.metric()))
        .text("scope", Optional.of(expected.scope().toString()))
        .number("change", Optional.of(expected.change()))
        .text("currency", expected.currency())
        .word("each", expected.each())
        .keys();
  }

  private static Written.Keys benchmark(Benchmark benchmark) {
    return new StrategyTree()
        .text("id", Optional.of(benchmark.id()))
        .words("name", Optional.of(benchmark.name()))
        .words("why", benchmark.why())
        .keys();
  }

  private static Written.Keys reading(Reading reading) {
    return new StrategyTree()
        .day("date", Optional.of(reading.date()))
        .text("channel", Optional.of(reading.channel().toString()))
        .number("followers", Optional.of(BigDecimal.valueOf(reading.followers())))
        .keys();
  }

  private static Written.Keys milestone(Course.Milestone milestone) {
    return new StrategyTree()
        .day("date", Optional.of(milestone.date()))
        .number("value", Optional.of(milestone.value()))
        .keys();
  }

  private static Written.Keys ending(LocalDate date, Wording reason) {
    return new StrategyTree()
        .day("date", Optional.of(date))
        .words("reason", Optional.of(reason))
        .keys();
  }

  private static Written.Keys span(Span span) {
    StrategyTree tree = new StrategyTree();
    return switch (span) {
      case Span.At(var day) -> tree.day("at", Optional.of(day)).keys();
      case Span.Each(var step) -> tree.word("each", Optional.of(step)).keys();
      case Span.FromTo(var days) ->
          tree.day("from", Optional.of(days.first())).day("to", Optional.of(days.last())).keys();
    };
  }

  private StrategyTree serves(Serves serves) {
    return text("objective", serves.objective()).text("plan", serves.plan());
  }

  private StrategyTree text(String key, Optional<String> text) {
    return put(key, text.map(Written.Text::new));
  }

  private StrategyTree number(String key, Optional<BigDecimal> number) {
    return put(key, number.map(Written.Amount::new));
  }

  private StrategyTree day(String key, Optional<LocalDate> day) {
    return put(key, day.map(Written.Day::new));
  }

  private StrategyTree word(String key, Optional<? extends Enum<?>> word) {
    return put(
        key,
        word.map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .map(Written.Word::new));
  }

  private StrategyTree words(String key, Optional<Wording> words) {
    return put(key, words.map(StrategyTree::words));
  }

  private static Written words(Wording words) {
    if (words.equals(new Wording(words.byLanguage().firstEntry().getValue()))) {
      return new Written.Text(words.byLanguage().firstEntry().getValue());
    }
    Map<String, Written> languages = new LinkedHashMap<>();
    words
        .byLanguage()
        .descendingMap()
        .forEach((language, text) -> languages.put(language, new Written.Text(text)));
    return new Written.Keys(languages);
  }

  private <T> StrategyTree items(String key, List<T> items, Function<T, Written> write) {
    return put(
        key,
        Optional.of(items)
            .filter(list -> !list.isEmpty())
            .map(list -> new Written.Items(list.stream().map(write).toList())));
  }

  private StrategyTree put(String key, Optional<? extends Written> value) {
    value.ifPresent(written -> values.put(key, written));
    return this;
  }

  private Written.Keys keys() {
    return new Written.Keys(values);
  }
}
