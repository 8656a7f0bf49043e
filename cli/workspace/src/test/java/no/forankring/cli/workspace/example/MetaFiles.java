package no.forankring.cli.workspace.example;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.forankring.cli.workspace.example.MetaPost.Network;

/** Meta Business Suite's files, byte for byte as it writes them. */
final class MetaFiles {
  static final String PAGE_ID = "100093271845506";
  static final String ACCOUNT_ID = "17841462093847115";

  /** Publication times are in Meta's own zone, wherever the page is. */
  private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");

  private static final DateTimeFormatter PUBLISHED =
      DateTimeFormatter.ofPattern("MM/dd/uuuu HH:mm", Locale.ROOT);

  private static final String FACEBOOK_HEADER =
      "Post ID,Page ID,Page name,Title,Description,Duration (sec),Publish time,Caption type,"
          + "Permalink,Is crosspost,Is share,Post type,Languages,Custom labels,"
          + "Funded content status,Data comment,Date,Views,Reach,Reactions; Comments and Shares,"
          + "Reactions,Comments,Shares,Total clicks,Link Clicks,Other Clicks,"
          + "Matched Audience Targeting Consumption (Photo Click),Seconds viewed,"
          + "Average Seconds viewed,Estimated earnings (USD),Ad impressions";
  private static final String INSTAGRAM_HEADER =
      "Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,"
          + "Permalink,Post type,Data comment,Date,Views,Reach,Likes,Shares,";

  private MetaFiles() {}

  /**
   * One metric by day. The hour of a Facebook day follows the American clock change, Instagram's
   * does not.
   */
  static byte[] daily(Network network, MetaSeries series, Map<LocalDate, Integer> rows) {
    StringBuilder text = new StringBuilder("sep=,\n\"" + series.title(network) + "\"\n");
    text.append("\"Date\",\"Primary\"\n");
    rows.forEach(
        (day, value) ->
            text.append("\"%sT%s:00:00\",\"%d\"\n".formatted(day, hour(network, day), value)));
    return utf16(text.append('\n').toString());
  }

  private static String hour(Network network, LocalDate day) {
    boolean summer = PACIFIC.getRules().isDaylightSavings(day.atStartOfDay(PACIFIC).toInstant());
    return network == Network.FACEBOOK && !summer ? "01" : "00";
  }

  /** Audience.csv in its second layout: shares without a percent sign, places across. */
  static byte[] audience(
      List<String> ages, List<String> women, List<String> men, List<Places> places) {
    StringBuilder text = new StringBuilder("sep=,\n\"Age & gender\"\n");
    text.append("\"\",\"Women\",\"Men\"\n");
    for (int i = 0; i < ages.size(); i++) {
      text.append(quoted(List.of(ages.get(i), women.get(i), men.get(i))));
    }
    for (Places some : places) {
      text.append("\n\"").append(some.title()).append("\"\n");
      text.append(quoted(some.names())).append(quoted(some.shares()));
    }
    return utf16(text.append('\n').toString());
  }

  /** A section of Audience.csv. */
  record Places(String title, List<String> names, List<String> shares) {}

  private static String quoted(List<String> cells) {
    return cells.stream().map(cell -> "\"" + cell + "\"").collect(Collectors.joining(",")) + "\n";
  }

  private static byte[] utf16(String text) {
    return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
  }

  static byte[] posts(Network network, List<MetaPost> posts, boolean newOrder) {
    StringBuilder text = new StringBuilder("\uFEFF");
    text.append(
        switch (network) {
          case FACEBOOK ->
              line(Stream.of(FACEBOOK_HEADER.split(",", -1)).map(name -> name.replace(';', ',')));
          case INSTAGRAM ->
              line(
                  Stream.of(
                      (INSTAGRAM_HEADER
                              + (newOrder ? "Follows,Comments,Saves" : "Comments,Saves,Follows"))
                          .split(",", -1)));
        });
    for (MetaPost post : posts) {
      text.append(
          switch (network) {
            case FACEBOOK -> facebook(post);
            case INSTAGRAM -> instagram(post, newOrder);
          });
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String facebook(MetaPost post) {
    int responses = post.reactions() + post.comments() + post.shares();
    int photoClicks = post.video() ? 0 : post.otherClicks() / 2;
    int other = post.otherClicks() - photoClicks;
    int clicks = post.linkClicks() + post.otherClicks();
    double seconds = post.views() * post.seconds() * 0.21;
    return line(
        Stream.of(
            post.id(),
            PAGE_ID,
            "Fjordtog AS",
            post.text(),
            post.video() ? post.text() : "",
            "" + post.seconds(),
            published(post),
            post.video() ? "uploaded" : "N/A",
            post.link(),
            "0",
            "0",
            post.video() ? "Reels" : post.linkClicks() > 0 ? "Links" : "Photos",
            "",
            "",
            "",
            "",
            "Lifetime",
            "" + post.views(),
            "" + post.reach(),
            "" + responses,
            "" + post.reactions(),
            "" + post.comments(),
            "" + post.shares(),
            "" + clicks,
            blankIfNone(post.linkClicks()),
            blankIfNone(other),
            blankIfNone(photoClicks),
            post.video() ? String.format(Locale.ROOT, "%.3f", seconds) : "",
            post.video() ? String.format(Locale.ROOT, "%.3f", seconds / post.views()) : "",
            post.video() ? "0" : "",
            post.video() ? "0" : ""));
  }

  private static String instagram(MetaPost post, boolean newOrder) {
    List<String> last =
        newOrder
            ? List.of(blankIfNone(post.follows()), "" + post.comments(), "" + post.saves())
            : List.of("" + post.comments(), "" + post.saves(), blankIfNone(post.follows()));
    return line(
        Stream.concat(
            Stream.of(
                post.id(),
                ACCOUNT_ID,
                "fjordtog",
                "Fjordtog AS",
                post.text(),
                "" + post.seconds(),
                published(post),
                post.link(),
                post.video() ? "IG reel" : "IG image",
                "",
                "Lifetime",
                "" + post.views(),
                "" + post.reach(),
                "" + post.reactions(),
                "" + post.shares()),
            last.stream()));
  }

  private static String published(MetaPost post) {
    return PUBLISHED.format(post.published().atZone(PACIFIC));
  }

  static LocalDate pacificDay(Instant published) {
    return published.atZone(PACIFIC).toLocalDate();
  }

  private static String blankIfNone(int count) {
    return count == 0 ? "" : "" + count;
  }

  /** Quotes only what holds a space, a comma, a quote or a line break, as Meta does. */
  private static String line(Stream<String> cells) {
    return cells
            .map(
                cell ->
                    cell.matches("[^ ,\"\n\t]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"")
            .collect(Collectors.joining(","))
        + "\n";
  }
}
