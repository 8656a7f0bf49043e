package no.forankring.cli.workspace.example;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import no.forankring.cli.workspace.example.Captions.Caption;
import no.forankring.cli.workspace.example.LinkedInStory.Counts;
import no.forankring.cli.workspace.example.MetaPost.Network;

/** What was published when, and each post's share in what its channel counted in the quarter. */
final class Posts {
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  /** Posts get most of what a channel counts; the rest goes to older posts and to the page. */
  private static final double SHARE = 0.78;

  private static final LocalDateTime VIRAL = LocalDateTime.of(2025, 11, 11, 7, 42);
  private static final String VIRAL_TEXT =
      """
      I dag går Randi på sin siste vakt. Hun begynte som konduktør på Kystbanen i 1984, og hun \
      har aldri meldt seg syk en mandag.

      – Jeg har sett folk forelske seg, gå fra hverandre og bli besteforeldre på samme avgang, \
      sier hun.

      Kollegaene fylte plattformen i Fjordhavn da toget hennes kom inn. Se hva de sang.

      Takk, Randi. 💙\
      """;

  /** Still New Year's Eve in California, so the platform files it under the old year. */
  private static final LocalDateTime NEW_YEAR = LocalDateTime.of(2026, 1, 1, 8, 15);

  private static final String NEW_YEAR_TEXT =
      """
      Godt nytt år! 🎆

      Årets første tog på Fjordlinjen gikk presis klokka 05.12 med 31 reisende, to av dem i bunad.

      #fjordtog\
      """;

  private Posts() {}

  /**
   * A post on the company page.
   *
   * @param views 0 where it is no video
   */
  record LinkedInPost(Instant created, String text, boolean video, Counts counts, int views) {
    LinkedInPost later() {
      return new LinkedInPost(created, text, video, counts.times(1.06), (int) (views * 1.06));
    }

    LocalDate day() {
      return created.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** The serial number holds the time in its upper bits, as LinkedIn's do. */
    String link() {
      long chance = Chance.of("linkedin post " + created).between(0, (1 << 22) - 1);
      return "https://www.linkedin.com/feed/update/urn:li:activity:"
          + ((created.toEpochMilli() << 22) + chance);
    }
  }

  /** Newest first, as the sheet lists them. */
  static List<LinkedInPost> linkedIn(ExampleQuarter quarter, LinkedInStory story) {
    Chance chance = Chance.of("linkedin posts " + quarter.name());
    List<Draft> drafts =
        drafts(
            quarter,
            Captions.of("business", chance),
            List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
            chance);
    if (quarter.holds(VIRAL.toLocalDate())) {
      drafts.removeIf(draft -> draft.day().equals(VIRAL.toLocalDate()));
      drafts.add(new Draft(instant(VIRAL), new Caption(VIRAL_TEXT, true), 24));
    }
    drafts.sort(Comparator.comparing(Draft::published));
    Counts total =
        quarter.days().stream()
            .map(day -> story.content(day).organic())
            .reduce(new Counts(0, 0, 0, 0, 0), Counts::plus)
            .times(SHARE);
    List<Integer> shown = spread(total.impressions(), drafts, chance);
    List<Integer> clicks = spread(total.clicks(), drafts, chance);
    List<Integer> reactions = spread(total.reactions(), drafts, chance);
    List<Integer> comments = spread(total.comments(), drafts, chance);
    List<Integer> reposts = spread(total.reposts(), drafts, chance);
    return IntStream.range(0, drafts.size())
        .mapToObj(
            i ->
                new LinkedInPost(
                    drafts.get(i).published(),
                    drafts.get(i).caption().text(),
                    drafts.get(i).caption().video(),
                    new Counts(
                        shown.get(i),
                        clicks.get(i),
                        reactions.get(i),
                        comments.get(i),
                        reposts.get(i)),
                    drafts.get(i).caption().video() ? (int) (shown.get(i) * 0.43) : 0))
        .toList()
        .reversed();
  }

  /** Oldest first. */
  static List<MetaPost> meta(Network network, ExampleQuarter quarter, MetaStory story) {
    Chance chance = Chance.of(network + " posts " + quarter.name());
    List<DayOfWeek> days =
        switch (network) {
          case FACEBOOK -> List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
          case INSTAGRAM -> List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SUNDAY);
        };
    List<Draft> drafts = drafts(quarter, Captions.of("customers", chance), days, chance);
    if (quarter.holds(MetaFiles.pacificDay(instant(NEW_YEAR)))) {
      drafts.add(new Draft(instant(NEW_YEAR), new Caption(NEW_YEAR_TEXT, false), 1.4));
    }
    drafts.removeIf(draft -> !quarter.holds(MetaFiles.pacificDay(draft.published())));
    drafts.sort(Comparator.comparing(Draft::published));
    Map<String, List<Integer>> counts = counts(network, quarter, story, drafts, chance);
    List<MetaPost> posts = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      int at = i;
      ToIntFunction<String> count = name -> counts.getOrDefault(name, List.of()).get(at);
      int views = Math.max(1, count.applyAsInt("views"));
      boolean photo = !draft.caption().video() && i % 3 != 0;
      posts.add(
          new MetaPost(
              network,
              draft.published(),
              draft.caption().text(),
              draft.caption().video(),
              draft.caption().video() ? chance.between(14, 88) : 0,
              views,
              (int) (views * (0.6 + 0.2 * chance.share())),
              count.applyAsInt("reactions"),
              count.applyAsInt("comments"),
              count.applyAsInt("shares"),
              network == Network.INSTAGRAM ? count.applyAsInt("saves") : 0,
              network == Network.INSTAGRAM ? chance.count(0.35) : 0,
              network == Network.FACEBOOK && !photo ? count.applyAsInt("links") : 0,
              network == Network.FACEBOOK ? chance.count(views * 0.006) : 0));
    }
    return posts;
  }

  private static Map<String, List<Integer>> counts(
      Network network, ExampleQuarter quarter, MetaStory story, List<Draft> drafts, Chance chance) {
    int responses = story.sum(network, MetaSeries.INTERACTIONS, quarter);
    int views = story.sum(network, MetaSeries.VIEWS, quarter);
    int links = story.sum(network, MetaSeries.LINK_CLICKS, quarter);
    double saved = network == Network.INSTAGRAM ? 0.08 : 0;
    return Map.of(
        "views", spread((int) (views * SHARE), drafts, chance),
        "reactions", spread((int) (responses * SHARE * (0.83 - saved)), drafts, chance),
        "comments", spread((int) (responses * SHARE * 0.1), drafts, chance),
        "shares", spread((int) (responses * SHARE * 0.07), drafts, chance),
        "saves", spread((int) (responses * SHARE * saved), drafts, chance),
        "links", spread((int) (links * SHARE), drafts, chance));
  }

  private static List<Draft> drafts(
      ExampleQuarter quarter, Captions captions, List<DayOfWeek> days, Chance chance) {
    List<Draft> drafts = new ArrayList<>();
    for (LocalDate day : quarter.days()) {
      // Holidays and full days: now and then a planned post does not come.
      if (days.contains(day.getDayOfWeek()) && chance.share() < 0.93) {
        LocalTime time = LocalTime.of(chance.between(7, 17), chance.between(0, 59));
        double weight = StrictMath.exp(0.5 * chance.normal());
        drafts.add(new Draft(instant(day.atTime(time)), captions.next(day), weight));
      }
    }
    return drafts;
  }

  private static List<Integer> spread(int whole, List<Draft> drafts, Chance chance) {
    return Split.exactly(
        whole, drafts.stream().map(draft -> draft.weight() * chance.around(0.25)).toList());
  }

  private static Instant instant(LocalDateTime time) {
    return time.atZone(OSLO).toInstant();
  }

  private record Draft(Instant published, Caption caption, double weight) {
    LocalDate day() {
      return published.atZone(OSLO).toLocalDate();
    }
  }
}
