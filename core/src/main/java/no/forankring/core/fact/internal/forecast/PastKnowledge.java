package no.forankring.core.fact.internal.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.forankring.core.fact.ChannelSetup;
import no.forankring.core.fact.internal.measure.Followers;
import no.forankring.core.fact.internal.measure.Measures;
import no.forankring.core.fact.internal.measure.ScopeChannels;
import no.forankring.core.fact.internal.series.SeriesSet;
import no.forankring.core.metric.Formula;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.observation.DeclaredZero;
import no.forankring.core.observation.Recorded;
import no.forankring.core.strategy.Reading;
import no.forankring.core.strategy.Target;

/**
 * What was known on days gone by, before the platforms restated it: of the metrics that have a
 * target, and what they are made of.
 */
public final class PastKnowledge {

  private final MetricCatalogue catalogue;
  private final List<ChannelSetup> channels;
  private final List<Reading> readings;
  private final Set<String> rollUps;
  private final Set<String> wanted = new HashSet<>();
  private final List<Recorded> records = new ArrayList<>();
  private final List<DeclaredZero> zeros = new ArrayList<>();
  private final Map<LocalDate, Measures> days = new HashMap<>();

  /**
   * Nothing is known yet.
   *
   * @param readings each is known from its day on
   * @param rollUps families of exports whose posts count for their channel
   */
  public PastKnowledge(
      Collection<Target> targets,
      MetricCatalogue catalogue,
      List<ChannelSetup> channels,
      List<Reading> readings,
      Set<String> rollUps) {
    this.catalogue = catalogue;
    this.channels = channels;
    this.readings = readings;
    this.rollUps = rollUps;
    targets.forEach(target -> want(target.metric()));
  }

  private void want(String metric) {
    if (!wanted.add(metric)) {
      return;
    }
    if (metric.equals(Followers.LEVEL)) {
      Followers.CHANGES.forEach(this::want);
    }
    catalogue
        .get(metric)
        .formula()
        .ifPresent(
            formula -> {
              switch (formula) {
                case Formula.Sum(var parts) -> parts.forEach(this::want);
                case Formula.Quotient(var numerators, var denominator, var parts) -> {
                  numerators.forEach(this::want);
                  want(denominator);
                }
              }
            });
  }

  /** Keeps what was recorded of a metric that is wanted; passes over any other. */
  public void learn(Recorded record) {
    if (wanted.contains(record.observation().metric())) {
      records.add(record);
    }
  }

  /** Keeps days that are zero, of a metric that is wanted; passes over any other. */
  public void learn(DeclaredZero zero) {
    if (wanted.contains(zero.metric())) {
      zeros.add(zero);
    }
  }

  /**
   * What could be measured at the end of a day. A declared zero is known where a value of its file
   * is.
   */
  Measures on(LocalDate day) {
    return days.computeIfAbsent(day, this::measures);
  }

  private Measures measures(LocalDate day) {
    List<Recorded> known =
        records.stream().filter(record -> !record.imported().isAfter(day)).toList();
    Set<String> files =
        known.stream()
            .map(record -> record.observation().origin().sha256())
            .collect(Collectors.toSet());
    SeriesSet series =
        SeriesSet.of(
            known.stream(),
            zeros.stream().filter(zero -> files.contains(zero.origin().sha256())).toList(),
            catalogue,
            rollUps);
    return new Measures(
        series,
        new ScopeChannels(
            series,
            catalogue,
            channels,
            readings.stream().filter(reading -> !reading.date().isAfter(day)).toList()));
  }
}
