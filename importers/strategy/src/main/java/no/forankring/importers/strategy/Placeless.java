package no.forankring.importers.strategy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.forankring.core.strategy.Course;
import no.forankring.core.strategy.Expectation;
import no.forankring.core.strategy.Initiative;
import no.forankring.core.strategy.Reading;
import no.forankring.core.strategy.Strategy;
import no.forankring.core.strategy.Target;

/**
 * What a strategy says, wherever it stands: two files that say the same are equal. A number is the
 * same with and without noughts behind its decimals.
 */
final class Placeless {

  private static final String FILE = "strategy";

  private Placeless() {}

  static Strategy of(Strategy strategy) {
    return new Strategy(
        strategy.readings().stream().map(Placeless::of).toList(),
        strategy.plans(),
        strategy.objectives(),
        strategy.targets().stream().map(Placeless::of).toList(),
        strategy.expectations().stream().map(Placeless::of).toList(),
        strategy.initiatives().stream().map(Placeless::of).toList(),
        strategy.benchmarks(),
        strategy.decisions(),
        strategy.review());
  }

  private static Reading of(Reading reading) {
    return new Reading(reading.date(), reading.channel(), reading.followers(), FILE, 0);
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
        target.by(),
        target.rationale(),
        target.revisions().stream()
            .map(
                each ->
                    new Target.Revision(
                        each.date(), each.by(), each.reason(), plain(each.value()), each.span()))
            .toList(),
        target.retired(),
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
        expectation.who(),
        expectation.said(),
        expectation.where(),
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
        initiative.name(),
        initiative.owner(),
        initiative.set(),
        initiative.from(),
        initiative.to(),
        initiative.stopped(),
        spending,
        initiative.hours().map(Placeless::plain),
        initiative.channels(),
        initiative.posts(),
        initiative.campaign(),
        expected,
        initiative.serves(),
        initiative.isPrompted(),
        FILE,
        0);
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.stripTrailingZeros();
  }
}
