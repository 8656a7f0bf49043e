package no.forankring.core.fact.internal.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.forankring.core.fact.Computation;
import no.forankring.core.fact.Contribution;
import no.forankring.core.fact.Notice;
import no.forankring.core.fact.internal.series.Series;
import no.forankring.core.fact.internal.series.SeriesSet;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.Metric;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Scope;
import no.forankring.core.period.Period;

/** What is known of any metric of any scope over any period, each by the rule of its kind. */
public final class Measures {

  private record Question(Scope scope, String metric, Period period) {}

  private final SeriesSet series;
  private final ScopeChannels channels;
  private final Map<Question, Optional<Measure>> answers = new HashMap<>();

  /**
   * Measures what is known.
   *
   * @param channels of the same series
   */
  public Measures(SeriesSet series, ScopeChannels channels) {
    this.series = series;
    this.channels = channels;
  }

  /** What is measured. */
  public SeriesSet series() {
    return series;
  }

  /** Which channels a number of a scope comes from. */
  public ScopeChannels channels() {
    return channels;
  }

  /** Empty where nothing is known, or the kind forbids to add what is. */
  public Optional<Measure> of(Scope scope, Metric metric, Period period) {
    Question question = new Question(scope, metric.id(), period);
    Optional<Measure> known = answers.get(question);
    if (known == null) {
      known =
          ScopeChannels.isLeaf(scope)
              ? leaf(scope, metric, period)
              : combined(scope, metric, period);
      answers.put(question, known);
    }
    return known;
  }

  private Optional<Measure> leaf(Scope scope, Metric metric, Period period) {
    Optional<Series> own = series.find(scope, metric.id());
    return switch (metric.kind()) {
      case FLOW -> own.flatMap(found -> FlowRule.measure(found, period));
      case UNIQUE -> own.flatMap(found -> UniqueRule.measure(found, period));
      case STOCK, LEVEL -> level(scope, metric, own, period);
      case RATIO -> quotient(scope, metric, period);
    };
  }

  private Optional<Measure> level(Scope scope, Metric metric, Optional<Series> own, Period period) {
    return scope instanceof Scope.OneChannel(var channel) && metric.id().equals(Followers.LEVEL)
        ? followers(channel).measure(period)
        : own.flatMap(found -> LevelRule.stated(found).measure(period));
  }

  private LevelRule followers(ChannelId channel) {
    Scope scope = new Scope.OneChannel(channel);
    return new LevelRule(
        series.find(scope, Followers.LEVEL),
        channels.readingsOf(channel),
        series.find(scope, Followers.NET),
        series.find(scope, Followers.GAINED),
        series.find(scope, Followers.LOST));
  }

  /** Why a level is not known at a period's end, or why levels of channels were not added. */
  public Optional<Notice> refusal(Scope scope, Metric metric, Period period) {
    if (scope instanceof Scope.OneChannel(var channel)) {
      return metric.id().equals(Followers.LEVEL)
              && followers(channel).lacksAReadingOn(period.last())
          ? Optional.of(
              new Notice(
                  "level-needs-reading", List.of(channel.toString(), period.last().toString())))
          : Optional.empty();
    }
    if (ScopeChannels.isLeaf(scope)
        || metric.kind() != Kind.STOCK
        || !channels.adds(scope, metric)) {
      return Optional.empty();
    }
    List<Scope> participants = channels.participants(scope, metric);
    long known = participants.stream().filter(each -> of(each, metric, period).isPresent()).count();
    return known > 0 && known < participants.size()
        ? Optional.of(
            new Notice(
                "scope-incomplete",
                List.of(scope.toString(), metric.id(), period.last().toString())))
        : Optional.empty();
  }

  /** Both parts summed; never an average of ratios. */
  private Optional<Measure> quotient(Scope scope, Metric metric, Period period) {
    List<ScopeChannels.Division> divisions = channels.divisions(scope, metric);
    BigDecimal above = BigDecimal.ZERO;
    BigDecimal below = BigDecimal.ZERO;
    BigDecimal covered = BigDecimal.ZERO;
    Set<String> currencies = new LinkedHashSet<>();
    List<Contribution> contributions = new ArrayList<>();
    for (ScopeChannels.Division each : divisions) {
      currencies.addAll(channels.currencies(each.above(), each.numerator(), period));
      Optional<Sum> numerator = sum(each.above(), each.numerator(), period);
      Optional<Sum> denominator = sum(each.below(), each.denominator(), period);
      if (numerator.isPresent() && denominator.isPresent()) {
        above = above.add(numerator.get().value());
        below = below.add(denominator.get().value());
        covered = covered.add(numerator.get().coverage().min(denominator.get().coverage()));
        contributions.addAll(numerator.get().contributions());
        contributions.addAll(denominator.get().contributions());
      }
    }
    if (contributions.isEmpty() || below.signum() <= 0 || currencies.size() > 1) {
      return Optional.empty();
    }
    return Optional.of(
        Measure.of(
                Shares.of(above, below),
                currencies.stream().findAny(),
                Shares.of(covered, BigDecimal.valueOf(divisions.size())),
                true,
                Computation.QUOTIENT,
                contributions)
            .from(above, below));
  }

  /** What channels add up to; one of which nothing is known covers nothing. */
  private record Sum(BigDecimal value, BigDecimal coverage, List<Contribution> contributions) {}

  private Optional<Sum> sum(List<Scope> leaves, Metric metric, Period period) {
    List<Measure> known =
        leaves.stream().flatMap(leaf -> of(leaf, metric, period).stream()).toList();
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sum(
                total(known, Measure::get),
                Shares.of(total(known, Measure::coverage), BigDecimal.valueOf(leaves.size())),
                known.stream().flatMap(each -> each.contributions().stream()).toList()));
  }

  private static BigDecimal total(List<Measure> measures, Function<Measure, BigDecimal> what) {
    return measures.stream().map(what).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Optional<Measure> combined(Scope scope, Metric metric, Period period) {
    if (!channels.adds(scope, metric)) {
      return Optional.empty();
    }
    if (metric.kind() == Kind.RATIO) {
      return quotient(scope, metric, period);
    }
    List<Scope> participants = channels.participants(scope, metric);
    List<Measure> measures =
        participants.stream().flatMap(channel -> of(channel, metric, period).stream()).toList();
    Set<String> currencies = channels.currencies(participants, metric, period);
    boolean incomplete = metric.kind() == Kind.STOCK && measures.size() < participants.size();
    if (measures.isEmpty() || currencies.size() > 1 || incomplete) {
      return Optional.empty();
    }
    BigDecimal covered = total(measures, Measure::coverage);
    BigDecimal coverage =
        metric.kind() == Kind.STOCK
            ? measures.stream().map(Measure::coverage).min(BigDecimal::compareTo).orElseThrow()
            : Shares.of(covered, BigDecimal.valueOf(participants.size()));
    return Optional.of(
        Measure.of(
            total(measures, Measure::get),
            currencies.stream().findAny(),
            coverage,
            measures.size() > 1 || measures.getFirst().derived(),
            measures.size() > 1 ? Computation.SUM : measures.getFirst().computation(),
            measures.stream().flatMap(measure -> measure.contributions().stream()).toList()));
  }
}
