package no.forankring.cli.workspace.example;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import no.forankring.cli.workspace.example.MetaPost.Network;

/**
 * What happened on Facebook and Instagram, day by day: Facebook stands nearly still and gains 130
 * followers a month, Instagram sends more and more people on to the ticket pages.
 */
final class MetaStory {
  /** The day Meta lost: Facebook's views of it are in no export. */
  static final LocalDate LOST_DAY = LocalDate.of(2026, 8, 19);

  /** What was read off the page at each quarter's end, the first at 30 June 2024. */
  private static final Map<Network, List<Integer>> FOLLOWERS =
      Map.of(
          Network.FACEBOOK,
          List.of(1_519, 1_902, 2_296, 2_671, 3_060, 3_432, 3_836, 4_217, 4_610, 5_000),
          Network.INSTAGRAM,
          List.of(1_164, 1_391, 1_640, 1_869, 2_122, 2_391, 2_658, 2_915, 3_194, 3_487));

  private final Map<Network, Map<MetaSeries, NavigableMap<LocalDate, Integer>>> values =
      new EnumMap<>(Network.class);

  MetaStory() {
    for (Network network : Network.values()) {
      Map<MetaSeries, NavigableMap<LocalDate, Integer>> series = new EnumMap<>(MetaSeries.class);
      for (MetaSeries one : MetaSeries.values()) {
        series.put(one, one == MetaSeries.FOLLOWS ? follows(network) : counted(network, one));
      }
      values.put(network, series);
    }
  }

  /** The days of the export, with their values; days without a row are absent. */
  NavigableMap<LocalDate, Integer> rows(
      Network network, MetaSeries series, ExampleQuarter quarter) {
    TreeMap<LocalDate, Integer> rows = new TreeMap<>();
    values
        .getOrDefault(network, Map.of())
        .getOrDefault(series, new TreeMap<>())
        .subMap(quarter.first(), true, quarter.last(), true)
        .forEach(rows::put);
    if (network == Network.FACEBOOK && series == MetaSeries.VIEWS) {
      rows.remove(LOST_DAY);
    }
    return rows;
  }

  int sum(Network network, MetaSeries series, ExampleQuarter quarter) {
    return rows(network, series, quarter).values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Follower readings by day. */
  static NavigableMap<LocalDate, Integer> readings(Network network) {
    TreeMap<LocalDate, Integer> readings = new TreeMap<>();
    LocalDate day = ExampleQuarter.BEGIN;
    for (int followers : FOLLOWERS.getOrDefault(network, List.of())) {
      readings.put(day.minusDays(1), followers);
      day = day.plusMonths(3);
    }
    return readings;
  }

  private static NavigableMap<LocalDate, Integer> counted(Network network, MetaSeries series) {
    Chance chance = Chance.of(network + " " + series);
    TreeMap<LocalDate, Integer> days = new TreeMap<>();
    for (ExampleQuarter quarter : ExampleQuarter.all()) {
      for (LocalDate day : quarter.days()) {
        double mean = series.start(network) * Season.growth(day, series.growth(network));
        days.put(day, chance.count(mean * Season.travel(day) * chance.around(0.16)));
      }
    }
    return days;
  }

  /**
   * New follows come in bursts, and a day without any has no row. They are more than the page grew
   * by, because Meta does not say how many left.
   */
  private static NavigableMap<LocalDate, Integer> follows(Network network) {
    Chance chance = Chance.of(network + " follows");
    List<Integer> levels = new ArrayList<>(readings(network).values());
    TreeMap<LocalDate, Integer> days = new TreeMap<>();
    for (int i = 0; i + 1 < levels.size(); i++) {
      List<LocalDate> dates = ExampleQuarter.all().get(i).days();
      int net = levels.get(i + 1) - levels.get(i);
      int gained = net + chance.count(net * 0.15);
      Map<LocalDate, Integer> burst = new HashMap<>();
      List<Double> weights =
          dates.stream()
              .map(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY ? 0.3 : 1.0)
              .map(weight -> weight * StrictMath.pow(chance.share(), 2.4))
              .toList();
      List<Integer> parts = Split.exactly(gained, weights);
      for (int day = 0; day < dates.size(); day++) {
        burst.put(dates.get(day), parts.get(day));
      }
      burst.forEach(
          (day, follows) -> {
            if (follows > 0) {
              days.put(day, follows);
            }
          });
    }
    return days;
  }
}
