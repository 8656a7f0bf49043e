package no.forankring.cli.workspace.example;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/**
 * What lies in the files that are not LinkedIn's or Meta's is what the generator meant to write.
 */
class ExampleTablesReadBackTest {
  private final ExampleWorkspace example = ExampleWorkspace.Shared.EXAMPLE;

  /** Headers by catalogue id, as they stand in one kind of file. */
  private record Kind(String pattern, Map<String, String> headers) {}

  private static final Map<String, String> VIDEO =
      Map.of(
          "video_views", "Views",
          "watch_time", "Watch time (hours)",
          "followers_net", "Subscribers",
          "impressions", "Impressions");

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "x-fjordtog/.*overview.*",
              Map.ofEntries(
                  Map.entry("impressions", "Impressions"),
                  Map.entry("engagements", "Engagements"),
                  Map.entry("reactions", "Likes"),
                  Map.entry("comments", "Replies"),
                  Map.entry("shares", "Reposts"),
                  Map.entry("saves", "Bookmarks"),
                  Map.entry("followers_gained", "New follows"),
                  Map.entry("followers_lost", "Unfollows"),
                  Map.entry("profile_visits", "Profile visits"),
                  Map.entry("video_views", "Video views"),
                  Map.entry("posts_published", "Create Post"))),
          new Kind(
              "x-fjordtog/.*content.*",
              Map.of(
                  "impressions", "Impressions",
                  "reactions", "Likes",
                  "comments", "Replies",
                  "shares", "Reposts",
                  "link_clicks", "URL Clicks")),
          new Kind(
              "tiktok-fjordtog/.*/Overview.*",
              Map.of(
                  "video_views", "Video Views",
                  "profile_visits", "Profile Views",
                  "reactions", "Likes",
                  "comments", "Comments",
                  "shares", "Shares")),
          new Kind(
              "tiktok-fjordtog/.*/FollowerHistory.*",
              Map.of(
                  "followers", "Followers",
                  "followers_net", "Difference in followers from previous day")),
          new Kind(
              "tiktok-fjordtog/.*/Content.*",
              Map.of(
                  "video_views", "Total views",
                  "reactions", "Total likes",
                  "shares", "Total shares")),
          new Kind("youtube-fjordtog/.*", VIDEO),
          new Kind(
              "search-console-fjordtog/.*",
              Map.of("clicks", "Clicks", "impressions", "Impressions")),
          new Kind(
              "mailchimp-fjordtog/.*",
              Map.of(
                  "emails_delivered", "Successful Deliveries",
                  "email_opens", "Total Opens",
                  "clicks", "Total Clicks",
                  "unsubscribes", "Unsubscribes")),
          new Kind("crm-fjordtog/.*", Map.of("leads", "Nye forespørsler")));

  private static final Map<String, String> OWN_SHEETS =
      Map.of(
          "messages_received", "Mottatt",
          "messages_answered", "Besvart",
          "messages_in_time", "Besvart innen fristen",
          "answer_minutes", "Minutter til første svar",
          "hours", "Timer",
          "spend", "Annonsering (NOK)");

  @Test
  void everyColumnOfEveryTableAddsUpToTheTruth() throws IOException {
    for (Kind kind : KINDS) {
      List<Truth> truths = truths(kind.pattern());
      assertThat(truths).as(kind.pattern()).hasSizeGreaterThan(7);
      for (Truth truth : truths) {
        String header = Objects.requireNonNull(kind.headers().get(truth.metric()), truth::metric);
        List<NamedCsvRecord> rows = rows(truth);
        // YouTube's first row is the channel's own, and is a table of one row to us.
        boolean total = truth.cells() == 1 && rows.getFirst().getField(0).equals("Total");
        List<BigDecimal> cells =
            rows.stream()
                .filter(row -> total == row.getField(0).equals("Total"))
                .map(row -> row.getField(header))
                .filter(cell -> !cell.equals("undefined"))
                .map(BigDecimal::new)
                .toList();
        agree(truth, cells);
      }
    }
  }

  @Test
  void whatGoogleAnalyticsStacksAddsUpBlockByBlock() {
    for (List<Truth> inFile :
        truths("google-analytics-fjordtog/.*").stream()
            .collect(Collectors.groupingBy(Truth::file))
            .values()) {
      String quarter = inFile.getFirst().file().split("/", -1)[2];
      String from =
          ExampleQuarter.all().stream()
              .filter(each -> each.name().equals(quarter))
              .map(each -> "# Start date: " + each.first().toString().replace("-", ""))
              .findFirst()
              .orElseThrow();
      Map<String, List<BigDecimal>> columns = new HashMap<>();
      for (String block : text(inFile.getFirst()).split("# Start date: ", -1)) {
        if (("# Start date: " + block).startsWith(from)) {
          List<String> lines = block.lines().skip(2).takeWhile(line -> !line.isEmpty()).toList();
          String[] header = lines.getFirst().split(",", -1);
          if (header[0].equals("Nth day")) {
            columns.put(
                header[1],
                lines.stream()
                    .skip(1)
                    .map(line -> new BigDecimal(line.split(",", -1)[1]))
                    .toList());
          }
        }
      }
      Map<String, String> headers =
          Map.of(
              "visitors", "Active users",
              "new_visitors", "New users",
              "sessions", "Sessions",
              "page_views", "Views",
              "conversions", "Key events",
              "revenue", "Total revenue");
      inFile.stream()
          .filter(truth -> truth.cells() > 1)
          .forEach(
              truth ->
                  agree(
                      truth,
                      Objects.requireNonNull(
                          columns.get(Objects.requireNonNull(headers.get(truth.metric()))))));
    }
  }

  @Test
  void ownSheetsAddUpAboveTheirSumsAndTheSumsAgree() throws IOException {
    for (Truth truth : truths("(?:customer-service|accounts)-fjordtog/.*\\.xlsx")) {
      try (ReadableWorkbook workbook =
              new ReadableWorkbook(new ByteArrayInputStream(bytes(truth)));
          Stream<Row> lines = workbook.findSheet(truth.table()).orElseThrow().openStream()) {
        List<Row> rows = lines.toList();
        int at = rows.getFirst().getCellText(0).equals("Dato") ? 0 : 1;
        List<String> header = rows.get(at).stream().map(cell -> cell.getText()).toList();
        int column =
            header.indexOf(Objects.requireNonNull(OWN_SHEETS.get(truth.metric()), truth::metric));
        List<Row> below = rows.subList(at + 1, rows.size());
        agree(
            truth,
            below.stream()
                .filter(row -> row.getCell(0).getType() == CellType.NUMBER)
                .map(row -> row.getCellAsNumber(column).orElseThrow())
                .toList());
        below.stream()
            .filter(row -> row.getCell(0).getType() == CellType.STRING)
            .forEach(
                row ->
                    assertThat(row.getCellAsNumber(column).orElseThrow())
                        .as("%s", truth)
                        .isEqualByComparingTo(truth.sum()));
      }
    }
  }

  @Test
  void noPostHasTheIdOfAnother() throws IOException {
    List<String> ids = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Truth truth : truths("(?:x|tiktok|youtube|mailchimp)-fjordtog/.*")) {
      if (seen.add(truth.file() + truth.table())) {
        rows(truth).stream()
            .flatMap(
                row ->
                    Stream.of("Post id", "Video link", "Unique Id", "Content")
                        .filter(row.getHeader()::contains)
                        .map(row::getField))
            .filter(id -> !id.equals("Total"))
            .forEach(ids::add);
      }
    }
    assertThat(ids).hasSizeGreaterThan(300);
    assertThat(ids).doesNotHaveDuplicates();
  }

  private static void agree(Truth truth, List<BigDecimal> cells) {
    assertThat(cells).as("%s", truth).hasSize(truth.cells());
    assertThat(cells.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .as("%s", truth)
        .isEqualByComparingTo(truth.sum());
  }

  private List<Truth> truths(String pattern) {
    return example.truths().stream()
        .filter(truth -> truth.file().matches("exports/" + pattern))
        .toList();
  }

  private List<NamedCsvRecord> rows(Truth truth) throws IOException {
    String text = text(truth);
    char separator = text.startsWith("Dato;") ? ';' : ',';
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(text)) {
      return csv.stream().toList();
    }
  }

  private String text(Truth truth) {
    if (truth.file().endsWith(".zip")) {
      return new String(entry(truth), StandardCharsets.UTF_8);
    }
    boolean norwegianExcel = truth.file().contains("/crm-");
    Charset charset = norwegianExcel ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    String text = new String(bytes(truth), charset);
    return text.startsWith(Csv.BOM) ? text.substring(1) : text;
  }

  private byte[] entry(Truth truth) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(truth)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(truth.table())) {
          return zip.readAllBytes();
        }
      }
    } catch (IOException e) {
      throw new AssertionError(truth.file(), e);
    }
    throw new AssertionError(truth + ": no such entry");
  }

  private byte[] bytes(Truth truth) {
    return Objects.requireNonNull(example.files().get(truth.file()), truth::file);
  }
}
