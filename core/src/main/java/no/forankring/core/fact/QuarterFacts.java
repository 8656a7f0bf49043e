package no.forankring.core.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.forankring.core.analysis.change.Change;
import no.forankring.core.analysis.trend.Interval;
import no.forankring.core.observation.Scope;
import no.forankring.core.period.Period;
import no.forankring.core.period.Quarter;
import no.forankring.core.strategy.Decision;
import no.forankring.core.strategy.Strategy;
import no.forankring.core.strategy.Target;

/**
 * Everything computed for one quarter as of one day.
 *
 * @param strategy what was known of it on the as-of day
 * @param facts by id, in the order they are listed
 * @param targets in the strategy's order
 * @param expectations in the strategy's order
 * @param initiatives in the strategy's order
 * @param decisions asked for by the reports of the year before, and what followed
 * @param trends of this quarter's facts by their id, in their order
 * @param unusual days and posts that stand out, in the order of the facts they belong to
 * @param relations whether what we do and what comes of it go together, in the order of the
 *     questions
 * @param records how forecasts of the targets' numbers have done, in the targets' order
 * @param restatements of values inside this quarter or those it is compared with, oldest first
 */
public record QuarterFacts(
    Quarter quarter,
    Period period,
    LocalDate asOf,
    Strategy strategy,
    Map<String, Fact> facts,
    List<TargetFact> targets,
    List<ExpectationFact> expectations,
    List<InitiativeFact> initiatives,
    List<Decision> decisions,
    Map<String, TrendFact> trends,
    List<UnusualFact> unusual,
    List<RelationFact> relations,
    List<ForecastRecord> records,
    List<Restatement> restatements,
    List<Notice> notices) {

  public QuarterFacts {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    targets = List.copyOf(targets);
    expectations = List.copyOf(expectations);
    initiatives = List.copyOf(initiatives);
    decisions = List.copyOf(decisions);
    trends = Collections.unmodifiableMap(new LinkedHashMap<>(trends));
    unusual = List.copyOf(unusual);
    relations = List.copyOf(relations);
    records = List.copyOf(records);
    restatements = List.copyOf(restatements);
    notices = List.copyOf(notices);
  }

  /** What is aimed for, then what is expected. */
  public Stream<TargetFact> aims() {
    return Stream.concat(targets.stream(), expectations.stream().map(ExpectationFact::outlook));
  }

  /**
   * The target that is meant by {@code target/<id>}, one that was given up too; what is expected by
   * {@code expectation/<id>}, as the target it is judged as.
   */
  public Optional<Target> aim(String key) {
    return Stream.concat(
            aims().filter(aim -> aim.key().equals(key)).map(TargetFact::target),
            strategy.targets().stream().filter(target -> TargetFact.key(target).equals(key)))
        .findFirst();
  }

  /** The fact with this id. */
  public Optional<Fact> find(String id) {
    return Optional.ofNullable(facts.get(id));
  }

  /** This quarter's fact of a metric and scope. */
  public Optional<Fact> find(Scope scope, String metric, Scenario scenario) {
    return find(id(quarter, scope, metric, scenario));
  }

  /**
   * What may be said of a difference of this quarter's, by its interval.
   *
   * @return empty where it was not compared day by day, or too few days are known for a verdict
   */
  public Optional<Change.Verdict> verdict(Fact delta) {
    Optional<Double> low = bound(delta, "-low");
    Optional<Double> high = bound(delta, "-high");
    return low.isEmpty() || high.isEmpty() || !delta.allowsVerdict()
        ? Optional.empty()
        : delta
            .operands()
            .map(
                two ->
                    Change.verdict(
                        new Interval(low.get(), high.get()), two.second().abs().doubleValue()));
  }

  private Optional<Double> bound(Fact delta, String end) {
    return find(delta.id() + end).flatMap(Fact::value).map(BigDecimal::doubleValue);
  }

  /** {@code 2026-Q3/linkedin:fjordtog/followers/AC}. */
  public static String id(Quarter quarter, Scope scope, String metric, Scenario scenario) {
    return quarter + "/" + scope + "/" + metric + "/" + scenario;
  }

  /** All facts, in listing order. */
  public Collection<Fact> all() {
    return facts.values();
  }
}
