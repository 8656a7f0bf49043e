package no.forankring.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.forankring.core.analysis.forecast.Domain;
import no.forankring.core.analysis.outlook.Outlook;
import no.forankring.core.fact.ChannelSetup;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.engine.FactEngine;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.DeclaredZero;
import no.forankring.core.observation.Exported;
import no.forankring.core.observation.Observation;
import no.forankring.core.observation.ObservationSource;
import no.forankring.core.observation.Origin;
import no.forankring.core.observation.Platform;
import no.forankring.core.observation.Post;
import no.forankring.core.observation.Recorded;
import no.forankring.core.observation.Source;
import no.forankring.core.observation.Subject;
import no.forankring.core.period.FiscalCalendar;
import no.forankring.core.period.Period;
import no.forankring.core.period.Quarter;
import no.forankring.core.strategy.Strategy;

/**
 * How facts, trends and outlooks grow with the number of series, each a metric of a channel over
 * three years of days. Arguments: how many workspaces, and how many channels each has; a channel
 * has fourteen series. Prints the time, the largest heap, and the same for only making the
 * observations. A process of its own for each size: see {@code scale.sh}.
 */
public final class ScaleRuns {

  private static final LocalDate FIRST = LocalDate.of(2023, 10, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
  private static final int MONTHS = 36;
  private static final double AHEAD = 6;

  /** Each is made alone, so that more of them take as long each. */
  private static final int MOST_OUTLOOKS = 10_000;

  private ScaleRuns() {}

  public static void main(String[] arguments) {
    int workspaces = Integer.parseInt(arguments[0]);
    int channels = Integer.parseInt(arguments[1]);
    int series = workspaces * channels * Inputs.METRICS.size();
    double making = seconds(() -> each(workspaces, channels, ScaleRuns::count));
    int[] made = {0, 0};
    double facts =
        seconds(
            () ->
                each(
                    workspaces,
                    channels,
                    source -> {
                      QuarterFacts found = facts(source);
                      made[0] += found.facts().size();
                      made[1] += found.trends().size();
                    }));
    int looked = Math.min(series, MOST_OUTLOOKS);
    double outlooks = seconds(() -> outlooks(looked));
    System.out.printf(
        Locale.ROOT,
        "%d series in %d workspaces: %d facts and %d trends, %.0f series a CPU second (making the"
            + " observations %.0f); outlooks %.0f of %d; largest heap %d MB%n",
        series,
        workspaces,
        made[0],
        made[1],
        series / facts,
        series / making,
        looked / outlooks,
        looked,
        largestHeap() >> 20);
  }

  private interface Work {
    void on(Days source);
  }

  private static void each(int workspaces, int channels, Work work) {
    for (int workspace = 0; workspace < workspaces; workspace++) {
      work.on(new Days(workspace, channels));
    }
  }

  private static void count(Days source) {
    if (source.all().filter(each -> each.observation().value().signum() < 0).count() > 0) {
      throw new AssertionError("nothing is below 0");
    }
  }

  private static QuarterFacts facts(Days source) {
    return new FactEngine(
            source,
            MetricCatalogue.standard(),
            FiscalCalendar.calendarYear(ZoneId.of("Europe/Oslo")),
            source.channels().stream().map(id -> new ChannelSetup(id, Set.of())).toList(),
            Strategy.empty(),
            List.of(),
            Set.of())
        .compute(new Quarter(2026, 3), LAST.plusDays(5));
  }

  /** Half a year ahead from three years of months, 4 000 futures each. */
  private static void outlooks(int series) {
    Outlook outlook = new Outlook(12, Domain.NON_NEGATIVE);
    Random random = new Random(2026);
    for (int number = 0; number < series; number++) {
      List<Double> months = new ArrayList<>();
      double level = 100 + random.nextInt(10_000);
      for (int month = 0; month < MONTHS; month++) {
        months.add(level * (1 + 0.2 * random.nextGaussian() + 0.01 * month));
      }
      if (outlook.ofSum(0, months, AHEAD).isEmpty()) {
        throw new AssertionError("three years are enough");
      }
    }
  }

  /** Of the processor, in all threads: other work on the machine does not count. */
  private static double seconds(Runnable work) {
    Duration start = used();
    work.run();
    return used().minus(start).toMillis() / 1e3;
  }

  private static Duration used() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }

  private static long largestHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  /** Invented days, made while they are read: a workspace need not lie in memory twice. */
  private record Days(int workspace, int count) implements ObservationSource {

    List<ChannelId> channels() {
      return IntStream.range(0, count)
          .mapToObj(number -> new ChannelId(new Platform("linkedin"), "fjordtog-" + number))
          .toList();
    }

    Stream<Recorded> all() {
      Exported exported = new Exported(Instant.parse("2026-10-01T06:00:00Z"), Exported.Basis.NAME);
      Random random = new Random(workspace);
      String sha256 = "0".repeat(64);
      return channels().stream()
          .flatMap(
              channel ->
                  new Period(FIRST, LAST)
                      .stream()
                          .flatMap(
                              day ->
                                  Inputs.METRICS.stream()
                                      .map(
                                          metric ->
                                              new Recorded(
                                                  new Observation(
                                                      new Subject.OfChannel(channel),
                                                      metric,
                                                      new Source("own/days", metric, 1, false),
                                                      Period.day(day),
                                                      BigDecimal.valueOf(random.nextInt(100_000)),
                                                      Optional.empty(),
                                                      exported,
                                                      new Origin(
                                                          "days.csv",
                                                          sha256,
                                                          "-",
                                                          1
                                                              + (int)
                                                                  (day.toEpochDay()
                                                                      - FIRST.toEpochDay()),
                                                          metric,
                                                          "own/days",
                                                          1)),
                                                  LAST.plusDays(1),
                                                  1))));
    }

    @Override
    public Stream<Recorded> observations(Query query) {
      return query.subjects() == Subjects.CHANNELS ? all() : Stream.empty();
    }

    @Override
    public List<DeclaredZero> declaredZeros(Query query) {
      return List.of();
    }

    @Override
    public List<Post> posts(LocalDate asOf) {
      return List.of();
    }
  }
}
