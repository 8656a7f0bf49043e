package no.forankring.importers.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The {@link Fixtures} of X, YouTube, TikTok, Google and Mailchimp. */
final class PlatformFixtures {

  private PlatformFixtures() {}

  /** Bytes by path below the resources of the package. */
  static Map<String, byte[]> all() {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("x/account-overview/account_overview_analytics.csv", utf8(X_OVERVIEW));
    files.put("x/content/account_analytics_content_2025-07-01_2025-09-30.csv", utf8(X_CONTENT));
    files.put(
        "x/tweet-activity/tweet_activity_metrics_fjordtog_20190301_20190401_en.csv", utf8(TWEETS));
    files.put(
        "youtube/studio/Content 2025-07-01_2025-10-01 Fjordtog.zip",
        zip(
            Map.of(
                "Table data.csv", utf8(YOUTUBE_CONTENT),
                "Chart data.csv", utf8(YOUTUBE_CHART),
                "Totals.csv", utf8(YOUTUBE_TOTALS),
                "__MACOSX/._Totals.csv", new byte[] {0, 5, 22, 7})));
    files.put(
        "youtube/studio/Geografi 2025-07-01_2025-10-01 Fjordtog.zip",
        zip(Map.of("Tabelldata.csv", utf8(YOUTUBE_SV), "Totalt.csv", utf8("Datum,Visningar\n"))));
    files.put("youtube/studio/Gesamtwerte.csv", utf8(YOUTUBE_DE));
    files.put("youtube/studio/Viewer age.csv", utf8(YOUTUBE_AGE));
    files.put("tiktok/studio/Overview_2026-01-03_1767398400_fjordtog.csv", marked(TIKTOK_OVERVIEW));
    files.put("tiktok/studio/Overview.csv", marked(TIKTOK_ES));
    files.put("tiktok/studio/Content.csv", marked(TIKTOK_CONTENT));
    files.put("tiktok/studio/FollowerHistory_2026-01-03_1767398400_fjordtog.csv", marked(HISTORY));
    files.put("tiktok/studio/FollowerTopTerritories.csv", marked(TERRITORIES));
    files.put("tiktok/business/Overview.csv", marked(BUSINESS));
    files.put("tiktok/business/Followers.csv", marked(BUSINESS_FOLLOWERS));
    files.put("tiktok/business/Video.csv", marked(BUSINESS_VIDEO));
    files.put("google-analytics/reports/Reports_snapshot.csv", utf8(SNAPSHOT));
    files.put("google-analytics/reports/Informe.csv", utf8(INFORME));
    files.put(
        "search-console/performance/fjordtog.no-Performance-on-Search-2025-10-02.zip",
        zip(
            Map.of(
                "Chart.csv",
                utf8(SEARCH_DAYS),
                "Queries.csv",
                utf8("Top queries,Clicks,Impressions,CTR,Position\ntog,9,40,22%,1\n"),
                "Search appearance.csv",
                utf8("Search Appearance,Clicks,Impressions,CTR,Position"),
                "Filters.csv",
                utf8("Filter,Value\nSearch type,Web\nDate,Last 28 days"))));
    files.put("search-console/performance/Dates.csv", utf8(SEARCH_FR));
    files.put("mailchimp/campaigns/campaigns.csv", utf8(CAMPAIGNS));
    return files;
  }

  private static final String X_OVERVIEW =
      """
      Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,Reposts,\
      Profile visits,Create Post,Video views,Media views
      "Tue, Sep 30, 2025",412,9,31,1,2,3,1,4,5,17,2,60,0
      "Mon, Sep 29, 2025",388,4,12,0,0,0,0,1,0,9,1,0,0
      """;

  private static final String X_CONTENT =
      """
      Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,\
      Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks
      1967000000000000001,"Sun, Sep 14, 2025","#fjordtog åpner, med musikk",\
      https://x.com/fjordtog/status/1967000000000000001,120,3,9,0,0,1,2,1,4,2,5,0,0
      1.967E+18,"Mon, Sep 15, 2025",@reisende Klokka ti!,\
      https://x.com/fjordtog/status/1967400000000000002,14,1,1,0,0,0,0,0,0,0,0,0,0
      1967500000000000003,"Mond, 15. Sep",,https://x.com/fjordtog/status/1967500000000000003,\
      1,1,1,1,1,1,1,1,1,1,1,1,1
      """;

  private static final String TWEETS =
      """
      "Tweet id","Tweet permalink","Tweet text","time","impressions","engagements",\
      "engagement rate","retweets","replies","likes","user profile clicks","url clicks","follows",\
      "promoted impressions","promoted engagements"
      "1106500000000000001","https://twitter.com/fjordtog/status/1106500000000000001","Nytt år, nye \
      tog","2019-03-15 10:27 +0000","1938.0","18.0","0.0092","1.0","0.0","2.0","0.0","15.0","0",\
      "-","-"
      """;

  private static final String YOUTUBE_CONTENT =
      """
      Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,\
      Estimated revenue (NOK),Impressions,Impressions click-through rate (%)
      Total,,,,5120,201.5,44,310.25,40100,6.27
      aB3dE5fG7hI,"Nye tog, gamle spor","Sep 2, 2025",75,3000,120.25,31,200.5,22000,6.9
      jK9lM1nO3pQ,Et slettet opptak,,44,12,0.0231,-1,,90,0.5
      Showing top 500 results,,,,,,,,,
      """;

  private static final String YOUTUBE_CHART =
      """
      Date,Content,Video title,Video publish time,Duration,Views
      2025-07-01,aB3dE5fG7hI,"Nye tog, gamle spor","Sep 2, 2025",75,0
      """;

  private static final String YOUTUBE_TOTALS =
      """
      Date,Views
      2025-09-30,61
      2025-09-29,48
      """;

  private static final String YOUTUBE_SV =
      """
      Geografi,Visningar,Visningstid (timmar),Genomsnittlig visningslängd
      Totalt,5120,201.5,0:02:21
      NO,4800,190.1,0:02:22
      SE,210,8.4,0:02:24
      """;

  private static final String YOUTUBE_DE =
      """
      Da\u00ADtum,Auf\u00ADru\u00ADfe
      2025-09-29,7
      2025-09-30,9
      """;

  private static final String YOUTUBE_AGE =
      """
      Viewer age,Views (%),Average view duration,Watch time (hours) (%)
      13–17 years,0.5,0:04:40,0.3
      65+ years,99.5,0:13:21,99.7
      """;

  private static final String TIKTOK_OVERVIEW =
      """
      "Date","Video Views","Profile Views","Likes","Comments","Shares"
      "December 31","40","3","5","0","1"
      "January 1","22","1","2","1","0"
      "January 2","undefined","undefined","undefined","undefined","undefined"
      """;

  private static final String TIKTOK_ES =
      """
      "Date","Video Views","Profile Views","Likes","Comments","Shares"
      "8 de marzo","40","3","5","0","1"
      """;

  private static final String TIKTOK_CONTENT =
      """
      "Time","Video title","Video link","Post time","Total likes","Total comments","Total shares",\
      "Total views"
      "October 5","#fjordtog i vind","https://www.tiktok.com/@fjordtog/video/7550000000000000001",\
      "September 14","53","3","1","1912"
      "October 5","Nyttår","https://www.tiktok.com/@fjordtog/video/7455000000000000002","January 1",\
      "9","0","2","301"
      """;

  private static final String HISTORY =
      """
      "Date","Followers","Difference in followers from previous day"
      "January 1","undefined","0"
      "January 2","812","4"
      """;

  private static final String TERRITORIES =
      """
      "Top territories","Distribution"
      "NO","0.9"
      "Others","0.1"
      """;

  private static final String BUSINESS =
      """
      Date,Video views,Reached audience,Profile views,Likes,Shares,Comments,Phone number clicks ,\
      Leads submission,Net growth,New followers,Lost followers
      2025/09/29,715,NAN,25,26,4,7,0,0,10,12,2
      2025/09/30,301,299,9,11,0,1,0,2,-1,0,1
      """;

  private static final String BUSINESS_FOLLOWERS =
      """
      Date,New followers,Total followers,Reached audience,Engaged audience
      2025/09/29,12,--,NAN,NAN
      """;

  private static final String BUSINESS_VIDEO =
      """
      Video title,Video link,Post time,Video views,Likes,Comments,Shares,Add to Favorites
      #fjord i vind,https://www.tiktok.com/@fjordtog/video/7550000000000000001,2025/09/14 23:30:10,\
      1912,53,3,1,8
      """;

  private static final String SNAPSHOT =
      """
      # ----------------------------------------
      # Reports snapshot
      # Account: Fjordtog AS
      # Property: fjordtog.no
      # ----------------------------------------
      #
      # Start date: 20250701
      # End date: 20250930
      Active users,New users,Average engagement time per active user,Event count
      4210,3900,61.6,52000

      # Start date: 20250401
      # End date: 20250630
      Active users,New users,Average engagement time per active user,Event count
      3100,2900,58.1,41000

      # Start date: 20250701
      # End date: 20250930
      Nth day,New users
      0000,41
      0091,39

      # Start date: 20250701
      # End date: 20250930
      Nth day,Total revenue
      0000,0
      0001,410.5

      # Where do your new users come from?
      # Start date: 20250701
      # End date: 20250930
      First user default channel group,New users
      Organic Social,300

      # How are active users trending?
      # Start date: 20250701
      # End date: 20250930
      Nth day,30 days,7 days,1 day
      0000,1,1,1

      # Start date: 20250701
      # End date: 20250930
      Item name,Items purchased

      # Start date: 20250701
      # End date: 20250930
      Something new,Things
      a,1
      """;

  private static final String INFORME =
      """
      # ----------------------------------------
      # Exportar informe en formato CSV
      # Cuenta: Fjordtog AS
      # Propiedad: fjordtog.no
      # ----------------------------------------
      #
      # Fecha de inicio: 20250929
      # Fecha de finalización: 20250930
      Día\u00A0N,Usuarios
      0000,17
      0001,0
      """;

  private static final String SEARCH_DAYS =
      """
      Date,Clicks,Impressions,CTR,Position
      2025-09-30,31,1086,2.85%,24.4
      2025-09-29,28,990,2.83%,23.9
      """;

  private static final String SEARCH_FR =
      """
      Date,Clics,Impressions,CTR,Position
      2025-09-28,6,371,1.62%,23.8
      """;

  private static final String CAMPAIGNS =
      """
      Title,Subject,List,"Send Date","Send Weekday","Total Recipients","Successful Deliveries",\
      "Total Opens","Total Clicks",Unsubscribes,"Unique Id","Total Revenue"
      "Høstnytt","=HYPERLINK(""http://example.com"")",Reisende,"Sep 03, 2025 02:56 pm",Wednesday,\
      5200,5188,2401,310,7,6bd8b0c192,0
      "Påminnelse",Siste sjanse,Reisende,"Sep 03, 2025 06:00 pm",Wednesday,5188,5180,1800,205,3,\
      7ce9c1d2a3,0
      "Sensommer",Takk,Reisende,"Sep 24, 2025 09:05 am",Wednesday,5176,5170,2010,150,4,8df0d2e3b4,0
      """;

  /** In order of names, each entry of the same moment: the same bytes every time. */
  static byte[] zip(Map<String, byte[]> entries) {
    Map<String, byte[]> sorted = new LinkedHashMap<>(new TreeMap<>(entries));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      zip.setMethod(ZipOutputStream.DEFLATED);
      for (Map.Entry<String, byte[]> each : sorted.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        entry.setTimeLocal(LocalDateTime.of(2025, 10, 2, 8, 0));
        zip.putNextEntry(entry);
        zip.write(each.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] marked(String text) {
    return utf8("\uFEFF" + text);
  }
}
