package no.forankring.reports.content.statement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.forankring.core.fact.ExpectationFact;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.fact.TargetFact.Status;
import no.forankring.core.strategy.Expectation;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Inline;

/** The targets, worst first: those that fail, then those that may, then the rest, by their gap. */
public final class Standing {

  private static final Set<Status> FAILING = EnumSet.of(Status.MISSED, Status.OFF_COURSE);

  private Standing() {}

  public static List<TargetFact> worstFirst(QuarterFacts facts) {
    return facts.targets().stream().sorted(worst(facts)).toList();
  }

  /**
   * What is told of first: the worst of the targets, or what somebody expects where that is further
   * off still and no target has been agreed in its place.
   */
  public static Optional<TargetFact> largestGap(QuarterFacts facts) {
    Stream<TargetFact> expected =
        facts.expectations().stream()
            .filter(each -> each.stage() != Expectation.Stage.AGREED)
            .filter(each -> !each.expectation().deadline().isBefore(facts.period().first()))
            .map(ExpectationFact::outlook)
            .filter(Standing::failing);
    return Stream.concat(facts.targets().stream(), expected).min(worst(facts));
  }

  private static Comparator<TargetFact> worst(QuarterFacts facts) {
    return Comparator.<TargetFact>comparingInt(target -> rank(target.status()))
        .thenComparing(target -> relativeGap(facts, target), Comparator.reverseOrder())
        .thenComparing(TargetFact::key, Comparator.reverseOrder());
  }

  static boolean failing(TargetFact target) {
    return FAILING.contains(target.status());
  }

  /** How all of these targets stand together; at least one. */
  public static List<Inline> finding(Words words, List<TargetFact> targets) {
    long failing = targets.stream().filter(Standing::failing).count();
    return Sentences.capital(
        words
            .sentences()
            .say(
                "report.standing." + message(targets),
                words.outOf("failing", failing, targets.size())));
  }

  private static String message(List<TargetFact> targets) {
    String number = targets.size() == 1 ? "-one" : "-all";
    if (every(targets, Status.REACHED)) {
      return "reached" + number;
    }
    if (targets.stream().allMatch(Standing::good)) {
      return "on-course" + number;
    }
    if (targets.stream().allMatch(Standing::failing)) {
      return "failing" + number;
    }
    if (targets.stream().anyMatch(Standing::failing)) {
      return "some-failing";
    }
    if (targets.stream().anyMatch(target -> target.status() == Status.AT_RISK)) {
      return "at-risk" + number;
    }
    return every(targets, Status.TOO_EARLY) ? "too-early" : "cannot-tell";
  }

  private static boolean every(List<TargetFact> targets, Status status) {
    return targets.stream().allMatch(target -> target.status() == status);
  }

  private static boolean good(TargetFact target) {
    return target.status() == Status.REACHED || target.status() == Status.ON_COURSE;
  }

  /** How far off, only for putting targets in order; never shown. */
  private static BigDecimal relativeGap(QuarterFacts facts, TargetFact target) {
    Optional<BigDecimal> missing = facts.find(target.factId("missing")).flatMap(Fact::value);
    return missing
        .filter(gap -> target.value().signum() != 0)
        .map(gap -> gap.divide(target.value().abs(), MathContext.DECIMAL64))
        .orElse(BigDecimal.ZERO);
  }

  static int rank(Status status) {
    return switch (status) {
      case MISSED, OFF_COURSE -> 0;
      case AT_RISK -> 1;
      case CANNOT_TELL -> 2;
      case TOO_EARLY -> 3;
      case ON_COURSE -> 4;
      case REACHED -> 5;
    };
  }
}
