package no.forankring.cli.workspace.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.forankring.cli.workspace.example.LinkedInStory.ContentDay;
import no.forankring.cli.workspace.example.LinkedInStory.Counts;
import no.forankring.cli.workspace.example.LinkedInStory.FollowerDay;
import no.forankring.cli.workspace.example.Posts.LinkedInPost;
import no.forankring.cli.workspace.example.Workbooks.Table;

/** The sheets of LinkedIn's four exports. */
final class LinkedInTables {
  /** What the company page is called; file names of pages start with it. */
  static final String PAGE = "Fjordtog";

  private static final List<String> PARTS = List.of("organic", "sponsored", "total");

  private LinkedInTables() {}

  /** What the sheet shows of a day, which is not what it will show when the day is complete. */
  static Table metrics(List<LocalDate> days, Function<LocalDate, ContentDay> shown) {
    List<String> header = new ArrayList<>(List.of("Date"));
    for (String counted : List.of("Impressions", "Clicks", "Reactions", "Comments", "Reposts")) {
      PARTS.forEach(part -> header.add(counted + " (" + part + ")"));
    }
    header.add(4, "Unique impressions (organic)");
    PARTS.forEach(part -> header.add("Engagement rate (" + part + ")"));
    List<List<Object>> rows = new ArrayList<>();
    for (LocalDate day : days) {
      ContentDay content = shown.apply(day);
      List<Counts> parts = List.of(content.organic(), content.sponsored(), content.total());
      List<Object> row = new ArrayList<>(List.of(day(day)));
      parts.forEach(part -> row.add(part.impressions()));
      row.add(content.unique());
      parts.forEach(part -> row.add(part.clicks()));
      parts.forEach(part -> row.add(part.reactions()));
      parts.forEach(part -> row.add(part.comments()));
      parts.forEach(part -> row.add(part.reposts()));
      parts.forEach(part -> row.add(part.rate()));
      rows.add(row);
    }
    String sentence =
        "Daily engagement with your organic and sponsored posts. Data is delayed by up to 2 days."
            + " All dates and times are in UTC.";
    return new Table("Metrics", List.of(List.of(sentence)), header, rows);
  }

  static Table posts(List<LinkedInPost> posts) {
    List<String> header =
        List.of(
            "Post title",
            "Post link",
            "Post type",
            "Campaign name",
            "Posted by",
            "Created date",
            "Campaign start date",
            "Campaign end date",
            "Audience",
            "Impressions",
            "Views",
            "Offsite Views",
            "Clicks",
            "Click through rate (CTR)",
            "Likes",
            "Comments",
            "Reposts",
            "Follows",
            "Engagement rate",
            "Content Type");
    List<List<Object>> rows = new ArrayList<>();
    for (LinkedInPost post : posts) {
      Counts counts = post.counts();
      rows.add(
          List.of(
              post.text(),
              post.link(),
              "Organic",
              "",
              Chance.of("author " + post.created())
                  .oneOf(List.of("Ingrid Solvang", "Jonas Bratthaug")),
              day(post.day()),
              "",
              "",
              "All followers",
              counts.impressions(),
              post.video() ? (Object) post.views() : "",
              "",
              counts.clicks(),
              single((double) counts.clicks() / counts.impressions()),
              counts.reactions(),
              counts.comments(),
              counts.reposts(),
              "",
              single(counts.rate()),
              post.video() ? "Video" : ""));
    }
    String sentence =
        "Engagement with each post so far. Created date is the day your post was created."
            + " All dates and times are in UTC.";
    return new Table("All posts", List.of(List.of(sentence)), header, rows);
  }

  /** LinkedIn keeps the rates of posts in single precision. */
  private static double single(double rate) {
    return (float) rate;
  }

  static Table newFollowers(ExampleQuarter quarter, LinkedInStory story) {
    List<List<Object>> rows = new ArrayList<>();
    for (LocalDate day : quarter.days()) {
      FollowerDay gained = story.followers(day);
      rows.add(
          List.of(
              day(day),
              gained.sponsored(),
              gained.organic(),
              gained.autoInvited(),
              gained.total()));
    }
    return new Table(
        "New followers",
        List.of(),
        List.of(
            "Date",
            "Sponsored followers",
            "Organic followers",
            "Auto-invited followers",
            "Total followers"),
        rows);
  }

  static Table visitorMetrics(ExampleQuarter quarter, LinkedInStory story) {
    List<String> header = new ArrayList<>(List.of("Date"));
    for (String section : List.of("Overview", "Life", "Jobs", "Total")) {
      for (String counted : List.of("page views", "unique visitors")) {
        Stream.of("desktop", "mobile", "total")
            .forEach(device -> header.add(section + " " + counted + " (" + device + ")"));
      }
    }
    List<List<Object>> rows = new ArrayList<>();
    for (LocalDate day : quarter.days()) {
      List<Object> row = new ArrayList<>(List.of(day(day)));
      row.addAll(story.visitors(day));
      rows.add(row);
    }
    return new Table("Visitor metrics", List.of(), header, rows);
  }

  /** Who follows or visits: the five breakdown sheets, of which none covers everybody. */
  static List<Table> breakdowns(String value, int whole, boolean sorted, Chance chance) {
    List<Table> tables = new ArrayList<>();
    for (Audience.Breakdown breakdown : Audience.LINKEDIN) {
      List<String> names = sorted ? breakdown.names() : chance.shuffled(breakdown.names());
      List<Double> weights =
          names.stream()
              .map(name -> breakdown.weight(name) * chance.around(sorted ? 0.01 : 0.12))
              .toList();
      List<Integer> parts = Split.exactly((int) (whole * breakdown.known()), weights);
      List<List<Object>> rows = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        rows.add(List.of(names.get(i), parts.get(i)));
      }
      if (sorted) {
        rows.sort((a, b) -> Integer.compare((int) b.get(1), (int) a.get(1)));
      }
      tables.add(new Table(breakdown.title(), List.of(), List.of(breakdown.title(), value), rows));
    }
    return tables;
  }

  /** The own page among invented competitors. */
  static Table competitors(ExampleQuarter quarter, LinkedInStory story, int posts) {
    int followers = story.followerTotal(quarter.last());
    int gained = followers - story.followerTotal(quarter.first().minusDays(1));
    int responses =
        quarter.days().stream().mapToInt(day -> story.content(day).total().responses()).sum();
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of(PAGE, followers, gained, responses, posts));
    Object[][] others = {
      {"Nordbanen Reiser", 21_400, 0.05, 41},
      {"Vestekspressen Buss", 9_650, 0.08, 29},
      {"Kystferja", 12_900, 0.07, 22},
      {"Høyfjellsbussen", 3_180, 0.16, 35}
    };
    for (Object[] other : others) {
      Chance chance = Chance.of(other[0] + " " + quarter.name());
      double pace = (double) other[2];
      double before = (int) other[1] * Season.growth(quarter.first(), pace);
      int now = (int) ((int) other[1] * Season.growth(quarter.last().plusDays(1), pace));
      rows.add(
          List.of(
              other[0],
              now,
              now - (int) before,
              chance.count(now * 0.17),
              chance.count((int) other[3])));
    }
    rows.sort((a, b) -> Integer.compare((int) b.get(1), (int) a.get(1)));
    List<List<String>> preamble = List.of(List.of(day(quarter.first()), day(quarter.last())));
    return new Table(
        "COMPETITORS",
        preamble,
        List.of(
            "Page", "Total Followers", "New Followers", "Total post engagements", "Total posts"),
        rows);
  }

  /** As LinkedIn writes a day: text, month first. */
  private static String day(LocalDate day) {
    return "%02d/%02d/%d".formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear());
  }
}
