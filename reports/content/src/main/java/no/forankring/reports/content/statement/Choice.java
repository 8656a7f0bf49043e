package no.forankring.reports.content.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.forankring.core.analysis.change.Change;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.Scenario;
import no.forankring.core.metric.Direction;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.metric.Theme;
import no.forankring.core.metric.Unit;
import no.forankring.core.observation.Scope;
import no.forankring.reports.content.language.Numbers;

/**
 * Which facts a leader sees first: outcome before response before activity, and of these what falls
 * short of its target; themes apart.
 */
public final class Choice {

  /** Within a stage, nearest to a decision first; the rest follows in the catalogue's order. */
  private static final List<String> FIRST =
      List.of(
          "leads",
          "cost_per_lead",
          "conversions",
          "answer_rate",
          "response_minutes",
          "link_clicks",
          "interactions",
          "followers_net",
          "followers",
          "clicks",
          "engagements",
          "profile_visits",
          "page_views",
          "impressions",
          "reach",
          "views");

  /** Minutes in all fall when fewer people write: only the average says how long they wait. */
  private static final Set<String> PARTS = Set.of("answer_minutes");

  /** What the reader has been told of a theme: how it goes, or what it costs. */
  private record Told(Theme theme, boolean price) {}

  private final QuarterFacts facts;
  private final MetricCatalogue catalogue = MetricCatalogue.standard();

  public Choice(QuarterFacts facts) {
    this.facts = facts;
  }

  /**
   * At most this many, one per theme, and of that what one costs too; the metric of the largest gap
   * is told elsewhere.
   */
  public List<Fact> keyFigures(int most, Optional<String> toldElsewhere) {
    List<Fact> chosen = new ArrayList<>();
    Set<Told> told = new HashSet<>();
    for (Fact fact : candidates()) {
      Metric metric = catalogue.get(fact.metric());
      boolean elsewhere = toldElsewhere.filter(fact.metric()::equals).isPresent();
      boolean price = isPrice(fact);
      if (chosen.size() < most && !elsewhere && told.add(new Told(metric.theme(), price))) {
        chosen.add(fact);
      }
    }
    return List.copyOf(chosen);
  }

  /** Whether it says what one of something costs. */
  public static boolean isPrice(Fact fact) {
    return fact.kind() == Kind.RATIO && fact.unit() == Unit.MONEY;
  }

  /** The first change that may be judged and goes the way wanted, or the other way. */
  public Optional<Fact> news(boolean good, Optional<String> toldElsewhere) {
    return candidates().stream()
        .filter(fact -> toldElsewhere.filter(fact.metric()::equals).isEmpty())
        .filter(fact -> isNews(fact, good))
        .findFirst();
  }

  /** The first of these metrics, over all channels, of which the same is true. */
  public Optional<Fact> news(boolean good, List<String> metrics) {
    return metrics.stream()
        .flatMap(metric -> facts.find(new Scope.All(), metric, Scenario.AC).stream())
        .filter(fact -> isNews(fact, good))
        .findFirst();
  }

  private boolean isNews(Fact fact, boolean good) {
    return change(fact)
        .filter(Fact::allowsVerdict)
        .filter(delta -> isClear(facts.verdict(delta)))
        .filter(delta -> wanted(delta) == (good ? 1 : -1))
        .isPresent();
  }

  /** Against the same quarter last year; where that is not known, the quarter before. */
  public Optional<Fact> change(Fact fact) {
    return facts
        .find(fact.id() + "#delta-py")
        .or(() -> facts.find(fact.id() + "#delta-pq"))
        .filter(delta -> delta.value().isPresent());
  }

  /** More than weeks differ anyway; what has no days to see chance in is what it is. */
  private static boolean isClear(Optional<Change.Verdict> verdict) {
    return verdict
        .map(found -> found == Change.Verdict.MORE || found == Change.Verdict.LESS)
        .orElse(true);
  }

  private int wanted(Fact delta) {
    Direction direction = catalogue.get(delta.metric()).direction();
    int sign = Numbers.atShownPrecision(delta).signum();
    return switch (direction) {
      case UP -> sign;
      case DOWN -> -sign;
      case NEUTRAL -> 0;
    };
  }

  private List<Fact> candidates() {
    String own = facts.quarter() + "/";
    return facts.all().stream()
        .filter(fact -> fact.id().startsWith(own) && !fact.id().contains("#"))
        .filter(fact -> fact.scenario() == Scenario.AC && fact.value().isPresent())
        .filter(fact -> !PARTS.contains(fact.metric()))
        .filter(fact -> breadth(fact.scope()) < 9 && catalogue.find(fact.metric()).isPresent())
        .sorted(
            Comparator.<Fact>comparingInt(fact -> distance(fact))
                .thenComparingInt(fact -> fails(fact) ? 0 : 1)
                .thenComparingInt(fact -> place(fact.metric()))
                .thenComparingInt(fact -> change(fact).isPresent() ? 0 : 1)
                .thenComparingInt(fact -> breadth(fact.scope())))
        .toList();
  }

  /** Whether a target of just this figure is not on course: that is what a leader must see. */
  private boolean fails(Fact fact) {
    return facts.targets().stream()
        .filter(target -> target.target().metric().equals(fact.metric()))
        .filter(target -> target.target().scope().equals(fact.scope()))
        .anyMatch(
            target ->
                switch (target.status()) {
                  case MISSED, OFF_COURSE, AT_RISK -> true;
                  case REACHED, ON_COURSE, TOO_EARLY, CANNOT_TELL -> false;
                });
  }

  /** How far from what the organisation lives by. */
  private int distance(Fact fact) {
    return switch (catalogue.get(fact.metric()).stage()) {
      case OUTCOME -> 0;
      case RESPONSE -> 1;
      case ACTIVITY -> 2;
    };
  }

  /** Lower for what is nearer to a decision. */
  public static int place(String metric) {
    int place = FIRST.indexOf(metric);
    return place < 0 ? FIRST.size() : place;
  }

  private static int breadth(Scope scope) {
    return switch (scope) {
      case Scope.All all -> 0;
      case Scope.OnPlatform platform -> 1;
      case Scope.OneChannel channel -> 2;
      case Scope.Group group -> 3;
      case Scope.OneSegment segment -> 9;
      case Scope.Benchmark benchmark -> 9;
    };
  }
}
