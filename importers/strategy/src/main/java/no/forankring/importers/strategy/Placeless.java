package no.forankring.importers.strategy;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import no.forankring.core.strategy.Benchmark;
import no.forankring.core.strategy.Course;
import no.forankring.core.strategy.Decision;
import no.forankring.core.strategy.Expectation;
import no.forankring.core.strategy.Initiative;
import no.forankring.core.strategy.Objective;
import no.forankring.core.strategy.Plan;
import no.forankring.core.strategy.Reading;
import no.forankring.core.strategy.Strategy;
import no.forankring.core.strategy.Target;
import no.forankring.core.strategy.Wording;
import no.forankring.importers.strategy.document.DocumentText;

/**
 * What a strategy says, wherever it stands: two files that say the same are equal. A number is the
 * same with and without noughts behind its decimals, a text with and without blanks around it.
 */
final class Placeless {

  private static final String FILE = "strategy";

  private Placeless() {}

  static Strategy of(Strategy strategy) {
    return new Strategy(
        strategy.readings().stream().map(Placeless::of).toList(),
        strategy.plans().stream().map(Placeless::of).toList(),
        strategy.objectives().stream().map(Placeless::of).toList(),
        strategy.targets().stream().map(Placeless::of).toList(),
        strategy.expectations().stream().map(Placeless::of).toList(),
        strategy.initiatives().stream().map(Placeless::of).toList(),
        strategy.benchmarks().stream().map(Placeless::of).toList(),
        strategy.decisions().stream().map(Placeless::of).toList(),
        strategy.review());
  }

  private static Reading of(Reading reading) {
    return new Reading(reading.date(), reading.channel(), reading.followers(), FILE, 0);
  }

  private static Plan of(Plan plan) {
    return new Plan(
        plan.id(), said(plan.name()), plan.kind(), words(plan.chapter()), words(plan.owner()));
  }

  private static Objective of(Objective objective) {
    return new Objective(
        objective.id(),
        said(objective.text()),
        objective.plan(),
        words(objective.audience()),
        words(objective.owner()),
        objective.set(),
        objective.closed().map(end -> new Objective.Closing(end.date(), said(end.reason()))));
  }

  private static Benchmark of(Benchmark benchmark) {
    return new Benchmark(said(benchmark.id()), said(benchmark.name()), words(benchmark.why()));
  }

  private static Decision of(Decision decision) {
    return new Decision(
        decision.id(),
        decision.asked(),
        said(decision.text()),
        decision.decided(),
        decision.answer(),
        text(decision.by()),
        decision.due(),
        words(decision.followed()));
  }

  private static Target of(Target target) {
    return new Target(
        target.id(),
        target.metric(),
        target.scope(),
        target.span(),
        target.sense(),
        plain(target.value()),
        target.currency(),
        target.set(),
        text(target.by()),
        words(target.rationale()),
        target.revisions().stream()
            .map(
                each ->
                    new Target.Revision(
                        each.date(),
                        text(each.by()),
                        said(each.reason()),
                        plain(each.value()),
                        each.span()))
            .toList(),
        target
            .retired()
            .map(end -> new Target.Retirement(end.date(), text(end.by()), said(end.reason()))),
        target.serves(),
        of(target.course()),
        FILE,
        0);
  }

  private static Course of(Course course) {
    List<Course.Milestone> milestones =
        course.milestones().stream()
            .map(each -> new Course.Milestone(each.date(), plain(each.value())))
            .toList();
    return new Course(milestones, course.path());
  }

  private static Expectation of(Expectation expectation) {
    return new Expectation(
        expectation.id(),
        expectation.metric(),
        expectation.scope(),
        expectation.sense(),
        plain(expectation.value()),
        expectation.currency(),
        expectation.deadline(),
        said(expectation.who()),
        expectation.said(),
        words(expectation.where()),
        expectation.discussed(),
        expectation.agreed(),
        expectation.target(),
        FILE,
        0);
  }

  private static Initiative of(Initiative initiative) {
    Optional<Initiative.Spending> spending =
        initiative
            .spending()
            .map(each -> new Initiative.Spending(plain(each.amount()), each.currency()));
    Optional<Initiative.Expected> expected =
        initiative
            .expected()
            .map(
                each ->
                    new Initiative.Expected(
                        each.metric(),
                        each.scope(),
                        plain(each.change()),
                        each.currency(),
                        each.each()));
    return new Initiative(
        initiative.id(),
        said(initiative.name()),
        words(initiative.owner()),
        initiative.set(),
        initiative.from(),
        initiative.to(),
        initiative.stopped().map(end -> new Initiative.Stop(end.date(), said(end.reason()))),
        spending,
        initiative.hours().map(Placeless::plain),
        initiative.channels(),
        initiative.posts().stream().map(Placeless::said).toList(),
        text(initiative.campaign()),
        expected,
        initiative.serves(),
        initiative.isPrompted(),
        FILE,
        0);
  }

  private static Optional<Wording> words(Optional<Wording> words) {
    return words.map(Placeless::said);
  }

  private static Optional<String> text(Optional<String> text) {
    return text.map(Placeless::said);
  }

  private static Wording said(Wording words) {
    NavigableMap<String, String> texts = new TreeMap<>();
    words.byLanguage().forEach((language, text) -> texts.put(language, said(text)));
    return new Wording(texts);
  }

  /** A text of nothing but blanks is one. */
  private static String said(String text) {
    String said = DocumentText.said(text);
    return said.isEmpty() ? text : said;
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.stripTrailingZeros();
  }
}
