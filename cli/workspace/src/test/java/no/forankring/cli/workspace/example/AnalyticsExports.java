package no.forankring.cli.workspace.example;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Google Analytics: more come to the website, and more buy. Days are numbered from the block's
 * first; the third quarter of 2025 was downloaded with the one a year before beside it.
 */
final class AnalyticsExports {
  private static final String COMPARED = "2025-Q3";
  private static final Map<String, Double> GROUPS = new LinkedHashMap<>();

  static {
    GROUPS.put("Organic Search", 0.41);
    GROUPS.put("Direct", 0.27);
    GROUPS.put("Organic Social", 0.16);
    GROUPS.put("Email", 0.09);
    GROUPS.put("Referral", 0.07);
  }

  private final NavigableMap<LocalDate, Day> days = new TreeMap<>();

  private record Day(
      int active, int fresh, int sessions, int views, int purchases, BigDecimal revenue) {}

  /** A column of a block by day. */
  private record Column(String header, String metric, Function<Day, Number> value) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("Active users", "visitors", Day::active),
          new Column("New users", "new_visitors", Day::fresh),
          new Column("Sessions", "sessions", Day::sessions),
          new Column("Views", "page_views", Day::views),
          new Column("Key events", "conversions", Day::purchases),
          new Column("Total revenue", "revenue", Day::revenue));

  AnalyticsExports() {
    Chance chance = Chance.of("google-analytics");
    for (ExampleQuarter quarter : ExampleQuarter.all()) {
      for (LocalDate day : quarter.days()) {
        double mean = 1_180 * Season.growth(day, 0.115) * Season.travel(day);
        int sessions = chance.count(mean * chance.around(0.09));
        int active = (int) (sessions * (0.78 + 0.04 * chance.share()));
        int purchases = chance.count(sessions * 0.0305 * Season.growth(day, 0.03));
        days.put(
            day,
            new Day(
                active,
                (int) (active * (0.55 + 0.06 * chance.share())),
                sessions,
                chance.count(sessions * 2.9),
                purchases,
                BigDecimal.valueOf(Math.round(purchases * 38_400 * chance.around(0.05)), 2)));
      }
    }
  }

  void add(ExampleQuarter quarter, Made made) {
    List<ExampleQuarter> periods = new ArrayList<>(List.of(quarter));
    if (quarter.name().equals(COMPARED)) {
      periods.add(ExampleQuarter.all().getFirst());
    }
    StringBuilder text =
        new StringBuilder(
            """
            # ----------------------------------------
            # Reports snapshot
            # Account: Fjordtog AS
            # Property: fjordtog.no
            # ----------------------------------------
            #
            """);
    String file = "exports/google-analytics-fjordtog/" + quarter.name() + "/Reports_snapshot.csv";
    periods.forEach(period -> summary(period, text));
    for (Column column : COLUMNS) {
      periods.forEach(period -> byDay(period, column, text));
    }
    periods.forEach(period -> groups(period, text));
    made.put(file, text.toString());
    // What it is compared with was in the file of its own quarter, and is not to be read again.
    made.truth(file, Made.ONLY_TABLE, "visitors", List.of(people(quarter)), count -> count);
    made.truth(file, Made.ONLY_TABLE, "new_visitors", List.of(fresh(quarter)), count -> count);
    for (Column column : COLUMNS) {
      made.truth(file, Made.ONLY_TABLE, column.metric(), rows(quarter), column.value());
    }
  }

  private void summary(ExampleQuarter period, StringBuilder text) {
    block(period, text);
    text.append("Active users,New users,Average engagement time per active user,Event count\n");
    text.append(
        Csv.line(List.of(people(period), fresh(period), "61.41203", sum(period, Day::views) * 3)));
  }

  private void byDay(ExampleQuarter period, Column column, StringBuilder text) {
    block(period, text);
    text.append("Nth day,").append(column.header()).append('\n');
    List<Day> rows = rows(period);
    for (int i = 0; i < rows.size(); i++) {
      text.append("%04d,%s\n".formatted(i, column.value().apply(rows.get(i))));
    }
  }

  /** Where they came from; the importer leaves it out. */
  private void groups(ExampleQuarter period, StringBuilder text) {
    text.append("\n# Where do your new users come from?");
    block(period, text);
    text.append("First user primary channel group (Default Channel Group),New users\n");
    GROUPS.forEach(
        (group, share) -> text.append(Csv.line(List.of(group, (int) (fresh(period) * share)))));
  }

  /** Each is counted once in the whole quarter, so they are fewer than the days' sum. */
  private int people(ExampleQuarter period) {
    return (int) (sum(period, Day::active) * 0.62);
  }

  private int fresh(ExampleQuarter period) {
    return sum(period, Day::fresh);
  }

  private static void block(ExampleQuarter period, StringBuilder text) {
    if (text.charAt(text.length() - 2) != '#') {
      text.append('\n');
    }
    DateTimeFormatter day = DateTimeFormatter.BASIC_ISO_DATE;
    text.append("# Start date: ").append(day.format(period.first())).append('\n');
    text.append("# End date: ").append(day.format(period.last())).append('\n');
  }

  private List<Day> rows(ExampleQuarter period) {
    return List.copyOf(days.subMap(period.first(), true, period.last(), true).values());
  }

  private int sum(ExampleQuarter period, Function<Day, Integer> value) {
    return rows(period).stream().mapToInt(value::apply).sum();
  }
}
