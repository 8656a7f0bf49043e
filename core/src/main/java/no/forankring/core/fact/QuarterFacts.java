package no.forankring.core.fact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.observation.Scope;
import no.forankring.core.period.Period;
import no.forankring.core.period.Quarter;

/**
 * Everything computed for one quarter as of one day.
 *
 * @param facts by id, in the order they are listed
 * @param targets in the strategy's order
 * @param restatements of values inside this quarter or those it is compared with, oldest first
 */
public record QuarterFacts(
    Quarter quarter,
    Period period,
    LocalDate asOf,
    Map<String, Fact> facts,
    List<TargetFact> targets,
    List<Restatement> restatements,
    List<Notice> notices) {

  public QuarterFacts {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    targets = List.copyOf(targets);
    restatements = List.copyOf(restatements);
    notices = List.copyOf(notices);
  }

  /** The fact with this id. */
  public Optional<Fact> find(String id) {
    return Optional.ofNullable(facts.get(id));
  }

  /** This quarter's fact of a metric and scope. */
  public Optional<Fact> find(Scope scope, String metric, Scenario scenario) {
    return find(id(quarter, scope, metric, scenario));
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
