package no.forankring.cli.workspace.example;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What happened on the company page, day by day: it grows steadily, rests in July, at Christmas and
 * in weekends, has campaigns in spring and autumn and one week that went viral.
 */
final class LinkedInStory {
  /** The followers at the end of 30 June 2024. */
  private static final int FOLLOWERS_BEFORE = 6_812;

  private static final LocalDate VIRAL = LocalDate.of(2025, Month.NOVEMBER, 11);
  private static final double[] VIRAL_FACTORS = {3.1, 6.4, 5.2, 3.9, 4.6, 3.8, 2.2, 1.5};

  /** LinkedIn removed reactions of closed accounts: the day came out negative. */
  private static final LocalDate CLEANED = LocalDate.of(2026, Month.MAY, 27);

  private final TreeMap<LocalDate, ContentDay> content = new TreeMap<>();
  private final TreeMap<LocalDate, FollowerDay> followers = new TreeMap<>();
  private final TreeMap<LocalDate, List<Integer>> visitors = new TreeMap<>();

  LinkedInStory() {
    Chance chance = Chance.of("linkedin");
    for (ExampleQuarter quarter : ExampleQuarter.all()) {
      for (LocalDate day : quarter.days()) {
        content.put(day, contentDay(day, chance));
        followers.put(day, followerDay(day, chance));
        visitors.put(day, visitorDay(day, chance));
      }
    }
  }

  ContentDay content(LocalDate day) {
    return content.headMap(day, true).lastEntry().getValue();
  }

  FollowerDay followers(LocalDate day) {
    return followers.headMap(day, true).lastEntry().getValue();
  }

  /** The 24 numbers of the visitors' sheet, in its order. */
  List<Integer> visitors(LocalDate day) {
    return visitors.headMap(day, true).lastEntry().getValue();
  }

  /** At the end of the day. */
  int followerTotal(LocalDate day) {
    return FOLLOWERS_BEFORE
        + followers.headMap(day, true).values().stream().mapToInt(FollowerDay::total).sum();
  }

  private static boolean campaign(LocalDate day) {
    int at = day.getMonthValue() * 100 + day.getDayOfMonth();
    return (at >= 310 && at <= 411) || (at >= 908 && at <= 1009);
  }

  private static double viral(LocalDate day) {
    long since = day.toEpochDay() - VIRAL.toEpochDay();
    return since >= 0 && since < VIRAL_FACTORS.length ? VIRAL_FACTORS[(int) since] : 1;
  }

  private static ContentDay contentDay(LocalDate day, Chance chance) {
    double shown = 2_350 * Season.growth(day, 0.13) * Season.working(day) * viral(day);
    int organic = chance.count(shown * chance.around(0.13));
    int sponsored = campaign(day) ? chance.count(880 * chance.around(0.12)) : 0;
    double liked = organic * 0.0166 * Season.growth(day, -0.025);
    int reactions = chance.count(liked * chance.around(0.14));
    return new ContentDay(
        new Counts(
            organic,
            chance.count(organic * 0.0305 * Season.growth(day, 0.04) * chance.around(0.12)),
            day.equals(CLEANED) ? -164 : reactions,
            day.equals(CLEANED) ? -7 : chance.count(organic * 0.0012),
            chance.count(organic * 0.0008)),
        new Counts(
            sponsored,
            chance.count(sponsored * 0.009),
            chance.count(sponsored * 0.0022),
            chance.count(sponsored * 0.0001),
            chance.count(sponsored * 0.0001)),
        (int) (organic * Math.min(0.7, 0.5 * chance.around(0.06))));
  }

  private static FollowerDay followerDay(LocalDate day, Chance chance) {
    double pace = Season.growth(day, 0.12) * Season.working(day);
    int gained = chance.count(9.1 * pace * (1 + (viral(day) - 1) * 0.45));
    return new FollowerDay(
        campaign(day) ? chance.count(1.1) : 0,
        gained - chance.count(0.9),
        chance.count(1.3 * pace));
  }

  private static List<Integer> visitorDay(LocalDate day, Chance chance) {
    double pace = Season.growth(day, 0.1) * Season.working(day) * (1 + (viral(day) - 1) * 0.3);
    List<Integer> cells = new ArrayList<>();
    int[] views = new int[2];
    int[] most = new int[2];
    for (double section : new double[] {44, 3.2, 15}) {
      int desktop = chance.count(section * pace * 0.52);
      int mobile = chance.count(section * pace * 0.48);
      pages(cells, desktop, mobile, chance);
      views[0] += desktop;
      views[1] += mobile;
      most[0] = Math.max(most[0], cells.get(cells.size() - 3));
      most[1] = Math.max(most[1], cells.get(cells.size() - 2));
    }
    // The total counts sections that have no column, so it is more than the three together.
    int desktop = views[0] + chance.count(4 * pace);
    int mobile = views[1] + chance.count(3 * pace);
    cells.addAll(List.of(desktop, mobile, desktop + mobile));
    int atDesk = Math.min(desktop, most[0] + chance.count(2 * pace));
    int atPhone = Math.min(mobile, most[1] + chance.count(2 * pace));
    cells.addAll(List.of(atDesk, atPhone, people(atDesk, atPhone, chance)));
    return List.copyOf(cells);
  }

  private static void pages(List<Integer> cells, int desktop, int mobile, Chance chance) {
    cells.addAll(List.of(desktop, mobile, desktop + mobile));
    int atDesk = visitorsOf(desktop, chance);
    int atPhone = visitorsOf(mobile, chance);
    cells.addAll(List.of(atDesk, atPhone, people(atDesk, atPhone, chance)));
  }

  private static int visitorsOf(int views, Chance chance) {
    return views == 0 ? 0 : Math.clamp(Math.round(views * 0.55 * chance.around(0.15)), 1, views);
  }

  /** A person with two devices counts once in the total. */
  private static int people(int desktop, int mobile, Chance chance) {
    int both = Math.min(Math.min(desktop, mobile), chance.count(0.8));
    return desktop + mobile - both;
  }

  /** What was counted on a day, organic or sponsored. */
  record Counts(int impressions, int clicks, int reactions, int comments, int reposts) {
    Counts plus(Counts other) {
      return new Counts(
          impressions + other.impressions,
          clicks + other.clicks,
          reactions + other.reactions,
          comments + other.comments,
          reposts + other.reposts);
    }

    Counts times(double factor) {
      return new Counts(
          (int) (impressions * factor),
          (int) (clicks * factor),
          (int) (reactions * factor),
          (int) (comments * factor),
          (int) (reposts * factor));
    }

    /** LinkedIn's own rate, clicks included; 0 where nothing was shown. */
    double rate() {
      return impressions == 0 ? 0 : (double) (clicks + responses()) / impressions;
    }

    int responses() {
      return reactions + comments + reposts;
    }
  }

  /** A row of the Metrics sheet. */
  record ContentDay(Counts organic, Counts sponsored, int unique) {
    Counts total() {
      return organic.plus(sponsored);
    }

    /** As an export shows it that comes before the day has been counted to its end. */
    ContentDay times(double factor) {
      return new ContentDay(
          organic.times(factor), sponsored.times(factor), (int) (unique * factor));
    }
  }

  /** A row of the New followers sheet: the day's change. */
  record FollowerDay(int sponsored, int organic, int autoInvited) {
    int total() {
      return sponsored + organic + autoInvited;
    }
  }
}
