package no.forankring.cli.workspace.example;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * TikTok: opened on 6 October 2025 and growing fast. Days stand without a year, and the download of
 * the first quarter of 2026 begins in the year before.
 */
final class TikTokExports {
  static final LocalDate OPENED = LocalDate.of(2025, Month.OCTOBER, 6);

  /** Where the download of the first quarter of 2026 begins. */
  private static final LocalDate EARLY = LocalDate.of(2025, Month.DECEMBER, 18);

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);

  private final NavigableMap<LocalDate, Day> days = new TreeMap<>();

  private record Day(
      int views, int visits, int likes, int comments, int shares, int net, int followers) {}

  private record Video(Instant published, String title, int views, int likes, int shares) {
    /** The moment it was published stands in the upper half. */
    String link() {
      long chance = Chance.of("tiktok video " + published).between(0, Integer.MAX_VALUE - 1);
      return "https://www.tiktok.com/@fjordtog/video/"
          + ((published.getEpochSecond() << 32) + chance);
    }
  }

  TikTokExports() {
    Chance chance = Chance.of("tiktok");
    int followers = 0;
    LocalDate end = ExampleQuarter.all().getLast().last();
    for (LocalDate day : OPENED.datesUntil(end.plusDays(1)).toList()) {
      double age = ChronoUnit.DAYS.between(OPENED, day) / 90.0;
      double mean = (140 + 430 * age) * Season.travel(day);
      int views = chance.count(mean * chance.around(0.3));
      int net = chance.count(1.2 + views * 0.0052) - chance.count(0.6);
      followers += net;
      days.put(
          day,
          new Day(
              views,
              chance.count(views * 0.021),
              chance.count(views * 0.047),
              chance.count(views * 0.0032),
              chance.count(views * 0.0041),
              net,
              followers));
    }
  }

  void add(ExampleQuarter quarter, Made made) {
    if (quarter.last().isBefore(OPENED)) {
      return;
    }
    LocalDate first = quarter.name().equals("2026-Q1") ? EARLY : quarter.first();
    NavigableMap<LocalDate, Day> rows = days.subMap(first, true, quarter.last(), true);
    overview(quarter, rows, made);
    followers(quarter, rows, made);
    content(quarter, days.subMap(quarter.first(), true, quarter.last(), true), made);
  }

  private static void overview(
      ExampleQuarter quarter, NavigableMap<LocalDate, Day> rows, Made made) {
    StringBuilder text = new StringBuilder(Csv.BOM);
    text.append(
        Csv.quotedLine(
            List.of("Date", "Video Views", "Profile Views", "Likes", "Comments", "Shares")));
    rows.forEach(
        (date, day) ->
            text.append(
                Csv.quotedLine(
                    List.of(
                        DAY.format(date),
                        day.views(),
                        day.visits(),
                        day.likes(),
                        day.comments(),
                        day.shares()))));
    String file = file(quarter, "Overview");
    made.put(file, text.toString());
    made.truth(file, Made.ONLY_TABLE, "video_views", rows.values(), Day::views);
    made.truth(file, Made.ONLY_TABLE, "profile_visits", rows.values(), Day::visits);
    made.truth(file, Made.ONLY_TABLE, "reactions", rows.values(), Day::likes);
    made.truth(file, Made.ONLY_TABLE, "comments", rows.values(), Day::comments);
    made.truth(file, Made.ONLY_TABLE, "shares", rows.values(), Day::shares);
  }

  /** Of its first day TikTok knows no level. */
  private static void followers(
      ExampleQuarter quarter, NavigableMap<LocalDate, Day> rows, Made made) {
    StringBuilder text = new StringBuilder(Csv.BOM);
    text.append(
        Csv.quotedLine(List.of("Date", "Followers", "Difference in followers from previous day")));
    rows.forEach(
        (date, day) ->
            text.append(
                Csv.quotedLine(
                    List.of(
                        DAY.format(date),
                        date.equals(OPENED) ? "undefined" : day.followers(),
                        day.net()))));
    String file = file(quarter, "FollowerHistory");
    made.put(file, text.toString());
    List<LocalDate> known = rows.keySet().stream().filter(day -> !day.equals(OPENED)).toList();
    made.truth(
        file,
        Made.ONLY_TABLE,
        "followers",
        known,
        day -> Objects.requireNonNull(rows.get(day)).followers());
    made.truth(file, Made.ONLY_TABLE, "followers_net", rows.values(), Day::net);
  }

  private static void content(
      ExampleQuarter quarter, NavigableMap<LocalDate, Day> rows, Made made) {
    List<Video> videos = videos(quarter, rows);
    StringBuilder text = new StringBuilder(Csv.BOM);
    text.append(
        Csv.quotedLine(
            List.of(
                "Time",
                "Video title",
                "Video link",
                "Post time",
                "Total likes",
                "Total comments",
                "Total shares",
                "Total views")));
    for (Video video : videos.reversed()) {
      text.append(
          Csv.quotedLine(
              List.of(
                  DAY.format(quarter.exported().atZone(OSLO)),
                  video.title(),
                  video.link(),
                  DAY.format(video.published().atZone(OSLO)),
                  video.likes(),
                  0,
                  video.shares(),
                  video.views())));
    }
    String file = file(quarter, "Content");
    made.put(file, text.toString());
    made.truth(file, Made.ONLY_TABLE, "video_views", videos, Video::views);
    made.truth(file, Made.ONLY_TABLE, "reactions", videos, Video::likes);
    made.truth(file, Made.ONLY_TABLE, "shares", videos, Video::shares);
  }

  private static List<Video> videos(ExampleQuarter quarter, NavigableMap<LocalDate, Day> rows) {
    Chance chance = Chance.of("tiktok videos " + quarter.name());
    Captions captions = Captions.of("customers", chance);
    List<LocalDate> published =
        rows.keySet().stream().filter(day -> day.getDayOfWeek() == DayOfWeek.FRIDAY).toList();
    List<Double> weights =
        published.stream().map(day -> StrictMath.exp(0.9 * chance.normal())).toList();
    int total = rows.values().stream().mapToInt(Day::views).sum();
    List<Integer> views = Split.exactly((int) (total * 0.9), weights);
    List<Video> videos = new ArrayList<>();
    for (int i = 0; i < published.size(); i++) {
      LocalTime time = LocalTime.of(chance.between(14, 20), chance.between(0, 59));
      videos.add(
          new Video(
              published.get(i).atTime(time).atZone(OSLO).toInstant(),
              captions.next(published.get(i)).text().lines().findFirst().orElse(""),
              views.get(i),
              chance.count(views.get(i) * 0.046),
              chance.count(views.get(i) * 0.004)));
    }
    return videos;
  }

  private static String file(ExampleQuarter quarter, String what) {
    Instant exported = quarter.exported();
    return "exports/tiktok-fjordtog/%s/%s_%s_%d_fjordtog.csv"
        .formatted(
            quarter.name(),
            what,
            exported.atZone(ZoneOffset.UTC).toLocalDate(),
            exported.getEpochSecond());
  }
}
