package no.forankring.core.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.forankring.core.metric.Comparability;
import no.forankring.core.metric.Formula;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Platform;
import no.forankring.core.observation.Scope;
import no.forankring.core.period.Period;
import no.forankring.core.strategy.Reading;

/** What is known of any metric of any scope over any period, each by the rule of its kind. */
final class Measures {

  private record Question(Scope scope, String metric, Period period) {}

  private final SeriesSet series;
  private final MetricCatalogue catalogue;
  private final List<ChannelSetup> channels;
  private final List<Reading> readings;
  private final Map<Question, Optional<Measure>> answers = new HashMap<>();
  private final Set<Notice> notices = new LinkedHashSet<>();

  Measures(
      SeriesSet series,
      MetricCatalogue catalogue,
      List<ChannelSetup> channels,
      List<Reading> readings) {
    this.series = series;
    this.catalogue = catalogue;
    this.channels = channels;
    this.readings = readings;
  }

  /** What was refused while answering, in order. */
  Set<Notice> notices() {
    return notices;
  }

  SeriesSet series() {
    return series;
  }

  Optional<Measure> of(Scope scope, Metric metric, Period period) {
    Question question = new Question(scope, metric.id(), period);
    Optional<Measure> known = answers.get(question);
    if (known == null) {
      known = isLeaf(scope) ? leaf(scope, metric, period) : combined(scope, metric, period);
      answers.put(question, known);
    }
    return known;
  }

  private static boolean isLeaf(Scope scope) {
    return switch (scope) {
      case Scope.OneChannel any -> true;
      case Scope.OneSegment any -> true;
      case Scope.Benchmark any -> true;
      case Scope.All any -> false;
      case Scope.Group any -> false;
      case Scope.OnPlatform any -> false;
    };
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
    if (!(scope instanceof Scope.OneChannel(var channel)) || !metric.id().equals("followers")) {
      return own.flatMap(found -> LevelRule.stated(found).measure(period));
    }
    LevelRule rule =
        new LevelRule(
            own,
            readingsOf(channel),
            series.find(scope, "followers_net"),
            series.find(scope, "followers_gained"),
            series.find(scope, "followers_lost"));
    if (rule.lacksOnlyAReading()) {
      notices.add(
          new Notice("level-needs-reading", List.of(channel.toString(), period.last().toString())));
    }
    return rule.measure(period);
  }

  private List<Reading> readingsOf(ChannelId channel) {
    return readings.stream().filter(reading -> reading.channel().equals(channel)).toList();
  }

  /** Both parts summed over the channels that have both; never an average of ratios. */
  private Optional<Measure> quotient(Scope scope, Metric metric, Period period) {
    List<Scope> channels = isLeaf(scope) ? List.of(scope) : participants(scope, metric);
    BigDecimal above = BigDecimal.ZERO;
    BigDecimal below = BigDecimal.ZERO;
    BigDecimal covered = BigDecimal.ZERO;
    Set<String> currencies = new LinkedHashSet<>();
    List<Contribution> contributions = new ArrayList<>();
    for (Scope channel : channels) {
      Optional<Parts> parts = parts(channel, metric);
      Optional<Measure> numerator = parts.flatMap(both -> of(channel, both.numerator(), period));
      Optional<Measure> denominator =
          parts.flatMap(both -> of(channel, both.denominator(), period));
      if (numerator.isPresent() && denominator.isPresent()) {
        above = above.add(numerator.get().get());
        below = below.add(denominator.get().get());
        covered = covered.add(numerator.get().coverage().min(denominator.get().coverage()));
        numerator.get().currency().ifPresent(currencies::add);
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
            Shares.of(covered, BigDecimal.valueOf(channels.size())),
            true,
            Computation.QUOTIENT,
            contributions));
  }

  /** The two metrics a ratio is made of in this scope. */
  record Parts(Metric numerator, Metric denominator) {}

  /** The first numerator the scope has; none where it has none, or not the denominator. */
  Optional<Parts> parts(Scope scope, Metric ratio) {
    if (!(ratio.formula().orElse(null)
        instanceof Formula.Quotient(var numerators, var denominator))) {
      return Optional.empty();
    }
    return numerators.stream()
        .filter(numerator -> has(scope, numerator) && has(scope, denominator))
        .findFirst()
        .map(numerator -> new Parts(catalogue.get(numerator), catalogue.get(denominator)));
  }

  private boolean has(Scope scope, String metric) {
    return isLeaf(scope)
        ? series.find(scope, metric).isPresent()
        : !participants(scope, catalogue.get(metric)).isEmpty();
  }

  /** The channels of a scope, in the workspace's order. */
  List<ChannelId> members(Scope scope) {
    return channels.stream()
        .filter(
            channel ->
                switch (scope) {
                  case Scope.All all -> true;
                  case Scope.Group(var id) -> channel.groups().contains(id);
                  case Scope.OnPlatform(var platform) -> channel.id().platform().equals(platform);
                  case Scope.OneChannel(var id) -> channel.id().equals(id);
                  case Scope.OneSegment segment -> false;
                  case Scope.Benchmark benchmark -> false;
                })
        .map(ChannelSetup::id)
        .toList();
  }

  /** The channels of a scope that have ever stated the metric. */
  List<Scope> participants(Scope scope, Metric metric) {
    return members(scope).stream()
        .<Scope>map(Scope.OneChannel::new)
        .filter(channel -> participates(channel, metric))
        .toList();
  }

  private boolean participates(Scope channel, Metric metric) {
    return switch (metric.kind()) {
      case FLOW, UNIQUE, LEVEL -> series.find(channel, metric.id()).isPresent();
      case RATIO -> parts(channel, metric).isPresent();
      case STOCK ->
          series.find(channel, metric.id()).isPresent()
              || (channel instanceof Scope.OneChannel(var id) && !readingsOf(id).isEmpty());
    };
  }

  /** Whether the metric's values may be added over the channels of a scope. */
  boolean adds(Scope scope, Metric metric) {
    Set<Platform> platforms =
        members(scope).stream().map(ChannelId::platform).collect(Collectors.toSet());
    boolean comparable =
        metric.comparability() != Comparability.WITHIN_PLATFORM || platforms.size() == 1;
    return switch (metric.kind()) {
      case FLOW, STOCK, RATIO -> comparable;
      case LEVEL, UNIQUE -> false;
    };
  }

  private Optional<Measure> combined(Scope scope, Metric metric, Period period) {
    if (!adds(scope, metric)) {
      return Optional.empty();
    }
    if (metric.kind() == Kind.RATIO) {
      return quotient(scope, metric, period);
    }
    List<Scope> participants = participants(scope, metric);
    List<Measure> measures =
        participants.stream().flatMap(channel -> of(channel, metric, period).stream()).toList();
    Set<String> currencies =
        measures.stream()
            .flatMap(measure -> measure.currency().stream())
            .collect(Collectors.toSet());
    if (measures.isEmpty() || currencies.size() > 1) {
      return Optional.empty();
    }
    if (metric.kind() == Kind.STOCK && measures.size() < participants.size()) {
      notices.add(
          new Notice(
              "scope-incomplete",
              List.of(scope.toString(), metric.id(), period.last().toString())));
      return Optional.empty();
    }
    BigDecimal covered =
        measures.stream().map(Measure::coverage).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal coverage =
        metric.kind() == Kind.STOCK
            ? measures.stream().map(Measure::coverage).min(BigDecimal::compareTo).orElseThrow()
            : Shares.of(covered, BigDecimal.valueOf(participants.size()));
    return Optional.of(
        Measure.of(
            measures.stream().map(Measure::get).reduce(BigDecimal.ZERO, BigDecimal::add),
            currencies.stream().findAny(),
            coverage,
            measures.size() > 1 || measures.getFirst().derived(),
            measures.size() > 1 ? Computation.SUM : measures.getFirst().computation(),
            measures.stream().flatMap(measure -> measure.contributions().stream()).toList()));
  }
}
