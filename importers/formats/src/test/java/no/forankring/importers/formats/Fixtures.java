package no.forankring.importers.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * Writes the fixtures: invented content of a fictional Fjordtog AS in the bytes and layouts of real
 * exports. {@code java Fixtures FOLDER} writes them all; they are committed, and {@link GoldenTest}
 * compares.
 */
final class Fixtures {

  private static final Charset UTF_16 = StandardCharsets.UTF_16LE;

  private Fixtures() {}

  public static void main(String[] arguments) throws IOException {
    for (Map.Entry<String, byte[]> file : all().entrySet()) {
      Path path = Path.of(arguments[0]).resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  /** Bytes by path below the resources of the package. */
  static Map<String, byte[]> all() {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("linkedin/content/fjordtog_content_1759650000000.xls", content());
    files.put("linkedin/followers/fjordtog_followers_1759650000000.xls", followers());
    files.put("linkedin/visitors/fjordtog_visitors_1759650000000.xls", visitors());
    files.put(
        "linkedin/competitors/fjordtog_competitor_analytics_1759650000000.xls", competitors());
    files.put("meta/insights/Follows.csv", utf16(FOLLOWS));
    files.put("meta/insights/Reach-stacked-tab.csv", utf16(REACH_STACKED));
    files.put("meta/insights/Alcance.csv", utf16(ALCANCE));
    files.put("meta/insights/Visits-resaved.csv", VISITS_RESAVED.getBytes(WINDOWS_1252));
    files.put("meta/audience/Audience-2024.txt", utf8(AUDIENCE_2024));
    files.put("meta/audience/Audience-2025.csv", utf16(AUDIENCE_2025));
    files.put("meta/top-content/Top content formats.csv", utf8(TOP_CONTENT));
    files.put("meta/facebook-content/Jul-01-2025_Sep-30-2025_1.csv", marked(FACEBOOK));
    files.put("meta/facebook-content/swedish.csv", marked(FACEBOOK_SV));
    files.put("meta/instagram-content/Jul-01-2025_Sep-30-2025_2.csv", marked(INSTAGRAM));
    files.put("meta/instagram-content/quoted-twice.csv", marked(INSTAGRAM_QUOTED_TWICE));
    files.putAll(PlatformFixtures.all());
    return files;
  }

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final String FOLLOWS =
      """
      sep=,
      "Follows"
      "Date","Primary"
      "2025-09-27T00:00:00","3"
      "2025-09-28T00:00:00","1"
      "2025-09-30T01:00:00","2"
      """;

  private static final String REACH_STACKED =
      """
      sep=\t
      Facebook reach\t
      Date\tPrimary
      2025-09-29T00:00:00\t1200
      2025-09-30T00:00:00\t--
      \t
      Reach\t
      Date\tPrimary
      2025-09-29T00:00:00\t310
      no day\t7
      """
          .replace("\n", "\r\n");

  private static final String ALCANCE =
      """
      sep=,
      "Alcance"
      "Data","Primary"
      "2025-09-29T00:00:00","41"
      """;

  private static final String VISITS_RESAVED =
      """
      Facebook visits;
      Date;Primary
      2025-09-29T00:00:00;14
      2025-09-30T00:00:00;fjorten – på norsk
      """;

  private static final String AUDIENCE_2024 =
      """
      sep=,
      "Facebook followers"
      "FB_PAGE,FOLLOW,UNIQUE_USERS"
      "4870"

      "Facebook followers by gender and age"
      "Age","Women","Men"
      "18-24","12,5%","7.5%"
      "65+","3%","-"

      "Facebook followers by top cities"
      "Top cities","Value"
      "Bø, Telemark, Norway","40%"

      "Untitled"
      "FB_PAGE,LIKE,UNIQUE_USERS"
      "4801"
      """;

  private static final String AUDIENCE_2025 =
      """
      sep=,
      "Age & gender"
      "","Women","Men"
      "25-34","30.5","20.1"

      "Top countries"
      "Norway","Sverige","Freedonia"
      "91.2","3.4","0.1"
      """;

  private static final String TOP_CONTENT =
      """
      Views;;
      Reels;Photos;Links
      500;40;3
      """;

  private static final String FACEBOOK =
      """
      "Post ID","Page ID","Page name",Title,"Publish time",Permalink,"Post type",Date,Views,Views,\
      Reach,"Reactions, Comments and Shares",Reactions,"Link Clicks","Seconds viewed",Novelty
      1001,77,Fjordtog,"Nye tog,
      over fjorden","09/30/2025 23:30",https://www.facebook.com/fjordtog/posts/1001,Photos,\
      Lifetime,120,119,80,7,5,,,x
      1002,77,Fjordtog,Sein og sint,"07/01/2025 08:00",https://www.facebook.com/fjordtog/posts/1002,\
      Links,Lifetime,60,60,40,0
      """;

  private static final String FACEBOOK_SV =
      """
      Publicerings-id,Sid-id,Sidnamn,Titel,Publiceringstid,Permalänk,Inläggstyp,Datum,Visningar,\
      Räckvidd,Reaktioner,Kommentarer,Delningar,Totalt antal klick,Länkklick
      2001,78,Fjordtåg,Hej,08/15/2025 12:00,https://www.facebook.com/fjordtag/posts/2001,Foton,\
      Totalt,10,9,3,2,1,5,4
      """;

  private static final String INSTAGRAM =
      """
      "Post ID","Account ID","Account username","Account name",Description,"Duration (sec)",\
      "Publish time",Permalink,"Post type","Data comment",Date,Views,Reach,Likes,Shares,Follows,\
      Comments,Saves
      3001,99,fjordtog,Fjordtog,Utsikt,0,"09/12/2025 10:00",https://www.instagram.com/p/a/,"IG image",\
      ,Lifetime,52,37,3,0,,1,2
      ,,,,,,,,,An error occurred,Lifetime,5,4,3,2,1,0,0
      """;

  private static final String INSTAGRAM_QUOTED_TWICE =
      String.join(
          "\n",
          "\"Post ID,\"\"Account ID\"\",\"\"Publish time\"\",Permalink,Description,Date,Views\"",
          "\"3002,99,\"\"09/13/2025 10:00\"\",https://www.instagram.com/p/b/,\"\"Første linje,\"",
          "",
          "uten anførsel, men med komma",
          "\"siste \"\"\"\"linje\"\"\"\"\"\",Lifetime,8\"",
          "");

  private static byte[] content() {
    return workbook(
        List.of("Metrics", "All posts"),
        List.of(
            List.of(
                List.of("Aggregated engagement metrics. All dates and times are in UTC."),
                List.of(
                    "Date",
                    "Impressions (organic)",
                    "Impressions (total)",
                    "Unique impressions (organic)",
                    "Clicks (total)",
                    "Reactions (total)",
                    "Comments (total)",
                    "Reposts (total)",
                    "Engagement rate (total)"),
                List.of("09/29/2025", 90, 100, 60, 12, -3, 1, 2, 0.12),
                List.of("09/30/2025", 40, 40, 30, 4, 2, 0, 0, 1.5)),
            List.of(
                List.of("Engagement metrics for individual posts."),
                List.of(
                    "Post title",
                    "Post link",
                    "Posted by",
                    "Created date",
                    "Impressions",
                    "Views",
                    "Clicks",
                    "Likes",
                    "Comments",
                    "Reposts",
                    "Follows"),
                List.of(
                    "Toget går",
                    "https://www.linkedin.com/feed/update/urn:li:activity:7000000000000000001",
                    "Kari",
                    "09/12/2025",
                    637,
                    "",
                    1194,
                    16,
                    0,
                    2,
                    ""),
                List.of(
                    "Uten lenke",
                    "https://example.com/",
                    "Kari",
                    "09/13/2025",
                    1,
                    "",
                    1,
                    1,
                    1,
                    1,
                    ""))));
  }

  private static byte[] followers() {
    return workbook(
        List.of("New followers", "Location", "Company size"),
        List.of(
            List.of(
                List.of(
                    "Date",
                    "Sponsored followers",
                    "Organic followers",
                    "Auto-invited followers",
                    "Total followers"),
                List.of("09/29/2025", 0, 5, 0, 5),
                List.of("09/30/2025", 0, -2, 0, -2)),
            List.of(
                List.of("Location", "Total followers"),
                List.of("Greater Oslo Region, Norway", 812)),
            List.of(List.of("Company size", "Total followers"), List.of("10,001+", 44))));
  }

  private static byte[] visitors() {
    return workbook(
        List.of("Visitor metrics", "Seniority"),
        List.of(
            List.of(
                List.of(
                    "Date",
                    "Overview page views (total)",
                    "Total page views (total)",
                    "Total unique visitors (total)"),
                List.of("09/30/2025", 20, 31, 11)),
            List.of(List.of("Seniority", "Total views"), List.of("Director", 9))));
  }

  private static byte[] competitors() {
    return workbook(
        List.of("COMPETITORS"),
        List.of(
            List.of(
                List.of("09/01/2025", "09/30/2025"),
                List.of(
                    "Page",
                    "Total Followers",
                    "New Followers",
                    "Total post engagements",
                    "Total posts"),
                List.of("Fjordtog", 5120, 60, 300, 9),
                List.of("Dalbanen", 9000, 10, 100, 4))));
  }

  /** A binary workbook as LinkedIn writes it: dates as text, counts as numbers. */
  static byte[] workbook(List<String> names, List<List<List<Object>>> sheets) {
    try (Workbook workbook = new HSSFWorkbook();
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream()) {
      for (int i = 0; i < names.size(); i++) {
        Sheet sheet = workbook.createSheet(names.get(i));
        for (int r = 0; r < sheets.get(i).size(); r++) {
          Row row = sheet.createRow(r);
          List<Object> cells = sheets.get(i).get(r);
          for (int c = 0; c < cells.size(); c++) {
            if (cells.get(c) instanceof Number number) {
              row.createCell(c).setCellValue(number.doubleValue());
            } else {
              row.createCell(c).setCellValue(cells.get(c).toString());
            }
          }
        }
      }
      workbook.write((OutputStream) out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] marked(String text) {
    return utf8("\uFEFF" + text);
  }

  private static byte[] utf16(String text) {
    return ("\uFEFF" + text).getBytes(UTF_16);
  }
}
