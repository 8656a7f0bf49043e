package no.forankring.core.fact.internal.quarter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.forankring.core.analysis.trend.Interval;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.Contribution;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.Notice;
import no.forankring.core.fact.Operands;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.Scenario;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.fact.TrendFact;
import no.forankring.core.fact.internal.measure.Measure;
import no.forankring.core.fact.internal.measure.Measures;
import no.forankring.core.fact.internal.measure.MetricBreaks;
import no.forankring.core.fact.internal.measure.Shares;
import no.forankring.core.fact.internal.quarter.SameDays.Compared;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.metric.Unit;
import no.forankring.core.observation.Break;
import no.forankring.core.observation.Scope;
import no.forankring.core.period.FiscalCalendar;
import no.forankring.core.period.Period;
import no.forankring.core.period.Quarter;

/**
 * Names measures: this quarter, the previous one and the same one last year, and what changed
 * between them.
 */
public final class QuarterComposer {

  /** What we do ourselves is no chance. */
  private static final Set<String> OWN_DOING =
      Set.of("posts_published", "emails_delivered", "spend", "hours");

  private final Measures measures;
  private final MetricCatalogue catalogue;
  private final FiscalCalendar calendar;
  private final MetricBreaks breaks;
  private final Quarter quarter;
  private final Map<String, Fact> facts;
  private final QuarterTrends trends;
  private final List<Fact> actuals = new ArrayList<>();
  private final Set<Notice> notices = new LinkedHashSet<>();

  /**
   * Composes a quarter.
   *
   * @param facts to which everything is added
   */
  public QuarterComposer(
      Measures measures,
      MetricCatalogue catalogue,
      FiscalCalendar calendar,
      MetricBreaks breaks,
      Quarter quarter,
      Map<String, Fact> facts) {
    this.measures = measures;
    this.catalogue = catalogue;
    this.calendar = calendar;
    this.breaks = breaks;
    this.quarter = quarter;
    this.facts = facts;
    this.trends = new QuarterTrends(measures, breaks, calendar.period(quarter).last(), facts);
  }

  /** Which way this quarter's numbers go, by their ids. */
  public Map<String, TrendFact> trends() {
    return trends.all();
  }

  /** This quarter's actual numbers, in their order. */
  public List<Fact> actuals() {
    return actuals;
  }

  /** What was refused while composing, in order. */
  public Set<Notice> notices() {
    return notices;
  }

  /** Adds every fact of a scope, in the catalogue's order. */
  public void addAll(Scope scope) {
    Scenario own = scope instanceof Scope.Benchmark ? Scenario.BM : Scenario.AC;
    for (Metric metric : catalogue.all()) {
      Optional<Fact> actual = add(scope, metric, quarter, quarter, own);
      measures.refusal(scope, metric, calendar.period(quarter)).ifPresent(notices::add);
      if (own == Scenario.BM || scope instanceof Scope.OneSegment) {
        continue;
      }
      add(scope, metric, quarter.previous(), quarter.previous(), Scenario.AC);
      add(scope, metric, quarter, quarter.previous(), Scenario.PQ);
      add(scope, metric, quarter, quarter.sameLastYear(), Scenario.PY);
      actual.ifPresent(
          fact -> {
            actuals.add(fact);
            addRatioBounds(fact, metric);
            addDelta(fact, metric, quarter.previous(), SameDays.Pairing.ORDINAL, "pq");
            addDelta(fact, metric, quarter.sameLastYear(), SameDays.Pairing.MONTH_AND_DAY, "py");
            trends.add(fact, metric);
          });
    }
  }

  private void addRatioBounds(Fact actual, Metric metric) {
    if (metric.kind() == Kind.RATIO && actual.breaks().isEmpty()) {
      actual
          .operands()
          .flatMap(
              made -> RatioDays.interval(measures, actual.scope(), metric, actual.period(), made))
          .ifPresent(
              interval ->
                  putBounds(
                      actual,
                      "#estimate-",
                      interval,
                      actual.coverage().orElse(BigDecimal.ONE),
                      Computation.BOUND,
                      List.of(new Contribution.OfFact(actual.id()))));
    }
  }

  /** The ends of an interval, {@code …low} and {@code …high}, as exact as they can be. */
  private void putBounds(
      Fact actual,
      String suffix,
      Interval interval,
      BigDecimal coverage,
      Computation computation,
      List<Contribution> contributions) {
    put(bound(actual, suffix + "low", interval.low(), coverage, computation, contributions));
    put(bound(actual, suffix + "high", interval.high(), coverage, computation, contributions));
  }

  /**
   * Adds the value of one quarter under the name of another: PY is last year's, named by this one.
   */
  public Optional<Fact> add(
      Scope scope, Metric metric, Quarter named, Quarter valued, Scenario scenario) {
    String id = QuarterFacts.id(named, scope, metric.id(), scenario);
    Period period = calendar.period(valued);
    Optional<Fact> fact =
        measures
            .of(scope, metric, period)
            .map(measure -> fact(id, scope, metric, period, scenario, measure));
    fact.ifPresent(known -> facts.putIfAbsent(id, known));
    return fact;
  }

  /** The plan of the quarter, where no other target of the strategy has set it already. */
  public void addPlan(TargetFact target, Metric metric) {
    Scope scope = target.target().scope();
    String id = QuarterFacts.id(quarter, scope, metric.id(), Scenario.PL);
    Fact aim = facts.get(target.factId("target"));
    if (aim == null || facts.containsKey(id)) {
      return;
    }
    put(
        new Fact(
            id,
            aim.metric(),
            aim.kind(),
            aim.unit(),
            aim.currency(),
            scope,
            calendar.period(quarter),
            Scenario.PL,
            aim.value(),
            Optional.empty(),
            Optional.empty(),
            false,
            List.of(),
            Computation.TARGET,
            aim.contributions()));
    Fact actual = facts.get(QuarterFacts.id(quarter, scope, metric.id(), Scenario.AC));
    if (actual != null && target.gap().isPresent()) {
      Compared compared =
          new Compared(
              target.actual().orElseThrow(),
              target.value(),
              actual.coverage().orElse(BigDecimal.ONE));
      put(
          derived(
              actual,
              "#delta-pl",
              target.gap().get(),
              compared,
              Computation.DIFFERENCE,
              List.of(new Contribution.OfFact(actual.id()), new Contribution.OfFact(id))));
    }
  }

  /** Adds a fact; one with the same id makes way for it. */
  public void put(Fact fact) {
    facts.put(fact.id(), fact);
  }

  private Fact fact(
      String id, Scope scope, Metric metric, Period period, Scenario scenario, Measure measure) {
    return new Fact(
        id,
        metric.id(),
        metric.kind(),
        metric.unit(),
        measure.currency(),
        scope,
        period,
        scenario,
        measure.value(),
        measure.bounds(),
        Optional.of(measure.coverage()),
        measure.derived(),
        breaksInside(scope, metric, period, measure),
        measure.computation(),
        measure.contributions(),
        measure.operands());
  }

  private void addDelta(
      Fact actual, Metric metric, Quarter other, SameDays.Pairing pairing, String suffix) {
    Period reference = calendar.period(other);
    LocalDate old = meaningHeldOn(metric, reference);
    List<Break> between =
        Stream.concat(
                breaks.between(actual.scope(), metric, old, actual.period().last()).stream(),
                actual.breaks().stream().filter(each -> each.day().isAfter(old)))
            .toList();
    Optional<Compared> compared =
        new SameDays(measures, actual.period(), reference, pairing).compare(actual.scope(), metric);
    if (compared.isEmpty()) {
      return;
    }
    if (!between.isEmpty()) {
      notices.add(
          new Notice(
              "not-compared-across-break",
              List.of(
                  actual.scope().toString(),
                  metric.id(),
                  between.getFirst().day().toString(),
                  between.getFirst().why())));
      return;
    }
    BigDecimal difference = compared.get().current().subtract(compared.get().reference());
    List<Contribution> both =
        List.of(
            new Contribution.OfFact(actual.id()),
            new Contribution.OfFact(
                QuarterFacts.id(
                    quarter,
                    actual.scope(),
                    metric.id(),
                    suffix.equals("py") ? Scenario.PY : Scenario.PQ)));
    put(
        derived(
            actual, "#delta-" + suffix, difference, compared.get(), Computation.DIFFERENCE, both));
    compared
        .get()
        .change()
        .filter(change -> !OWN_DOING.contains(metric.id()))
        .ifPresent(
            change ->
                putBounds(
                    actual,
                    "#delta-" + suffix + "-",
                    change.interval(),
                    compared.get().coverage(),
                    Computation.DIFFERENCE_BOUND,
                    both));
    if (compared.get().reference().signum() > 0 && metric.unit() != Unit.SHARE) {
      put(
          relative(
              derived(
                  actual,
                  "#delta-" + suffix + "-share",
                  Shares.of(difference, compared.get().reference()),
                  compared.get(),
                  Computation.RELATIVE_DIFFERENCE,
                  both)));
    }
  }

  private static Fact derived(
      Fact actual,
      String suffix,
      BigDecimal value,
      Compared compared,
      Computation computation,
      List<Contribution> contributions) {
    return new Fact(
        actual.id() + suffix,
        actual.metric(),
        actual.kind(),
        actual.unit(),
        actual.currency(),
        actual.scope(),
        actual.period(),
        actual.scenario(),
        Optional.of(value),
        Optional.empty(),
        Optional.of(compared.coverage()),
        true,
        List.of(),
        computation,
        contributions,
        Optional.of(new Operands(compared.current(), compared.reference())));
  }

  private static Fact bound(
      Fact actual,
      String suffix,
      double value,
      BigDecimal coverage,
      Computation computation,
      List<Contribution> contributions) {
    return new Fact(
        actual.id() + suffix,
        actual.metric(),
        actual.kind(),
        actual.unit(),
        actual.currency(),
        actual.scope(),
        actual.period(),
        actual.scenario(),
        Optional.of(Shares.ofDouble(value)),
        Optional.empty(),
        Optional.of(coverage),
        true,
        List.of(),
        computation,
        contributions);
  }

  private static Fact relative(Fact fact) {
    return new Fact(
        fact.id(),
        fact.metric(),
        Kind.RATIO,
        Unit.SHARE,
        Optional.empty(),
        fact.scope(),
        fact.period(),
        fact.scenario(),
        fact.value(),
        fact.bounds(),
        fact.coverage(),
        true,
        fact.breaks(),
        fact.computation(),
        fact.contributions(),
        fact.operands());
  }

  /** The last day's meaning counts for a level, for a sum the first day's too. */
  private static LocalDate meaningHeldOn(Metric metric, Period period) {
    return switch (metric.kind()) {
      case STOCK, LEVEL -> period.last();
      case FLOW, UNIQUE, RATIO -> period.first();
    };
  }

  private List<Break> breaksInside(Scope scope, Metric metric, Period period, Measure measure) {
    List<Break> inside = breaks.between(scope, metric, period.first(), period.last());
    if (metric.kind() != Kind.STOCK || !measure.derived()) {
      return inside;
    }
    List<Break> all = new ArrayList<>(inside);
    breaks.onTheWay(scope, measure, period.last()).stream()
        .filter(each -> !inside.contains(each))
        .forEach(all::add);
    return all;
  }
}
