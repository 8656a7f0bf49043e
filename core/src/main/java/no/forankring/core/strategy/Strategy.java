package no.forankring.core.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The strategy file's content, each list in the file's order where nothing else is said.
 *
 * @param decisions by the quarter that asked, oldest first
 * @param review the day the strategy is to be looked at anew
 */
public record Strategy(
    List<Reading> readings,
    List<Plan> plans,
    List<Objective> objectives,
    List<Target> targets,
    List<Expectation> expectations,
    List<Initiative> initiatives,
    List<Benchmark> benchmarks,
    List<Decision> decisions,
    Optional<LocalDate> review) {

  public Strategy {
    readings = List.copyOf(readings);
    plans = List.copyOf(plans);
    objectives = List.copyOf(objectives);
    targets = List.copyOf(targets);
    expectations = List.copyOf(expectations);
    initiatives = List.copyOf(initiatives);
    benchmarks = List.copyOf(benchmarks);
    decisions = List.copyOf(decisions);
  }

  /** Readings and targets alone. */
  public Strategy(List<Reading> readings, List<Target> targets) {
    this(
        readings,
        List.of(),
        List.of(),
        targets,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  /** Nothing. */
  public static Strategy empty() {
    return new Strategy(List.of(), List.of());
  }

  /**
   * What was known of it at the end of a day. Plans, benchmark companies and the review have no day
   * of their own and always stand.
   */
  public Strategy knownOn(LocalDate day) {
    return new Strategy(
        readings.stream().filter(reading -> !reading.date().isAfter(day)).toList(),
        plans,
        objectives.stream().filter(objective -> !objective.set().isAfter(day)).toList(),
        targets.stream().filter(target -> target.isSetOn(day)).toList(),
        expectations.stream().filter(expectation -> expectation.standsOn(day)).toList(),
        initiatives.stream().filter(initiative -> initiative.isSetOn(day)).toList(),
        benchmarks,
        decisions.stream().map(decision -> decision.knownOn(day)).toList(),
        review);
  }

  /** The plan with this id. */
  public Optional<Plan> plan(String id) {
    return plans.stream().filter(plan -> plan.id().equals(id)).findFirst();
  }

  /** The objective with this id. */
  public Optional<Objective> objective(String id) {
    return objectives.stream().filter(objective -> objective.id().equals(id)).findFirst();
  }

  /** The plan something serves: the one it names, else the one its objective belongs to. */
  public Optional<Plan> planOf(Serves serves) {
    return serves
        .plan()
        .or(() -> serves.objective().flatMap(this::objective).flatMap(Objective::plan))
        .flatMap(this::plan);
  }
}
