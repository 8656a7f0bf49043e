package no.forankring.cli.workspace.example;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.forankring.cli.workspace.example.LinkedInStory.ContentDay;
import no.forankring.cli.workspace.example.LinkedInStory.FollowerDay;
import no.forankring.cli.workspace.example.MetaPost.Network;
import no.forankring.cli.workspace.example.Posts.LinkedInPost;

/**
 * Every export of the example workspace, and what is in it.
 *
 * <p>The same bytes in every run, on every machine: no clock, no chance but {@link Chance}. What a
 * person writes (forankring.yaml, strategy.yaml, README.md) is not made here.
 */
final class ExampleWorkspace {
  /** What is copied and not imported: a line of the manifest. */
  private static final String BY_HAND =
      Stream.of(
              "-",
              "-",
              "forankring.yaml",
              "formats/crm.yaml",
              "formats/kundeservice.yaml",
              "formats/timer-og-kostnader.yaml",
              "strategy.yaml")
          .collect(Collectors.joining("\t", "", "\n"));

  private static final String CONTENT_DAYS = "MMM-dd-uuuu";

  /** The one for every test that only reads it: it is made once in a process. */
  static final class Shared {
    static final ExampleWorkspace EXAMPLE = new ExampleWorkspace();

    private Shared() {}
  }

  private final LinkedInStory linkedIn = new LinkedInStory();
  private final MetaStory meta = new MetaStory();
  private final XExports x = new XExports();
  private final YouTubeExports youTube = new YouTubeExports();
  private final TikTokExports tikTok = new TikTokExports();
  private final AnalyticsExports analytics = new AnalyticsExports();
  private final SearchExports search = new SearchExports();
  private final NewsletterExports newsletter = new NewsletterExports();
  private final OwnSheets own = new OwnSheets();
  private final Made made = new Made();

  ExampleWorkspace() {
    StringBuilder manifest = new StringBuilder(BY_HAND);
    for (ExampleQuarter quarter : ExampleQuarter.all()) {
      linkedIn(quarter);
      for (Network network : Network.values()) {
        meta(quarter, network);
      }
      x.add(quarter, made);
      youTube.add(quarter, made);
      tikTok.add(quarter, made);
      analytics.add(quarter, made);
      search.add(quarter, made);
      newsletter.add(quarter, made);
      own.add(quarter, made);
      if (quarter.name().equals("2026-Q3")) {
        lateJune(quarter);
        note(quarter);
        for (Network network : Network.values()) {
          made.put(
              "exports/" + network.folder() + "-fjordtog/2026-Q3/Audience.csv",
              Audience.meta(network));
        }
      }
      manifest.append(quarter.name()).append('\t').append(quarter.asOf());
      made.files().keySet().stream()
          .filter(file -> file.contains("/" + quarter.name() + "/"))
          .forEach(file -> manifest.append('\t').append(file));
      manifest.append('\n');
    }
    made.put("manifest", manifest.toString());
  }

  /** By path from the workspace's folder. */
  Map<String, byte[]> files() {
    return Collections.unmodifiableMap(made.files());
  }

  /** Followers read off a page, by channel and day, where the exports hold no level. */
  Map<String, NavigableMap<LocalDate, Integer>> readings() {
    return Map.of(
        "facebook:fjordtog", MetaStory.readings(Network.FACEBOOK),
        "instagram:fjordtog", MetaStory.readings(Network.INSTAGRAM),
        "x:fjordtog", x.readings(),
        "youtube:fjordtog", youTube.readings());
  }

  List<Truth> truths() {
    return Collections.unmodifiableList(made.truths());
  }

  private void linkedIn(ExampleQuarter quarter) {
    List<LinkedInPost> posts = Posts.linkedIn(quarter, linkedIn);
    Instant exported = quarter.exported();
    content(quarter.name(), exported, quarter.days(), day -> seen(quarter, day), posts);

    Chance chance = Chance.of("followers and visitors " + quarter.name());
    int followers = linkedIn.followerTotal(quarter.last());
    String file = linkedInFile(quarter.name(), "followers", exported.plusMillis(20_317), "xls");
    List<Workbooks.Table> tables = new ArrayList<>();
    tables.add(LinkedInTables.newFollowers(quarter, linkedIn));
    tables.addAll(LinkedInTables.breakdowns("Total followers", followers, true, chance));
    made.put(file, Workbooks.xls(tables));
    List<FollowerDay> gained = quarter.days().stream().map(linkedIn::followers).toList();
    made.truth(file, "New followers", "followers_net", gained, FollowerDay::total);

    file = linkedInFile(quarter.name(), "visitors", exported.plusMillis(9_841), "xls");
    tables.clear();
    tables.add(LinkedInTables.visitorMetrics(quarter, linkedIn));
    List<List<Integer>> visits = quarter.days().stream().map(linkedIn::visitors).toList();
    int views = visits.stream().mapToInt(day -> day.get(20)).sum();
    tables.addAll(LinkedInTables.breakdowns("Total views", views, false, chance));
    made.put(file, Workbooks.xls(tables));
    made.truth(file, "Visitor metrics", "page_views", visits, day -> day.get(20));
    made.truth(file, "Visitor metrics", "visitors", visits, day -> day.get(23));

    file =
        "exports/linkedin-fjordtog/%s/%s_competitor_analytics_%d.xlsx"
            .formatted(
                quarter.name(), LinkedInTables.PAGE, exported.plusMillis(55_128).toEpochMilli());
    made.put(
        file,
        Workbooks.xlsx(
            List.of(LinkedInTables.competitors(quarter, linkedIn, posts.size())),
            exported.plusMillis(55_128)));
    made.truth(file, "COMPETITORS", "followers", List.of(followers), Integer::intValue);
  }

  /** The days before 1 July 2026 were not counted to their end when the quarter was exported. */
  private ContentDay seen(ExampleQuarter quarter, LocalDate day) {
    ContentDay complete = linkedIn.content(day);
    if (!quarter.name().equals("2026-Q2")) {
      return complete;
    }
    return switch ((int) (quarter.last().toEpochDay() - day.toEpochDay())) {
      case 0 -> complete.times(0.71);
      case 1 -> complete.times(0.9);
      case 2 -> complete.times(0.97);
      default -> complete;
    };
  }

  /** Downloaded again on 9 July for a few days of June, and kept with the next quarter's files. */
  private void lateJune(ExampleQuarter quarter) {
    LocalDate first = LocalDate.of(2026, 6, 22);
    List<LocalDate> days = first.datesUntil(LocalDate.of(2026, 7, 1)).toList();
    ExampleQuarter before = ExampleQuarter.all().get(ExampleQuarter.all().indexOf(quarter) - 1);
    List<LinkedInPost> posts =
        Posts.linkedIn(before, linkedIn).stream()
            .filter(post -> !post.day().isBefore(first))
            .map(LinkedInPost::later)
            .toList();
    Instant exported = Instant.parse("2026-07-09T11:26:08.214Z");
    content(quarter.name(), exported, days, linkedIn::content, posts);
  }

  private void content(
      String folder,
      Instant exported,
      List<LocalDate> days,
      Function<LocalDate, ContentDay> shown,
      List<LinkedInPost> posts) {
    String file = linkedInFile(folder, "content", exported, "xls");
    made.put(
        file,
        Workbooks.xls(List.of(LinkedInTables.metrics(days, shown), LinkedInTables.posts(posts))));
    List<ContentDay> rows = days.stream().map(shown).toList();
    made.truth(file, "Metrics", "impressions", rows, day -> day.total().impressions());
    made.truth(file, "Metrics", "reach", rows, ContentDay::unique);
    made.truth(file, "Metrics", "clicks", rows, day -> day.total().clicks());
    made.truth(file, "Metrics", "reactions", rows, day -> day.total().reactions());
    made.truth(file, "Metrics", "comments", rows, day -> day.total().comments());
    made.truth(file, "Metrics", "shares", rows, day -> day.total().reposts());
    made.truth(file, "All posts", "impressions", posts, post -> post.counts().impressions());
    made.truth(file, "All posts", "clicks", posts, post -> post.counts().clicks());
    made.truth(file, "All posts", "reactions", posts, post -> post.counts().reactions());
    made.truth(file, "All posts", "comments", posts, post -> post.counts().comments());
    made.truth(file, "All posts", "shares", posts, post -> post.counts().reposts());
    List<LinkedInPost> videos = posts.stream().filter(LinkedInPost::video).toList();
    made.truth(file, "All posts", "video_views", videos, LinkedInPost::views);
  }

  private void meta(ExampleQuarter quarter, Network network) {
    for (MetaSeries series : MetaSeries.values()) {
      String folder = series.namesNetwork() ? "meta" : network.folder();
      String file =
          "exports/%s-fjordtog/%s/%s".formatted(folder, quarter.name(), series.file(network));
      Map<LocalDate, Integer> rows = meta.rows(network, series, quarter);
      made.put(file, MetaFiles.daily(network, series, rows));
      made.truth(file, "-", series.metric(), rows.values(), Integer::intValue);
    }
    List<MetaPost> posts = Posts.meta(network, quarter, meta);
    Chance chance = Chance.of(network + " export " + quarter.name());
    String file =
        "exports/meta-fjordtog/%s/%s_%s_%d%09d.csv"
            .formatted(
                quarter.name(),
                english(quarter.first()),
                english(quarter.last()),
                chance.between(1_000_000, 9_999_999),
                chance.between(0, 999_999_999));
    made.put(file, MetaFiles.posts(network, posts, quarter.name().startsWith("2026")));
    made.truth(file, "-", "views", posts, MetaPost::views);
    made.truth(file, "-", "reach", posts, MetaPost::reach);
    made.truth(file, "-", "reactions", posts, MetaPost::reactions);
    made.truth(file, "-", "comments", posts, MetaPost::comments);
    made.truth(file, "-", "shares", posts, MetaPost::shares);
    switch (network) {
      case FACEBOOK ->
          made.truth(
              file,
              "-",
              "link_clicks",
              posts.stream().filter(post -> post.linkClicks() > 0).toList(),
              MetaPost::linkClicks);
      case INSTAGRAM -> made.truth(file, "-", "saves", posts, MetaPost::saves);
    }
  }

  private static String english(LocalDate day) {
    return DateTimeFormatter.ofPattern(CONTENT_DAYS, Locale.ENGLISH).format(day);
  }

  /** A file a person left among the exports; it is no export. */
  private void note(ExampleQuarter quarter) {
    String text =
        Stream.of(
                "Notater til styremøtet",
                "",
                "- spør drift om tallene for buss for tog",
                "- ring Ingrid om bilder fra panoramatoget",
                "- hvorfor mangler visningene 19. august? (Meta hadde feil den dagen)")
            .collect(Collectors.joining("\n", "", "\n"));
    made.put(
        "exports/linkedin-fjordtog/" + quarter.name() + "/notater.txt",
        text.getBytes(StandardCharsets.UTF_8));
  }

  private static String linkedInFile(String folder, String kind, Instant exported, String ending) {
    return "exports/linkedin-fjordtog/%s/fjordtog_%s_%d.%s"
        .formatted(folder, kind, exported.toEpochMilli(), ending);
  }
}
