package no.forankring.core.fact.internal.quarter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.forankring.core.analysis.TimeSeries;
import no.forankring.core.analysis.trend.Interval;
import no.forankring.core.analysis.unusual.Direction;
import no.forankring.core.analysis.unusual.LifetimeValue;
import no.forankring.core.analysis.unusual.UnusualDay;
import no.forankring.core.analysis.unusual.UnusualDays;
import no.forankring.core.analysis.unusual.UnusualEvent;
import no.forankring.core.analysis.unusual.UnusualPost;
import no.forankring.core.analysis.unusual.UnusualPosts;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.Contribution;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.UnusualFact;
import no.forankring.core.fact.internal.measure.MetricBreaks;
import no.forankring.core.fact.internal.measure.Shares;
import no.forankring.core.fact.internal.series.Cell;
import no.forankring.core.fact.internal.series.PostValues;
import no.forankring.core.fact.internal.series.Series;
import no.forankring.core.fact.internal.series.SeriesSet;
import no.forankring.core.metric.Formula;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.metric.Stage;
import no.forankring.core.metric.Unit;
import no.forankring.core.observation.Break;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Observation;
import no.forankring.core.observation.Post;
import no.forankring.core.observation.Scope;
import no.forankring.core.observation.Subject;
import no.forankring.core.period.Period;

/**
 * The quarter's days and posts that stand out, channel by channel, of what people answered and what
 * that gave. Of posts only those that got more: one of last week may get more yet.
 */
public final class QuarterUnusual {

  /** What came longer ago says little of what is usual now. */
  private static final int YEARS_BEFORE = 1;

  private final SeriesSet series;
  private final Map<String, Set<String>> sumsOf = new HashMap<>();
  private final PostValues posts;
  private final Map<String, Post> described = new HashMap<>();
  private final MetricBreaks breaks;
  private final Period quarter;
  private final Map<String, Fact> facts;
  private final List<UnusualFact> found = new ArrayList<>();

  /**
   * Looks at a quarter.
   *
   * @param facts to which the numbers are added
   */
  public QuarterUnusual(
      SeriesSet series,
      MetricCatalogue catalogue,
      PostValues posts,
      List<Post> described,
      MetricBreaks breaks,
      Period quarter,
      Map<String, Fact> facts) {
    this.series = series;
    for (Metric metric : catalogue.all()) {
      if (metric.formula().orElse(null) instanceof Formula.Sum(var parts)) {
        parts.forEach(
            part -> sumsOf.computeIfAbsent(part, any -> new HashSet<>()).add(metric.id()));
      }
    }
    this.posts = posts;
    described.forEach(post -> this.described.put(key(post.channel(), post.id()), post));
    this.breaks = breaks;
    this.quarter = quarter;
    this.facts = facts;
  }

  private static String key(ChannelId channel, String post) {
    return channel + " " + post;
  }

  /** In the order of the facts they belong to, oldest first. */
  public List<UnusualFact> all() {
    return found;
  }

  /**
   * Looks at the days and posts behind the channels' numbers; a part is seen in its sum. All share
   * the chance of finding what is none.
   */
  public void addAll(List<Fact> actuals, MetricCatalogue catalogue) {
    List<Fact> looked =
        actuals.stream().filter(fact -> isLookedAt(fact, catalogue.get(fact.metric()))).toList();
    int withPosts = (int) looked.stream().filter(fact -> !postsOf(fact).isEmpty()).count();
    for (Fact fact : looked) {
      Metric metric = catalogue.get(fact.metric());
      series
          .find(fact.scope(), metric.id())
          .ifPresent(own -> addDays(fact, metric, own, looked.size()));
      addPosts(fact, metric, withPosts);
    }
  }

  private boolean isLookedAt(Fact actual, Metric metric) {
    return actual.scope() instanceof Scope.OneChannel
        && metric.kind() == Kind.FLOW
        && metric.stage() != Stage.ACTIVITY
        && !isSeenInItsSum(actual.scope(), metric);
  }

  private boolean isSeenInItsSum(Scope channel, Metric metric) {
    return sumsOf.getOrDefault(metric.id(), Set.of()).stream()
        .anyMatch(sum -> series.find(channel, sum).isPresent());
  }

  private List<Observation> postsOf(Fact actual) {
    return actual.scope() instanceof Scope.OneChannel(var channel)
        ? posts.of(channel, actual.metric())
        : List.of();
  }

  private void addDays(Fact actual, Metric metric, Series own, int figures) {
    SortedMap<Long, Double> values = new TreeMap<>();
    LocalDate first = quarter.first().minusYears(YEARS_BEFORE);
    own.days(new Period(first, quarter.last()))
        .forEach(
            (day, cell) -> {
              if (isIn(actual, cell.currency())) {
                values.put(day.toEpochDay(), cell.value().doubleValue());
              }
            });
    List<Long> changed =
        breaks.between(actual.scope(), metric, first, quarter.last()).stream()
            .map(Break::day)
            .map(LocalDate::toEpochDay)
            .toList();
    UnusualDays.in(
            TimeSeries.of(values),
            changed,
            quarter.first().toEpochDay(),
            quarter.last().toEpochDay(),
            figures)
        .events()
        .forEach(event -> add(actual, own, event));
  }

  /** An amount in another currency is none of this number's. */
  private static boolean isIn(Fact actual, Optional<String> currency) {
    return currency.isEmpty() || currency.equals(actual.currency());
  }

  private void add(Fact actual, Series own, UnusualEvent event) {
    UnusualDay peak = event.peak();
    LocalDate day = LocalDate.ofEpochDay(peak.step());
    String id = actual.id() + "#day-" + day;
    Cell cell = own.day(day).orElseThrow();
    name(id, actual, day, cell.value(), peak.usual(), cell.contributions().toList());
    found.add(
        new UnusualFact(
            id,
            new Period(
                LocalDate.ofEpochDay(event.days().getFirst().step()),
                LocalDate.ofEpochDay(event.days().getLast().step())),
            peak.direction(),
            event.isShift(),
            event.recurrence().grade(),
            false,
            Optional.empty()));
  }

  private void addPosts(Fact actual, Metric metric, int figures) {
    List<LifetimeValue> values = new ArrayList<>();
    // By their values: each is one post's, though two may be alike.
    Map<LifetimeValue, List<Observation>> origins = new HashMap<>();
    LocalDate since = comparableSince(actual, metric);
    for (Observation post : postsOf(actual)) {
      if (post.period().first().isBefore(since) || !isIn(actual, post.currency())) {
        continue;
      }
      LifetimeValue value =
          new LifetimeValue(post.period().first().toEpochDay(), post.value().doubleValue());
      values.add(value);
      origins.computeIfAbsent(value, any -> new ArrayList<>()).add(post);
    }
    int number = 0;
    for (UnusualPost each :
        UnusualPosts.in(values, quarter.first().toEpochDay(), quarter.last().toEpochDay(), figures)
            .posts()) {
      if (each.direction() == Direction.MORE) {
        number++;
        add(actual, each, origins.getOrDefault(each.post(), List.of()).removeFirst(), number);
      }
    }
  }

  /** A year before the quarter, or the last day the metric got another meaning. */
  private LocalDate comparableSince(Fact actual, Metric metric) {
    LocalDate first = quarter.first().minusYears(YEARS_BEFORE);
    return breaks.between(actual.scope(), metric, first, quarter.last()).stream()
        .map(Break::day)
        .max(LocalDate::compareTo)
        .orElse(first);
  }

  private void add(Fact actual, UnusualPost unusual, Observation post, int number) {
    LocalDate day = post.period().first();
    String id = actual.id() + "#post-" + day + "-" + number;
    name(
        id,
        actual,
        day,
        post.value(),
        unusual.usual(),
        List.of(new Contribution.OfObservation(post)));
    found.add(
        new UnusualFact(
            id,
            Period.day(day),
            unusual.direction(),
            false,
            unusual.recurrence().grade(),
            true,
            post.subject() instanceof Subject.OfPost(var channel, var own)
                ? Optional.ofNullable(described.get(key(channel, own)))
                : Optional.empty()));
  }

  private void name(
      String id,
      Fact actual,
      LocalDate day,
      BigDecimal value,
      Interval usual,
      List<Contribution> contributions) {
    List<Contribution> same = List.of(new Contribution.OfFact(id));
    put(id, actual, day, value, Computation.EXACT_PERIOD, contributions);
    put(id + "-low", actual, day, end(usual.low(), actual), Computation.USUAL, same);
    put(id + "-high", actual, day, end(usual.high(), actual), Computation.USUAL, same);
  }

  /** Counts are whole; the end of a range of hours or money need not be. */
  private static BigDecimal end(double value, Fact actual) {
    return actual.unit() == Unit.COUNT || actual.unit() == Unit.PEOPLE
        ? BigDecimal.valueOf(Math.round(value))
        : Shares.ofDouble(value);
  }

  private void put(
      String id,
      Fact actual,
      LocalDate day,
      BigDecimal value,
      Computation computation,
      List<Contribution> contributions) {
    facts.put(
        id,
        new Fact(
            id,
            actual.metric(),
            actual.kind(),
            actual.unit(),
            actual.currency(),
            actual.scope(),
            Period.day(day),
            actual.scenario(),
            Optional.of(value),
            Optional.empty(),
            Optional.empty(),
            true,
            List.of(),
            computation,
            contributions));
  }
}
