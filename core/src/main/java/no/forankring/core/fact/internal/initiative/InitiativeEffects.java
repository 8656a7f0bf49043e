package no.forankring.core.fact.internal.initiative;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.forankring.core.analysis.TimeSeries;
import no.forankring.core.analysis.effect.Effect;
import no.forankring.core.analysis.effect.Length;
import no.forankring.core.analysis.effect.Span;
import no.forankring.core.analysis.effect.Study;
import no.forankring.core.fact.ChannelSetup;
import no.forankring.core.fact.InitiativeFact;
import no.forankring.core.fact.internal.measure.Measure;
import no.forankring.core.fact.internal.measure.Measures;
import no.forankring.core.fact.internal.measure.MetricBreaks;
import no.forankring.core.fact.internal.quarter.QuarterComposer;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Post;
import no.forankring.core.observation.Scope;
import no.forankring.core.period.Period;
import no.forankring.core.strategy.Initiative;
import no.forankring.core.strategy.Initiative.Expected;

/**
 * What initiatives gave of what they should change, seen in the days up to a quarter's last. They
 * are compared with the same metric of channels no initiative touched meanwhile, with the same
 * weekdays a year before, and with how many posts each day had for the initiative.
 */
public final class InitiativeEffects {

  /** What came long before says little: the study looks at half a year of weeks. */
  private static final int DAYS_BEFORE = 27 * 7;

  /** The same weekdays a year before. */
  private static final int YEAR = 52 * 7;

  private final Measures measures;
  private final MetricDays days;
  private final MetricCatalogue catalogue;
  private final MetricBreaks breaks;
  private final List<ChannelSetup> channels;
  private final InitiativePosts posts;
  private final List<Initiative> all;
  private final LocalDate today;

  /**
   * Looks at the days up to one.
   *
   * @param posts all that are known
   * @param all initiatives, for one may touch what another is compared with
   * @param today the last day that is looked at
   */
  public InitiativeEffects(
      Measures measures,
      MetricCatalogue catalogue,
      MetricBreaks breaks,
      List<ChannelSetup> channels,
      Collection<Post> posts,
      List<Initiative> all,
      LocalDate today) {
    this.measures = measures;
    this.days = new MetricDays(measures);
    this.catalogue = catalogue;
    this.breaks = breaks;
    this.channels = channels;
    this.posts = new InitiativePosts(posts, today);
    this.all = all;
    this.today = today;
  }

  /** An initiative at the quarter's last day, its numbers named as facts. */
  public InitiativeFact assess(Initiative initiative, QuarterComposer composer) {
    Optional<Effect> effect =
        initiative
            .expected()
            .filter(any -> runsBy(initiative, today))
            .map(expected -> Effect.of(study(initiative, expected)));
    List<Post> own = posts.of(initiative);
    InitiativeFact fact =
        new InitiativeFact(initiative, initiative.stateOn(today), effect, own.size());
    InitiativeNaming naming = new InitiativeNaming(composer, fact, today);
    naming.nameInput();
    initiative
        .expected()
        .ifPresent(
            expected -> {
              Metric metric = catalogue.get(expected.metric());
              Optional<Measure> seen =
                  measures.of(
                      expected.scope(), metric, new Period(initiative.from(), last(initiative)));
              naming.nameEffect(metric, expected, seen);
            });
    return fact;
  }

  /** The last of its days that may be known; its first, where none is. */
  private LocalDate last(Initiative initiative) {
    LocalDate seen = initiative.lastAsOf(today).filter(day -> day.isBefore(today)).orElse(today);
    return initiative.from().isAfter(seen) ? initiative.from() : seen;
  }

  /** Called off before its first day, it never ran. */
  private static boolean runsBy(Initiative initiative, LocalDate day) {
    return !initiative.from().isAfter(day)
        && initiative.lastAsOf(day).filter(initiative.from()::isAfter).isEmpty();
  }

  private Study study(Initiative initiative, Expected expected) {
    Metric metric = catalogue.get(expected.metric());
    Optional<String> currency = expected.currency();
    Period seen = new Period(initiative.from().minusDays(DAYS_BEFORE), today);
    Period yearBefore = new Period(seen.first().minusDays(YEAR), today.minusDays(YEAR));
    Scope scope = expected.scope();
    Set<ChannelId> sources = measures.channels().sources(scope, metric);
    Study study =
        Study.of(days.of(scope, metric, currency, seen), Length.DAY, span(initiative))
            .comparedWith(comparisons(initiative, metric, currency, seen, sources))
            .withBreaks(
                breaks.between(scope, metric, LocalDate.MIN, today).stream()
                    .map(each -> each.day().toEpochDay())
                    .toList())
            .withOthers(others(initiative, metric, sources));
    boolean counted =
        breaks.between(scope, metric, yearBefore.first(), yearBefore.last()).isEmpty();
    Study withYear =
        counted ? study.withYearBefore(days.of(scope, metric, currency, yearBefore, YEAR)) : study;
    Study withPosts = posts.perDay(initiative).map(withYear::withIntensity).orElse(withYear);
    return initiative.isPrompted() ? withPosts.prompted() : withPosts;
  }

  private Span span(Initiative initiative) {
    Optional<LocalDate> last = initiative.lastAsOf(today);
    return new Span(
        initiative.from().toEpochDay(),
        last.map(day -> OptionalLong.of(day.toEpochDay())).orElse(OptionalLong.empty()));
  }

  /** The same metric of channels that neither this nor another initiative touched meanwhile. */
  private SortedMap<String, TimeSeries> comparisons(
      Initiative initiative,
      Metric metric,
      Optional<String> currency,
      Period seen,
      Set<ChannelId> sources) {
    Set<ChannelId> touched = new HashSet<>(sources);
    touched.addAll(initiative.channels());
    all.stream()
        .filter(other -> runsBy(other, today) && overlaps(other, seen))
        .forEach(other -> touched.addAll(touches(other)));
    SortedMap<String, TimeSeries> series = new TreeMap<>();
    channels.stream()
        .map(ChannelSetup::id)
        .filter(channel -> !touched.contains(channel))
        .filter(channel -> isCountedAlike(channel, metric, seen))
        .forEach(
            channel -> {
              TimeSeries other = days.of(new Scope.OneChannel(channel), metric, currency, seen);
              if (other.size() > 0) {
                series.put(channel.toString(), other);
              }
            });
    return series;
  }

  /** What was counted anew meanwhile would pass its change on to what is compared with it. */
  private boolean isCountedAlike(ChannelId channel, Metric metric, Period seen) {
    Scope scope = new Scope.OneChannel(channel);
    return breaks.between(scope, metric, seen.first(), seen.last()).isEmpty();
  }

  private boolean overlaps(Initiative other, Period seen) {
    return !other.from().isAfter(seen.last())
        && other.lastAsOf(today).filter(seen.first()::isAfter).isEmpty();
  }

  /** The channels it names, and those of what it should change. */
  private Set<ChannelId> touches(Initiative initiative) {
    Set<ChannelId> touched = new HashSet<>(initiative.channels());
    initiative
        .expected()
        .ifPresent(
            expected ->
                touched.addAll(
                    measures
                        .channels()
                        .sources(expected.scope(), catalogue.get(expected.metric()))));
    return touched;
  }

  /** Others that should change the same metric of the same channels. */
  private List<Span> others(Initiative initiative, Metric metric, Set<ChannelId> sources) {
    return all.stream()
        .filter(other -> !other.id().equals(initiative.id()) && runsBy(other, today))
        .filter(
            other ->
                other
                    .expected()
                    .filter(expected -> expected.metric().equals(metric.id()))
                    .isPresent())
        .filter(other -> touches(other).stream().anyMatch(sources::contains))
        .map(this::span)
        .toList();
  }
}
