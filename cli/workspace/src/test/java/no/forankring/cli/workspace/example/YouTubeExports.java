package no.forankring.cli.workspace.example;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import no.forankring.cli.workspace.example.Captions.Caption;

/** YouTube: a steady channel; what people watch is mostly older than the quarter. */
final class YouTubeExports {
  /** The subscribers at the end of 30 June 2024. */
  private static final int SUBSCRIBERS_BEFORE = 1_238;

  private static final DateTimeFormatter PUBLISHED =
      DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.ENGLISH);
  private static final String ID =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  private static final String TABLE = "Table data.csv";
  private static final String CHART = "Chart data.csv";
  private static final String TOTALS = "Totals.csv";

  private final NavigableMap<LocalDate, Counts> days = new TreeMap<>();

  /** What the channel or one video had. */
  private record Counts(int views, BigDecimal hours, int subscribers, int impressions) {
    static final Counts NONE = new Counts(0, BigDecimal.ZERO, 0, 0);

    Counts plus(Counts other) {
      return new Counts(
          views + other.views,
          hours.add(other.hours),
          subscribers + other.subscribers,
          impressions + other.impressions);
    }

    /** In the table's order, the share clicked among them as percent. */
    List<Object> cells() {
      BigDecimal rate =
          impressions == 0
              ? BigDecimal.ZERO
              : BigDecimal.valueOf(views * 61L)
                  .divide(BigDecimal.valueOf(impressions), 2, RoundingMode.HALF_UP);
      return List.of(
          views,
          hours.stripTrailingZeros().toPlainString(),
          subscribers,
          impressions,
          rate.toPlainString());
    }
  }

  private record Video(String id, String title, LocalDate published, int seconds, Counts counts) {}

  YouTubeExports() {
    Chance chance = Chance.of("youtube");
    for (ExampleQuarter quarter : ExampleQuarter.all()) {
      for (LocalDate day : quarter.days()) {
        double mean = 88 * Season.growth(day, 0.02) * Season.travel(day);
        int views = chance.count(mean * chance.around(0.18));
        days.put(
            day,
            new Counts(
                views,
                hours(views * 0.0385 * chance.around(0.1)),
                chance.count(0.95) - chance.count(0.42),
                chance.count(views * 11.4)));
      }
    }
  }

  private static BigDecimal hours(double hours) {
    return BigDecimal.valueOf(Math.round(hours * 10_000), 4);
  }

  /** Subscriber readings by day, which the daily changes bear out. */
  NavigableMap<LocalDate, Integer> readings() {
    int net = days.values().stream().mapToInt(Counts::subscribers).sum();
    return new TreeMap<>(
        Map.of(
            ExampleQuarter.BEGIN.minusDays(1),
            SUBSCRIBERS_BEFORE,
            days.lastKey(),
            SUBSCRIBERS_BEFORE + net));
  }

  void add(ExampleQuarter quarter, Made made) {
    Map<LocalDate, Counts> rows = days.subMap(quarter.first(), true, quarter.last(), true);
    Counts total = rows.values().stream().reduce(Counts.NONE, Counts::plus);
    byDay(quarter, rows, total, made);
    byVideo(quarter, rows, total, made);
  }

  private static void byDay(
      ExampleQuarter quarter, Map<LocalDate, Counts> rows, Counts total, Made made) {
    StringBuilder table = new StringBuilder(Csv.line(header("Date")));
    table.append(Csv.line(cells(List.of("Total"), total)));
    rows.forEach((day, counts) -> table.append(Csv.line(cells(List.of(day), counts))));
    String file = file(quarter, "Date");
    made.put(
        file,
        zip(quarter, Map.of(TABLE, table.toString(), CHART, views(rows), TOTALS, views(rows))));
    truth(file, rows.values(), made);
    truth(file, List.of(total), made);
    made.truth(file, CHART, "video_views", rows.values(), Counts::views);
    made.truth(file, TOTALS, "video_views", rows.values(), Counts::views);
  }

  private static void byVideo(
      ExampleQuarter quarter, Map<LocalDate, Counts> rows, Counts total, Made made) {
    List<Video> videos = videos(quarter, total);
    List<String> header = new ArrayList<>(header("Content"));
    header.addAll(1, List.of("Video title", "Video publish time", "Duration"));
    StringBuilder table = new StringBuilder(Csv.line(header));
    table.append(Csv.line(cells(List.of("Total", "", "", ""), total)));
    StringBuilder chart =
        new StringBuilder("Date,Content,Video title,Video publish time,Duration,Views\n");
    for (Video video : videos) {
      String published = PUBLISHED.format(video.published());
      List<Object> names = List.of(video.id(), video.title(), published, video.seconds());
      table.append(Csv.line(cells(names, video.counts())));
      List<Object> line = new ArrayList<>(names);
      line.addFirst(video.published());
      line.add(video.counts().views() / 3);
      chart.append(Csv.line(line));
    }
    String file = file(quarter, "Content");
    made.put(
        file,
        zip(
            quarter,
            Map.of(TABLE, table.toString(), CHART, chart.toString(), TOTALS, views(rows))));
    truth(file, videos.stream().map(Video::counts).toList(), made);
    truth(file, List.of(total), made);
    made.truth(file, TOTALS, "video_views", rows.values(), Counts::views);
  }

  /** Those published in the quarter; they have a third of its views. */
  private static List<Video> videos(ExampleQuarter quarter, Counts total) {
    Chance chance = Chance.of("youtube videos " + quarter.name());
    Captions captions = Captions.of("customers", chance);
    List<LocalDate> published =
        quarter.days().stream()
            .filter(day -> day.getDayOfWeek() == DayOfWeek.WEDNESDAY)
            .filter(day -> chance.share() < 0.5)
            .toList();
    List<Double> weights =
        published.stream().map(day -> StrictMath.exp(0.6 * chance.normal())).toList();
    List<Integer> views = Split.exactly(total.views() / 3, weights);
    List<Video> videos = new ArrayList<>();
    for (int i = 0; i < published.size(); i++) {
      Caption caption = captions.next(published.get(i));
      int watched = views.get(i);
      Counts counts =
          new Counts(
              watched,
              hours(watched * 0.029),
              chance.count(watched * 0.004),
              chance.count(watched * 9.8));
      videos.add(
          new Video(
              id(chance),
              title(caption.text()),
              published.get(i),
              chance.between(48, 340),
              counts));
    }
    return videos;
  }

  private static String title(String caption) {
    String line = caption.lines().findFirst().orElse("Fjordtog");
    return line.length() <= 90 ? line : line.substring(0, line.lastIndexOf(' ', 90)) + " …";
  }

  private static String id(Chance chance) {
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < 11; i++) {
      id.append(ID.charAt(chance.between(0, ID.length() - 1)));
    }
    return id.toString();
  }

  private static List<String> header(String first) {
    return List.of(
        first,
        "Views",
        "Watch time (hours)",
        "Subscribers",
        "Impressions",
        "Impressions click-through rate (%)");
  }

  private static List<Object> cells(List<? extends Object> names, Counts counts) {
    List<Object> cells = new ArrayList<>(names);
    cells.addAll(counts.cells());
    return cells;
  }

  private static String views(Map<LocalDate, Counts> rows) {
    StringBuilder text = new StringBuilder("Date,Views\n");
    rows.forEach((day, counts) -> text.append(Csv.line(List.of(day, counts.views()))));
    return text.toString();
  }

  /** The last day in the name is the first that is not in the file. */
  private static String file(ExampleQuarter quarter, String what) {
    return "exports/youtube-fjordtog/%s/%s %s_%s Fjordtog.zip"
        .formatted(quarter.name(), what, quarter.first(), quarter.last().plusDays(1));
  }

  private static byte[] zip(ExampleQuarter quarter, Map<String, String> texts) {
    Map<String, String> ordered = new LinkedHashMap<>();
    for (String name : List.of(TABLE, CHART, TOTALS)) {
      ordered.put(name, texts.getOrDefault(name, ""));
    }
    return Archives.zip(ordered, quarter.exported());
  }

  private static void truth(String file, Collection<Counts> rows, Made made) {
    Map<String, Function<Counts, Number>> columns =
        Map.of(
            "video_views", Counts::views,
            "watch_time", Counts::hours,
            "followers_net", Counts::subscribers,
            "impressions", Counts::impressions);
    columns.forEach((metric, value) -> made.truth(file, TABLE, metric, rows, value));
  }
}
