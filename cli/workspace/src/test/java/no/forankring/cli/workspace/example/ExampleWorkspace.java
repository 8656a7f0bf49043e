package no.forankring.cli.workspace.example;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
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
  private static final String CONTENT_DAYS = "MMM-dd-uuuu";

  private final LinkedInStory linkedIn = new LinkedInStory();
  private final MetaStory meta = new MetaStory();
  private final TreeMap<String, byte[]> files = new TreeMap<>();
  private final List<Truth> truths = new ArrayList<>();

  ExampleWorkspace() {
    StringBuilder manifest = new StringBuilder("-\t-\tforankring.yaml\tstrategy.yaml\n");
    for (ExampleQuarter quarter : ExampleQuarter.all()) {
      linkedIn(quarter);
      for (Network network : Network.values()) {
        meta(quarter, network);
      }
      if (quarter.name().equals("2026-Q3")) {
        lateJune(quarter);
        note(quarter);
        for (Network network : Network.values()) {
          files.put(
              "exports/" + network.folder() + "-fjordtog/2026-Q3/Audience.csv",
              Audience.meta(network));
        }
      }
      manifest.append(quarter.name()).append('\t').append(quarter.asOf());
      files.keySet().stream()
          .filter(file -> file.contains("/" + quarter.name() + "/"))
          .forEach(file -> manifest.append('\t').append(file));
      manifest.append('\n');
    }
    files.put("manifest", manifest.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** By path from the workspace's folder. */
  Map<String, byte[]> files() {
    return files;
  }

  List<Truth> truths() {
    return truths;
  }

  private void linkedIn(ExampleQuarter quarter) {
    List<LinkedInPost> posts = Posts.linkedIn(quarter, linkedIn);
    Instant exported = quarter.exported();
    content(quarter.name(), exported, quarter.days(), day -> seen(quarter, day), posts);

    Chance chance = Chance.of("followers and visitors " + quarter.name());
    int followers = linkedIn.followerTotal(quarter.last());
    String file = linkedInFile(quarter.name(), "followers", exported.plusMillis(20_317), "xls");
    List<LinkedInFiles.Table> tables = new ArrayList<>();
    tables.add(LinkedInTables.newFollowers(quarter, linkedIn));
    tables.addAll(LinkedInTables.breakdowns("Total followers", followers, true, chance));
    files.put(file, LinkedInFiles.xls(tables));
    List<FollowerDay> gained = quarter.days().stream().map(linkedIn::followers).toList();
    truth(file, "New followers", "followers_net", gained, FollowerDay::total);

    file = linkedInFile(quarter.name(), "visitors", exported.plusMillis(9_841), "xls");
    tables.clear();
    tables.add(LinkedInTables.visitorMetrics(quarter, linkedIn));
    List<List<Integer>> visits = quarter.days().stream().map(linkedIn::visitors).toList();
    int views = visits.stream().mapToInt(day -> day.get(20)).sum();
    tables.addAll(LinkedInTables.breakdowns("Total views", views, false, chance));
    files.put(file, LinkedInFiles.xls(tables));
    truth(file, "Visitor metrics", "page_views", visits, day -> day.get(20));
    truth(file, "Visitor metrics", "visitors", visits, day -> day.get(23));

    file =
        "exports/linkedin-fjordtog/%s/%s_competitor_analytics_%d.xlsx"
            .formatted(
                quarter.name(), LinkedInTables.PAGE, exported.plusMillis(55_128).toEpochMilli());
    files.put(
        file,
        LinkedInFiles.xlsx(
            LinkedInTables.competitors(quarter, linkedIn, posts.size()),
            exported.plusMillis(55_128)));
    truth(file, "COMPETITORS", "followers", List.of(followers), Integer::intValue);
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
    files.put(
        file,
        LinkedInFiles.xls(
            List.of(LinkedInTables.metrics(days, shown), LinkedInTables.posts(posts))));
    List<ContentDay> rows = days.stream().map(shown).toList();
    truth(file, "Metrics", "impressions", rows, day -> day.total().impressions());
    truth(file, "Metrics", "reach", rows, ContentDay::unique);
    truth(file, "Metrics", "clicks", rows, day -> day.total().clicks());
    truth(file, "Metrics", "reactions", rows, day -> day.total().reactions());
    truth(file, "Metrics", "comments", rows, day -> day.total().comments());
    truth(file, "Metrics", "shares", rows, day -> day.total().reposts());
    truth(file, "All posts", "impressions", posts, post -> post.counts().impressions());
    truth(file, "All posts", "clicks", posts, post -> post.counts().clicks());
    truth(file, "All posts", "reactions", posts, post -> post.counts().reactions());
    truth(file, "All posts", "comments", posts, post -> post.counts().comments());
    truth(file, "All posts", "shares", posts, post -> post.counts().reposts());
    List<LinkedInPost> videos = posts.stream().filter(LinkedInPost::video).toList();
    truth(file, "All posts", "video_views", videos, LinkedInPost::views);
  }

  private void meta(ExampleQuarter quarter, Network network) {
    for (MetaSeries series : MetaSeries.values()) {
      String folder = series.namesNetwork() ? "meta" : network.folder();
      String file =
          "exports/%s-fjordtog/%s/%s".formatted(folder, quarter.name(), series.file(network));
      Map<LocalDate, Integer> rows = meta.rows(network, series, quarter);
      files.put(file, MetaFiles.daily(network, series, rows));
      truth(file, "-", series.metric(), rows.values(), Integer::intValue);
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
    files.put(file, MetaFiles.posts(network, posts, quarter.name().startsWith("2026")));
    truth(file, "-", "views", posts, MetaPost::views);
    truth(file, "-", "reach", posts, MetaPost::reach);
    truth(file, "-", "reactions", posts, MetaPost::reactions);
    truth(file, "-", "comments", posts, MetaPost::comments);
    truth(file, "-", "shares", posts, MetaPost::shares);
    switch (network) {
      case FACEBOOK ->
          truth(
              file,
              "-",
              "link_clicks",
              posts.stream().filter(post -> post.linkClicks() > 0).toList(),
              MetaPost::linkClicks);
      case INSTAGRAM -> truth(file, "-", "saves", posts, MetaPost::saves);
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
    files.put(
        "exports/linkedin-fjordtog/" + quarter.name() + "/notater.txt",
        text.getBytes(StandardCharsets.UTF_8));
  }

  private static String linkedInFile(String folder, String kind, Instant exported, String ending) {
    return "exports/linkedin-fjordtog/%s/fjordtog_%s_%d.%s"
        .formatted(folder, kind, exported.toEpochMilli(), ending);
  }

  private <T> void truth(
      String file, String table, String metric, Collection<T> cells, ToIntFunction<T> value) {
    if (!cells.isEmpty()) {
      long sum = cells.stream().mapToInt(value).sum();
      truths.add(new Truth(file, table, metric, cells.size(), sum));
    }
  }
}
