package no.forankring.cli.workspace.example;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Search Console: more clicks from Google's results. A zip each quarter, but for one that somebody
 * has unpacked.
 */
final class SearchExports {
  private static final String UNPACKED = "2025-Q2";
  private static final Map<String, Double> QUERIES = new LinkedHashMap<>();

  static {
    QUERIES.put("fjordtog", 0.21);
    QUERIES.put("fjordtog billetter", 0.12);
    QUERIES.put("tog nordvik fjordhavn", 0.06);
    QUERIES.put("sykkel på tog", 0.03);
    QUERIES.put("panoramatoget", 0.02);
  }

  private final NavigableMap<LocalDate, Day> days = new TreeMap<>();

  private record Day(int clicks, int impressions, double position) {
    String cells() {
      return Csv.line(
          List.of(clicks, impressions, rate(), BigDecimal.valueOf(Math.round(position * 100), 2)));
    }

    private String rate() {
      return BigDecimal.valueOf(clicks * 100L)
              .divide(BigDecimal.valueOf(Math.max(1, impressions)), 2, RoundingMode.HALF_UP)
              .stripTrailingZeros()
              .toPlainString()
          + "%";
    }

    Day times(double share) {
      return new Day((int) (clicks * share), (int) (impressions * share), position);
    }

    Day plus(Day other) {
      return new Day(clicks + other.clicks, impressions + other.impressions, position);
    }
  }

  SearchExports() {
    Chance chance = Chance.of("search-console");
    for (ExampleQuarter quarter : ExampleQuarter.all()) {
      for (LocalDate day : quarter.days()) {
        double mean = 5_350 * Season.growth(day, 0.07) * Season.travel(day);
        int impressions = chance.count(mean * chance.around(0.1));
        days.put(
            day,
            new Day(
                chance.count(impressions * 0.082 * Season.growth(day, 0.03)),
                impressions,
                9.4 * chance.around(0.06)));
      }
    }
  }

  void add(ExampleQuarter quarter, Made made) {
    NavigableMap<LocalDate, Day> rows = days.subMap(quarter.first(), true, quarter.last(), true);
    String name =
        "exports/search-console-fjordtog/%s/fjordtog.no-Performance-on-Search-%s"
            .formatted(quarter.name(), quarter.exported().atZone(ZoneOffset.UTC).toLocalDate());
    Map<String, String> tables = tables(quarter, rows);
    if (quarter.name().equals(UNPACKED)) {
      tables.forEach((table, text) -> made.put(name + "/" + table, text));
      truth(name + "/Dates.csv", Made.ONLY_TABLE, rows, made);
    } else {
      made.put(name + ".zip", Archives.zip(tables, quarter.exported()));
      truth(name + ".zip", "Dates.csv", rows, made);
    }
  }

  private static void truth(
      String file, String table, NavigableMap<LocalDate, Day> rows, Made made) {
    made.truth(file, table, "clicks", rows.values(), Day::clicks);
    made.truth(file, table, "impressions", rows.values(), Day::impressions);
  }

  /** Only Dates says when; the queries that few people use are left out of the others. */
  private static Map<String, String> tables(
      ExampleQuarter quarter, NavigableMap<LocalDate, Day> rows) {
    Day total = rows.values().stream().reduce(new Day(0, 0, 9.4), Day::plus);
    StringBuilder queries = new StringBuilder("Top queries,Clicks,Impressions,CTR,Position\n");
    QUERIES.forEach(
        (query, share) -> queries.append(query).append(',').append(total.times(share).cells()));
    StringBuilder dates = new StringBuilder("Date,Clicks,Impressions,CTR,Position\n");
    rows.descendingMap()
        .forEach((day, counts) -> dates.append(day).append(',').append(counts.cells()));
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put("Queries.csv", queries.toString());
    tables.put("Dates.csv", dates.toString());
    tables.put(
        "Filters.csv",
        "Filter,Value\nSearch type,Web\n"
            + Csv.line(List.of("Date", quarter.first() + " – " + quarter.last())).strip());
    return tables;
  }
}
