package no.forankring.reports.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.ExpectationFact;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.ForecastRecord;
import no.forankring.core.fact.InitiativeFact;
import no.forankring.core.fact.Notice;
import no.forankring.core.fact.Operands;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.RelationFact;
import no.forankring.core.fact.Scenario;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.fact.TargetPrecedent;
import no.forankring.core.fact.TrendFact;
import no.forankring.core.fact.UnusualFact;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.metric.Unit;
import no.forankring.core.observation.Scope;
import no.forankring.core.period.FiscalCalendar;
import no.forankring.core.period.Period;
import no.forankring.core.period.Quarter;
import no.forankring.core.strategy.Decision;
import no.forankring.core.strategy.Expectation;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Strategy;
import no.forankring.core.strategy.Target;
import no.forankring.core.strategy.Wording;
import no.forankring.reports.content.statement.ReportContext;
import no.forankring.reports.content.vocabulary.Vocabulary;

/** Facts as a test needs them: each stands for a whole computation. */
public final class SampleFacts {

  public static final Quarter QUARTER = new Quarter(2026, 3);
  public static final Period DAYS = FiscalCalendar.calendarYear(ZoneOffset.UTC).period(QUARTER);
  public static final LocalDate DEADLINE = LocalDate.of(2027, 3, 31);
  public static final Scope FACEBOOK = Scope.parse("facebook:fjordtog").orElseThrow();

  public final Map<String, Fact> facts = new LinkedHashMap<>();
  public final List<TargetFact> targets = new ArrayList<>();

  /** Of the targets that are added after it. */
  public final List<Fact> history = new ArrayList<>();

  public final List<ExpectationFact> expectations = new ArrayList<>();
  public final List<InitiativeFact> initiatives = new ArrayList<>();
  public final List<Decision> decisions = new ArrayList<>();
  public Strategy strategy = Strategy.empty();
  public final Map<String, TrendFact> trends = new LinkedHashMap<>();
  public final List<UnusualFact> unusual = new ArrayList<>();
  public final List<RelationFact> relations = new ArrayList<>();
  public final List<ForecastRecord> records = new ArrayList<>();

  public void modelOfTone() {
    actual("leads", "96");
    delta("leads", "18", "1");
    actual("answer_rate", "0.82");
    actual("cost_per_lead", "410");
    target("f100k", "followers", TargetFact.Status.OFF_COURSE, "5000");
  }

  public void target(String id, String metric, TargetFact.Status status, String actual) {
    target(id, metric, new Span.At(DEADLINE), status, actual, "0.00001");
  }

  public void target(
      String id,
      String metric,
      Span span,
      TargetFact.Status status,
      String actual,
      String probability) {
    BigDecimal value = new BigDecimal(100000);
    BigDecimal now = new BigDecimal(actual);
    Scope scope = FACEBOOK;
    Target target =
        new Target(
            id,
            metric,
            scope,
            span,
            Target.Sense.AT_LEAST,
            value,
            Optional.empty(),
            LocalDate.of(2025, 1, 10),
            Optional.empty(),
            Optional.empty(),
            List.of());
    put("target/" + id + "#target", metric, scope, Scenario.PL, "100000", Computation.TARGET, "1");
    put("target/" + id + "#actual", metric, scope, Scenario.AC, actual, Computation.LAST, "1");
    String gap = now.subtract(value).toPlainString();
    put("target/" + id + "#gap", metric, scope, Scenario.AC, gap, Computation.DIFFERENCE, "1");
    String missing = value.subtract(now).toPlainString();
    put(
        "target/" + id + "#missing",
        metric,
        scope,
        Scenario.AC,
        missing,
        Computation.DIFFERENCE,
        "1");
    ofNoUnit(id, "#probability", metric, scope, Unit.SHARE, probability, Computation.OUTLOOK);
    put("target/" + id + "#p10", metric, scope, Scenario.FC, "5612.4", Computation.OUTLOOK, "1");
    put(
        "target/" + id + "#realistic",
        metric,
        scope,
        Scenario.FC,
        "5680",
        Computation.OUTLOOK,
        "1");
    ofNoUnit(id, "#realistic-chance", metric, scope, Unit.SHARE, "0.76", Computation.OUTLOOK);
    put("target/" + id + "#p50", metric, scope, Scenario.FC, "5781.3", Computation.OUTLOOK, "1");
    put("target/" + id + "#p90", metric, scope, Scenario.FC, "5950.9", Computation.OUTLOOK, "1");
    put(
        "target/" + id + "#pace-now",
        metric,
        scope,
        Scenario.AC,
        "130.2",
        Computation.OUTLOOK,
        "1");
    put(
        "target/" + id + "#pace-needed",
        metric,
        scope,
        Scenario.PL,
        "15833.333",
        Computation.OUTLOOK,
        "1");
    ofNoUnit(id, "#precedent-met", metric, scope, Unit.COUNT, "0", Computation.COUNTED_STRETCHES);
    ofNoUnit(
        id, "#precedent-stretches", metric, scope, Unit.COUNT, "19", Computation.COUNTED_STRETCHES);
    targets.add(
        new TargetFact(
            "target/" + id,
            target,
            target.span(),
            DEADLINE,
            value,
            Optional.of(now),
            Optional.of(now.subtract(value)),
            new Period(DAYS.last().plusDays(1), DEADLINE),
            Optional.of(new BigDecimal(probability)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true,
            Optional.empty(),
            Optional.empty(),
            Span.Step.MONTH,
            status,
            Optional.empty(),
            Optional.empty(),
            Optional.of(new TargetPrecedent(6, 19, 0, TargetFact.Believable.WITHOUT_PRECEDENT)),
            Optional.empty(),
            history,
            List.of(),
            Optional.empty(),
            Optional.empty()));
  }

  /**
   * What somebody expects, said and not discussed: the last target's numbers under its own name.
   */
  public void expectation(String id, Expectation.Stage stage) {
    TargetFact target = targets.removeLast();
    for (String fact : List.copyOf(facts.keySet())) {
      if (fact.startsWith(target.key() + "#")) {
        Fact old = Objects.requireNonNull(facts.remove(fact));
        String renamed = "expectation/" + id + fact.substring(fact.indexOf('#'));
        facts.put(
            renamed,
            new Fact(
                renamed,
                old.metric(),
                old.kind(),
                old.unit(),
                old.currency(),
                old.scope(),
                old.period(),
                old.scenario(),
                old.value(),
                old.bounds(),
                old.coverage(),
                old.derived(),
                old.breaks(),
                old.computation(),
                old.contributions()));
      }
    }
    LocalDate said = LocalDate.of(2025, 1, 10);
    expectations.add(
        new ExpectationFact(
            new Expectation(
                id,
                target.target().metric(),
                target.target().scope(),
                target.target().sense(),
                target.value(),
                Optional.empty(),
                DEADLINE,
                new Wording("Kari Nordmann"),
                said,
                Optional.of(new Wording("strategidagen")),
                Optional.of(said.plusDays(1)),
                Optional.of(said.plusDays(2)),
                Optional.empty(),
                "strategy.yaml",
                3),
            stage,
            new TargetFact(
                "expectation/" + id,
                target.target(),
                target.span(),
                target.deadline(),
                target.value(),
                target.actual(),
                target.gap(),
                target.ahead(),
                target.probability(),
                target.forecast(),
                target.realistic(),
                target.stretching(),
                target.reachedBy(),
                target.notWithinFiveYears(),
                target.paceNow(),
                target.paceNeeded(),
                target.paceUnit(),
                target.status(),
                target.tooEarlyUntil(),
                target.silence(),
                target.precedent(),
                target.peers(),
                target.history(),
                target.wanted(),
                target.path(),
                target.brokenOn())));
  }

  public void actual(String metric, String value) {
    put(id(metric), metric, new Scope.All(), Scenario.AC, value, Computation.SUM, "1");
  }

  public void delta(String metric, String value, String coverage) {
    put(
        id(metric) + "#delta-py",
        metric,
        new Scope.All(),
        Scenario.AC,
        value,
        Computation.DIFFERENCE,
        coverage);
  }

  /**
   * The same of a change with the interval it lies in.
   *
   * @param before what it is compared with
   */
  public void sure(
      Scope scope, String metric, String before, String delta, String low, String high) {
    String id = QuarterFacts.id(QUARTER, scope, metric, Scenario.AC) + "#delta-py";
    put(id, metric, scope, Scenario.AC, delta, Computation.DIFFERENCE, "1");
    Fact change = Objects.requireNonNull(facts.get(id));
    BigDecimal then = new BigDecimal(before);
    facts.put(
        id,
        new Fact(
            change.id(),
            metric,
            change.kind(),
            change.unit(),
            change.currency(),
            scope,
            DAYS,
            change.scenario(),
            change.value(),
            Optional.empty(),
            change.coverage(),
            true,
            List.of(),
            Computation.DIFFERENCE,
            List.of(),
            Optional.of(new Operands(then.add(new BigDecimal(delta)), then))));
    put(id + "-low", metric, scope, Scenario.AC, low, Computation.DIFFERENCE_BOUND, "1");
    put(id + "-high", metric, scope, Scenario.AC, high, Computation.DIFFERENCE_BOUND, "1");
  }

  public static String id(String metric) {
    return QuarterFacts.id(QUARTER, new Scope.All(), metric, Scenario.AC);
  }

  /** What is said of a target, whatever its metric is counted in. */
  private void ofNoUnit(
      String target,
      String what,
      String metric,
      Scope scope,
      Unit unit,
      String number,
      Computation computation) {
    String id = "target/" + target + what;
    facts.put(
        id,
        new Fact(
            id,
            metric,
            Kind.LEVEL,
            unit,
            Optional.empty(),
            scope,
            DAYS,
            Scenario.FC,
            Optional.of(new BigDecimal(number)),
            Optional.empty(),
            Optional.empty(),
            true,
            List.of(),
            computation,
            List.of()));
  }

  public void put(
      String id,
      String metric,
      Scope scope,
      Scenario scenario,
      String value,
      Computation computation,
      String coverage) {
    Unit unit = MetricCatalogue.standard().get(metric).unit();
    facts.put(
        id,
        new Fact(
            id,
            metric,
            MetricCatalogue.standard().get(metric).kind(),
            unit,
            unit == Unit.MONEY ? Optional.of("NOK") : Optional.empty(),
            scope,
            DAYS,
            scenario,
            Optional.of(new BigDecimal(value)),
            Optional.empty(),
            Optional.of(new BigDecimal(coverage)),
            false,
            List.of(),
            computation,
            List.of()));
  }

  public QuarterFacts known() {
    return new QuarterFacts(
        QUARTER,
        DAYS,
        LocalDate.of(2026, 10, 5),
        strategy,
        facts,
        targets,
        expectations,
        initiatives,
        decisions,
        trends,
        unusual,
        relations,
        records,
        List.of(),
        List.of(new Notice("no-such-code", List.of("a"))));
  }

  public static ReportContext context(String language) {
    return new ReportContext(
        "Fjordtog AS", language, Vocabulary.COMPANY, List.of(), List.of(), "Forankring 0");
  }
}
