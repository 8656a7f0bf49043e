package no.forankring.cli.workspace.example;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * X: fewer see what Fjordtog writes, more leave than come, and people who ask there are answered
 * ever more seldom.
 */
final class XExports {
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE, MMM d, uuuu", Locale.ENGLISH);

  /** The followers at the end of 30 June 2024. */
  private static final int FOLLOWERS_BEFORE = 4_186;

  /** Where X's ids begin to count, in milliseconds. */
  private static final long EPOCH = 1_288_834_974_657L;

  private static final List<String> ANSWERS =
      List.of(
          "@reisende Så leit å høre. Send oss avgangen på melding, så finner vi ut av det.",
          "@reisende Toget er forsinket av sauer i sporet ved Eidsnes. Vi er straks i gang igjen.",
          "@reisende Ja, sykkel er med på alle avganger så lenge det er plass.",
          "@reisende Takk for at du sier fra! Vi har gitt det videre til driften.",
          "@reisende Billetten gjelder til midnatt, også når toget er innstilt.");

  private final NavigableMap<LocalDate, Day> days = new TreeMap<>();

  /** A row of the overview. */
  private record Day(
      int impressions,
      int likes,
      int bookmarks,
      int shares,
      int follows,
      int unfollows,
      int replies,
      int reposts,
      int visits,
      int videoViews,
      int clicks,
      List<Post> posts) {
    int engagements() {
      return likes + bookmarks + shares + replies + reposts + clicks;
    }
  }

  private record Post(Instant published, String text, double weight) {
    String id() {
      long chance = Chance.of("x post " + published).between(0, (1 << 22) - 1);
      return "" + (((published.toEpochMilli() - EPOCH) << 22) + chance);
    }
  }

  XExports() {
    Chance chance = Chance.of("x");
    Captions captions = Captions.of("customers", Chance.of("x captions"));
    for (ExampleQuarter quarter : ExampleQuarter.all()) {
      for (LocalDate day : quarter.days()) {
        days.put(day, day(day, captions, chance));
      }
    }
  }

  private static Day day(LocalDate day, Captions captions, Chance chance) {
    double mean = 940 * Season.growth(day, -0.31) * Season.travel(day);
    int impressions = chance.count(mean * chance.around(0.24));
    return new Day(
        impressions,
        chance.count(impressions * 0.0082),
        chance.count(impressions * 0.0006),
        chance.count(impressions * 0.0007),
        chance.count(0.7 * Season.growth(day, -0.25)),
        chance.count(1.25 * Season.growth(day, 0.08)),
        chance.count(impressions * 0.0017),
        chance.count(impressions * 0.0011),
        chance.count(impressions * 0.019),
        chance.count(impressions * 0.055),
        chance.count(impressions * 0.012),
        posts(day, captions, chance));
  }

  private static List<Post> posts(LocalDate day, Captions captions, Chance chance) {
    List<Post> posts = new ArrayList<>();
    boolean planned =
        day.getDayOfWeek() == DayOfWeek.MONDAY || day.getDayOfWeek() == DayOfWeek.THURSDAY;
    if (planned && chance.share() < 0.88) {
      String text = captions.next(day).text().lines().findFirst().orElse("");
      posts.add(post(day, text, StrictMath.exp(0.5 * chance.normal()), chance));
    }
    boolean open = day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
    if (open && chance.share() < 0.24 * Season.growth(day, -1.1)) {
      posts.add(post(day, chance.oneOf(ANSWERS), 0.06, chance));
    }
    return posts;
  }

  private static Post post(LocalDate day, String text, double weight, Chance chance) {
    LocalTime time = LocalTime.of(chance.between(8, 15), chance.between(0, 59));
    return new Post(day.atTime(time).atZone(OSLO).toInstant(), text, weight);
  }

  /** Follower readings by day, which the file's gains and losses bear out. */
  NavigableMap<LocalDate, Integer> readings() {
    TreeMap<LocalDate, Integer> readings = new TreeMap<>();
    LocalDate before = ExampleQuarter.BEGIN.minusDays(1);
    readings.put(before, FOLLOWERS_BEFORE);
    int net = days.values().stream().mapToInt(day -> day.follows() - day.unfollows()).sum();
    readings.put(days.lastKey(), FOLLOWERS_BEFORE + net);
    return readings;
  }

  void add(ExampleQuarter quarter, Made made) {
    List<Day> rows = quarter.days().stream().map(this::of).toList();
    String folder = "exports/x-fjordtog/" + quarter.name() + "/";
    String file = folder + "account_overview_analytics.csv";
    made.put(file, overview(quarter));
    made.truth(file, Made.ONLY_TABLE, "impressions", rows, Day::impressions);
    made.truth(file, Made.ONLY_TABLE, "engagements", rows, Day::engagements);
    made.truth(file, Made.ONLY_TABLE, "reactions", rows, Day::likes);
    made.truth(file, Made.ONLY_TABLE, "comments", rows, Day::replies);
    made.truth(file, Made.ONLY_TABLE, "shares", rows, Day::reposts);
    made.truth(file, Made.ONLY_TABLE, "saves", rows, Day::bookmarks);
    made.truth(file, Made.ONLY_TABLE, "followers_gained", rows, Day::follows);
    made.truth(file, Made.ONLY_TABLE, "followers_lost", rows, Day::unfollows);
    made.truth(file, Made.ONLY_TABLE, "profile_visits", rows, Day::visits);
    made.truth(file, Made.ONLY_TABLE, "video_views", rows, Day::videoViews);
    made.truth(file, Made.ONLY_TABLE, "posts_published", rows, day -> day.posts().size());
    content(quarter, rows, made);
  }

  private Day of(LocalDate day) {
    return days.headMap(day, true).lastEntry().getValue();
  }

  /** Newest first. */
  private String overview(ExampleQuarter quarter) {
    StringBuilder text =
        new StringBuilder(
            "Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,"
                + "Reposts,Profile visits,Create Post,Video views,Media views\n");
    for (LocalDate date : quarter.days().reversed()) {
      Day day = of(date);
      text.append(
          Csv.line(
              List.of(
                  DAY.format(date),
                  day.impressions(),
                  day.likes(),
                  day.engagements(),
                  day.bookmarks(),
                  day.shares(),
                  day.follows(),
                  day.unfollows(),
                  day.replies(),
                  day.reposts(),
                  day.visits(),
                  day.posts().size(),
                  day.videoViews(),
                  0)));
    }
    return text.toString();
  }

  /** A post is shown mostly on its own days, so the posts share what the quarter had. */
  private static void content(ExampleQuarter quarter, List<Day> rows, Made made) {
    List<Post> posts = rows.stream().flatMap(day -> day.posts().stream()).toList();
    Chance chance = Chance.of("x content " + quarter.name());
    List<Integer> shown = share(rows.stream().mapToInt(Day::impressions).sum(), posts, chance);
    List<Integer> likes = share(rows.stream().mapToInt(Day::likes).sum(), posts, chance);
    List<Integer> replies = share(rows.stream().mapToInt(Day::replies).sum(), posts, chance);
    List<Integer> reposts = share(rows.stream().mapToInt(Day::reposts).sum(), posts, chance);
    List<Integer> clicks = share(rows.stream().mapToInt(Day::clicks).sum(), posts, chance);
    StringBuilder text =
        new StringBuilder(
            "Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,"
                + "New follows,Replies,Reposts,Profile visits,Detail Expands,URL Clicks,"
                + "Hashtag Clicks,Permalink Clicks\n");
    for (int i = posts.size() - 1; i >= 0; i--) {
      Post post = posts.get(i);
      text.append(
          Csv.line(
              List.of(
                  post.id(),
                  DAY.format(post.published().atZone(ZoneOffset.UTC)),
                  post.text(),
                  "https://x.com/fjordtog/status/" + post.id(),
                  shown.get(i),
                  likes.get(i),
                  likes.get(i) + replies.get(i) + reposts.get(i) + clicks.get(i),
                  0,
                  0,
                  0,
                  replies.get(i),
                  reposts.get(i),
                  0,
                  clicks.get(i) / 2,
                  clicks.get(i) - clicks.get(i) / 2,
                  0,
                  0)));
    }
    String file =
        "exports/x-fjordtog/%s/account_analytics_content_%s_%s.csv"
            .formatted(quarter.name(), quarter.first(), quarter.last());
    made.put(file, text.toString());
    made.truth(file, Made.ONLY_TABLE, "impressions", shown, count -> count);
    made.truth(file, Made.ONLY_TABLE, "reactions", likes, count -> count);
    made.truth(file, Made.ONLY_TABLE, "comments", replies, count -> count);
    made.truth(file, Made.ONLY_TABLE, "shares", reposts, count -> count);
    made.truth(file, Made.ONLY_TABLE, "link_clicks", clicks, count -> count - count / 2);
  }

  private static List<Integer> share(int whole, List<Post> posts, Chance chance) {
    return Split.exactly(
        (int) (whole * 0.82),
        posts.stream().map(post -> post.weight() * chance.around(0.2)).toList());
  }
}
