package no.forankring.core.fact.internal.quarter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.forankring.core.analysis.TimeSeries;
import no.forankring.core.analysis.relation.Pair;
import no.forankring.core.analysis.relation.Relation;
import no.forankring.core.analysis.relation.Relations;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.Contribution;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.RelationFact;
import no.forankring.core.fact.Scenario;
import no.forankring.core.fact.internal.measure.History;
import no.forankring.core.fact.internal.measure.Measures;
import no.forankring.core.fact.internal.measure.MetricBreaks;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.metric.Unit;
import no.forankring.core.observation.Break;
import no.forankring.core.observation.Scope;
import no.forankring.core.period.Period;
import no.forankring.core.period.Quarter;

/**
 * Whether what people answered follows what we did, and what it gave follows either. The questions
 * are few and fixed: the more of them, the surer each has to be.
 */
public final class QuarterRelations {

  /** A metric that may go before, and one that may follow. */
  private record Question(String first, String second) {}

  private static final List<Question> QUESTIONS =
      List.of(
          new Question("hours", "leads"),
          new Question("spend", "leads"),
          new Question("link_clicks", "leads"),
          new Question("posts_published", "link_clicks"),
          new Question("hours", "messages_in_time"));

  /** Three years: what was so before need not be so now. */
  private static final int MOST_WEEKS = 156;

  private static final int DAYS = 7;

  private static final Scope ALL = new Scope.All();

  private final Measures measures;
  private final MetricCatalogue catalogue;
  private final MetricBreaks breaks;
  private final Quarter quarter;
  private final LocalDate today;
  private final Map<String, Fact> facts;
  private final Map<String, TimeSeries> weeks = new HashMap<>();

  /**
   * Looks back.
   *
   * @param today the quarter's last day
   * @param facts to which the numbers are added
   */
  public QuarterRelations(
      Measures measures,
      MetricCatalogue catalogue,
      MetricBreaks breaks,
      Quarter quarter,
      LocalDate today,
      Map<String, Fact> facts) {
    this.measures = measures;
    this.catalogue = catalogue;
    this.breaks = breaks;
    this.quarter = quarter;
    this.today = today;
    this.facts = facts;
  }

  /** In the order of the questions, of which those are left out whose numbers are not known. */
  public List<RelationFact> all() {
    List<Question> asked =
        QUESTIONS.stream()
            .filter(question -> actual(question.first()).isPresent())
            .filter(question -> actual(question.second()).isPresent())
            .toList();
    List<Relation> found = Relations.of(asked.stream().map(this::pair).toList());
    List<RelationFact> relations = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      relations.add(named(asked.get(i), found.get(i)));
    }
    return List.copyOf(relations);
  }

  private Optional<Fact> actual(String metric) {
    return Optional.ofNullable(facts.get(QuarterFacts.id(quarter, ALL, metric, Scenario.AC)))
        .filter(fact -> fact.value().isPresent());
  }

  private Pair pair(Question question) {
    LocalDate oldest = TrendStep.WEEK.back(today, MOST_WEEKS - 1).first();
    Optional<LocalDate> changed =
        Stream.of(question.first(), question.second())
            .flatMap(id -> breaks.between(ALL, catalogue.get(id), oldest, today).stream())
            .map(Break::day)
            .max(LocalDate::compareTo);
    return new Pair(
        since(changed, question.first()), since(changed, question.second()), changed.isPresent());
  }

  private TimeSeries since(Optional<LocalDate> changed, String metric) {
    TimeSeries all = weeks.computeIfAbsent(metric, this::weeks);
    return changed.map(day -> all.from(1 - new Period(day, today).days() / DAYS)).orElse(all);
  }

  /** The whole weeks up to the last day, by how many weeks they lie back, as a negative number. */
  private TimeSeries weeks(String metric) {
    Optional<String> currency = actual(metric).flatMap(Fact::currency);
    SortedMap<Long, Double> sums = new TreeMap<>();
    for (int back = 0; back < MOST_WEEKS; back++) {
      long week = -back;
      Period days = TrendStep.WEEK.back(today, back);
      History.whole(measures, ALL, catalogue.get(metric), currency, days)
          .ifPresent(measure -> sums.put(week, measure.get().doubleValue()));
    }
    return TimeSeries.of(sums);
  }

  private RelationFact named(Question question, Relation relation) {
    Fact then = actual(question.second()).orElseThrow();
    String id = then.id() + "#after-" + question.first();
    List<Contribution> both =
        List.of(
            new Contribution.OfFact(actual(question.first()).orElseThrow().id()),
            new Contribution.OfFact(then.id()));
    put(id + "-weeks", then, relation.weeks(), both);
    if (relation instanceof Relation.MovesTogether found) {
      put(id + "-lag", then, found.lag(), both);
    }
    return told(id, question, relation);
  }

  private static RelationFact told(String id, Question question, Relation relation) {
    return switch (relation) {
      case Relation.MovesTogether found ->
          told(id, question, found, Optional.of(found.way()), Optional.empty());
      case Relation.CannotTell nothing ->
          told(id, question, nothing, Optional.empty(), Optional.of(nothing.reason()));
    };
  }

  private static RelationFact told(
      String id,
      Question question,
      Relation relation,
      Optional<Relation.Way> way,
      Optional<Relation.Reason> reason) {
    return new RelationFact(
        id, ALL, question.first(), question.second(), relation.grade(), way, reason);
  }

  private void put(String id, Fact then, int number, List<Contribution> both) {
    facts.put(
        id,
        new Fact(
            id,
            then.metric(),
            Kind.LEVEL,
            Unit.COUNT,
            Optional.empty(),
            ALL,
            then.period(),
            Scenario.AC,
            Optional.of(BigDecimal.valueOf(number)),
            Optional.empty(),
            Optional.empty(),
            true,
            List.of(),
            Computation.RELATION,
            both));
  }
}
