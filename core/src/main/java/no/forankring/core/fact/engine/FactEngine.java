package no.forankring.core.fact.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.forankring.core.fact.ChannelSetup;
import no.forankring.core.fact.ExpectationFact;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.ForecastRecord;
import no.forankring.core.fact.InitiativeFact;
import no.forankring.core.fact.Notice;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.RelationFact;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.fact.internal.forecast.ForecastTrials;
import no.forankring.core.fact.internal.forecast.PastKnowledge;
import no.forankring.core.fact.internal.forecast.RecordNaming;
import no.forankring.core.fact.internal.initiative.InitiativeEffects;
import no.forankring.core.fact.internal.measure.Measures;
import no.forankring.core.fact.internal.measure.MetricBreaks;
import no.forankring.core.fact.internal.measure.ScopeChannels;
import no.forankring.core.fact.internal.quarter.QuarterComposer;
import no.forankring.core.fact.internal.quarter.QuarterRelations;
import no.forankring.core.fact.internal.quarter.QuarterUnusual;
import no.forankring.core.fact.internal.series.PostValues;
import no.forankring.core.fact.internal.series.SeriesSet;
import no.forankring.core.fact.internal.targets.GivenUpNaming;
import no.forankring.core.fact.internal.targets.TargetAssessment;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.observation.Break;
import no.forankring.core.observation.DeclaredZero;
import no.forankring.core.observation.ObservationSource;
import no.forankring.core.observation.ObservationSource.Query;
import no.forankring.core.observation.ObservationSource.Subjects;
import no.forankring.core.observation.Post;
import no.forankring.core.observation.Recorded;
import no.forankring.core.observation.Scope;
import no.forankring.core.period.FiscalCalendar;
import no.forankring.core.period.Period;
import no.forankring.core.period.Quarter;
import no.forankring.core.strategy.Benchmark;
import no.forankring.core.strategy.Decision;
import no.forankring.core.strategy.Strategy;
import no.forankring.core.strategy.Target;

/**
 * Computes everything a report of one quarter may show, from what was known on one day. The same
 * arguments give the same facts in the same order.
 */
public final class FactEngine {

  /** All days a file may speak of. */
  private static final Period EVER =
      new Period(LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31));

  private final ObservationSource source;
  private final MetricCatalogue catalogue;
  private final FiscalCalendar calendar;
  private final List<ChannelSetup> channels;
  private final Strategy strategy;
  private final List<Break> breaks;
  private final Set<String> rollUps;

  /**
   * Sets the engine up for a workspace.
   *
   * @param channels in the order they are listed
   * @param breaks known changes of meaning
   * @param rollUps families of exports whose posts count for their channel on the day of
   *     publication
   */
  public FactEngine(
      ObservationSource source,
      MetricCatalogue catalogue,
      FiscalCalendar calendar,
      List<ChannelSetup> channels,
      Strategy strategy,
      List<Break> breaks,
      Set<String> rollUps) {
    this.source = source;
    this.catalogue = catalogue;
    this.calendar = calendar;
    this.channels = List.copyOf(channels);
    this.strategy = strategy;
    this.breaks = List.copyOf(breaks);
    this.rollUps = Set.copyOf(rollUps);
  }

  /** The facts of a quarter as they were known at the end of a day. */
  public QuarterFacts compute(Quarter quarter, LocalDate asOf) {
    Strategy known = strategy.knownOn(asOf);
    List<Target> standing =
        known.targets().stream().filter(target -> !isGivenUp(target, quarter, asOf)).toList();
    PastKnowledge past =
        new PastKnowledge(standing, catalogue, channels, known.readings(), rollUps);
    SeriesSet series = resolve(asOf, past);
    ScopeChannels scopes = new ScopeChannels(series, catalogue, channels, known.readings());
    Measures measures = new Measures(series, scopes);
    MetricBreaks changes = new MetricBreaks(breaks, catalogue, scopes);
    Map<String, Fact> facts = new LinkedHashMap<>();
    QuarterComposer composer =
        new QuarterComposer(measures, catalogue, calendar, changes, quarter, facts);
    scopes(series).forEach(composer::addAll);
    Period period = calendar.period(quarter);
    List<Post> posts = source.posts(asOf);
    QuarterUnusual unusual =
        new QuarterUnusual(series, catalogue, postValues(asOf), posts, changes, period, facts);
    unusual.addAll(composer.actuals(), catalogue);
    List<RelationFact> relations =
        new QuarterRelations(measures, catalogue, changes, quarter, period.last(), facts).all();
    TargetAssessment assessment =
        new TargetAssessment(
            measures,
            catalogue,
            calendar,
            changes,
            composer,
            quarter,
            asOf,
            known.benchmarks().stream().map(Benchmark::id).collect(Collectors.toSet()));
    List<ForecastRecord> records =
        new ForecastTrials(measures, past, calendar, changes, quarter).of(standing, catalogue);
    boolean trusted = ForecastRecord.trust(records) != ForecastRecord.Trust.NO_BETTER;
    List<TargetFact> targets =
        standing.stream().map(target -> assessment.assess(target, trusted)).toList();
    List<ExpectationFact> expectations =
        known.expectations().stream()
            .map(expectation -> assessment.assess(expectation, trusted))
            .toList();
    InitiativeEffects effects =
        new InitiativeEffects(
            measures, catalogue, changes, channels, posts, known.initiatives(), last(period, asOf));
    List<InitiativeFact> initiatives =
        known.initiatives().stream().map(each -> effects.assess(each, composer)).toList();
    known.targets().forEach(new GivenUpNaming(composer, catalogue, calendar, quarter, asOf)::name);
    records.forEach(new RecordNaming(composer, calendar)::name);
    Period compared = new Period(calendar.period(quarter.sameLastYear()).first(), period.last());
    List<Notice> notices = new ArrayList<>(composer.notices());
    notices.addAll(series.decided(compared));
    strategy
        .review()
        .filter(day -> day.isBefore(asOf))
        .ifPresent(day -> notices.add(new Notice("review-overdue", List.of(day.toString()))));
    return new QuarterFacts(
        quarter,
        period,
        asOf,
        known,
        facts,
        targets,
        expectations,
        initiatives,
        decisions(known, quarter),
        composer.trends(),
        unusual.all(),
        relations,
        records,
        series.restatements().stream()
            .filter(restatement -> compared.contains(restatement.after().period()))
            .toList(),
        notices);
  }

  /** A quarter that is not over is seen up to the as-of day. */
  private static LocalDate last(Period quarter, LocalDate asOf) {
    return quarter.last().isBefore(asOf) ? quarter.last() : asOf;
  }

  /** What was given up after the quarter still stood in it: a miss is not taken back. */
  private boolean isGivenUp(Target target, Quarter quarter, LocalDate asOf) {
    return target.isRetiredOn(last(calendar.period(quarter), asOf));
  }

  /** Of the four quarters before. */
  private static List<Decision> decisions(Strategy strategy, Quarter quarter) {
    return strategy.decisions().stream()
        .filter(each -> each.asked().compareTo(quarter) < 0)
        .filter(each -> each.asked().compareTo(quarter.sameLastYear()) >= 0)
        .toList();
  }

  /** In one reading, of which the past learns what it needs. */
  private SeriesSet resolve(LocalDate asOf, PastKnowledge past) {
    List<DeclaredZero> zeros =
        Stream.of(Subjects.CHANNELS, Subjects.BENCHMARKS)
            .flatMap(subjects -> source.declaredZeros(new Query(subjects, asOf, EVER)).stream())
            .toList();
    zeros.forEach(past::learn);
    try (Stream<Recorded> ours = source.observations(new Query(Subjects.CHANNELS, asOf, EVER));
        Stream<Recorded> segments = source.observations(new Query(Subjects.SEGMENTS, asOf, EVER));
        Stream<Recorded> others = source.observations(new Query(Subjects.BENCHMARKS, asOf, EVER));
        Stream<Recorded> posts = posts(asOf)) {
      return SeriesSet.of(
          Stream.of(ours, segments, others, posts).flatMap(each -> each).peek(past::learn),
          zeros,
          catalogue,
          rollUps);
    }
  }

  private PostValues postValues(LocalDate asOf) {
    try (Stream<Recorded> posts = source.observations(new Query(Subjects.POSTS, asOf, EVER))) {
      return new PostValues(posts);
    }
  }

  private Stream<Recorded> posts(LocalDate asOf) {
    return rollUps.isEmpty()
        ? Stream.empty()
        : source.observations(new Query(Subjects.POSTS, asOf, EVER));
  }

  /** Every scope that may have facts, from the widest to the narrowest. */
  private List<Scope> scopes(SeriesSet series) {
    Set<Scope> scopes = new LinkedHashSet<>();
    scopes.add(new Scope.All());
    Set<String> groups = new TreeSet<>();
    channels.forEach(channel -> groups.addAll(channel.groups()));
    groups.forEach(group -> scopes.add(new Scope.Group(group)));
    channels.stream()
        .map(channel -> channel.id().platform())
        .distinct()
        .sorted()
        .forEach(platform -> scopes.add(new Scope.OnPlatform(platform)));
    channels.forEach(channel -> scopes.add(new Scope.OneChannel(channel.id())));
    List<Scope> others =
        new ArrayList<>(
            series.leaves().stream().filter(leaf -> !(leaf instanceof Scope.OneChannel)).toList());
    others.sort(Comparator.comparing(Scope::toString));
    scopes.addAll(others);
    return List.copyOf(scopes);
  }
}
