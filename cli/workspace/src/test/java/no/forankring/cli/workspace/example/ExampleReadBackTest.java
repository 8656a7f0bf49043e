package no.forankring.cli.workspace.example;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.forankring.cli.workspace.example.MetaPost.Network;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** What lies in the files is what the generator meant to write. */
class ExampleReadBackTest {
  private final ExampleWorkspace example = ExampleWorkspace.Shared.EXAMPLE;

  @Test
  void theColumnsOfLinkedInsSheetsAddUpToTheTruth() throws IOException {
    Map<String, String> headers =
        Map.ofEntries(
            Map.entry("Metrics/impressions", "Impressions (total)"),
            Map.entry("Metrics/reach", "Unique impressions (organic)"),
            Map.entry("Metrics/clicks", "Clicks (total)"),
            Map.entry("Metrics/reactions", "Reactions (total)"),
            Map.entry("Metrics/comments", "Comments (total)"),
            Map.entry("Metrics/shares", "Reposts (total)"),
            Map.entry("All posts/impressions", "Impressions"),
            Map.entry("All posts/clicks", "Clicks"),
            Map.entry("All posts/reactions", "Likes"),
            Map.entry("All posts/comments", "Comments"),
            Map.entry("All posts/shares", "Reposts"),
            Map.entry("All posts/video_views", "Views"),
            Map.entry("New followers/followers_net", "Total followers"),
            Map.entry("Visitor metrics/page_views", "Total page views (total)"),
            Map.entry("Visitor metrics/visitors", "Total unique visitors (total)"));
    List<Truth> truths = truths("linkedin-fjordtog/.*\\.xls");
    assertThat(truths).hasSizeGreaterThan(130);
    for (List<Truth> sameFile :
        truths.stream().collect(Collectors.groupingBy(Truth::file)).values()) {
      try (HSSFWorkbook workbook =
          new HSSFWorkbook(new ByteArrayInputStream(bytes(sameFile.getFirst())))) {
        for (Truth truth : sameFile) {
          String header = headers.getOrDefault(truth.table() + "/" + truth.metric(), "");
          List<Double> column = column(workbook.getSheet(truth.table()), header);
          assertThat(column).as("%s", truth).hasSize(truth.cells());
          assertThat(column.stream().mapToDouble(Double::doubleValue).sum())
              .as("%s", truth)
              .isEqualTo(truth.sum().doubleValue());
        }
      }
    }
  }

  @Test
  void theOwnRowAmongCompetitorsIsTheSumOfTheDailyChanges() throws IOException {
    long before = 0;
    for (Truth truth : truths("linkedin-fjordtog/.*\\.xlsx")) {
      try (ReadableWorkbook workbook =
          new ReadableWorkbook(new ByteArrayInputStream(bytes(truth)))) {
        var rows = workbook.getFirstSheet().read();
        var own = rows.stream().filter(row -> row.getCellText(0).equals("Fjordtog")).findFirst();
        assertThat(rows.get(0).getCellText(0)).matches("\\d\\d/\\d\\d/\\d{4}");
        assertThat(rows.get(1).getCellText(1)).isEqualTo("Total Followers");
        assertThat(own).isPresent();
        long followers = own.orElseThrow().getCellAsNumber(1).orElseThrow().longValueExact();
        long gained = own.orElseThrow().getCellAsNumber(2).orElseThrow().longValueExact();
        assertThat(followers).isEqualTo(truth.sum().longValueExact());
        assertThat(before).isIn(0L, followers - gained);
        before = followers;
      }
    }
    assertThat(before).isEqualTo(14_249);
  }

  @Test
  void metasDaysAddUpToTheTruth() {
    for (Truth truth : truths("(?:facebook|instagram|meta)-fjordtog/.*\\.csv")) {
      if (!truth.file().matches(".*/[A-Z][a-z]{2}-\\d.*")) {
        String text = new String(bytes(truth), StandardCharsets.UTF_16);
        List<String> lines = text.lines().toList();
        assertThat(lines.get(0)).isEqualTo("sep=,");
        assertThat(lines.get(2)).isEqualTo("\"Date\",\"Primary\"");
        List<String> days = lines.subList(3, lines.size() - 1);
        assertThat(days).as(truth.file()).hasSize(truth.cells());
        assertThat(days.stream().mapToLong(line -> Long.parseLong(line.split("\"", -1)[3])).sum())
            .as(truth.file())
            .isEqualTo(truth.sum().longValueExact());
      }
    }
  }

  @Test
  void metasPostsAddUpToTheTruth() throws IOException {
    Map<String, String> headers =
        Map.of(
            "views", "Views",
            "reach", "Reach",
            "comments", "Comments",
            "shares", "Shares",
            "saves", "Saves",
            "link_clicks", "Link Clicks");
    for (Truth truth : truths("(?:facebook|instagram|meta)-fjordtog/.*\\.csv")) {
      if (truth.file().matches(".*/[A-Z][a-z]{2}-\\d.*")) {
        String text = new String(bytes(truth), StandardCharsets.UTF_8).substring(1);
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
          List<NamedCsvRecord> posts = csv.stream().toList();
          boolean facebook = posts.getFirst().getHeader().contains("Page ID");
          String header = headers.getOrDefault(truth.metric(), facebook ? "Reactions" : "Likes");
          List<String> cells =
              posts.stream()
                  .map(post -> post.getField(header))
                  .filter(cell -> !cell.isEmpty())
                  .toList();
          assertThat(cells).as("%s", truth).hasSize(truth.cells());
          assertThat(cells.stream().mapToLong(Long::parseLong).sum())
              .as("%s", truth)
              .isEqualTo(truth.sum().longValueExact());
        }
      }
    }
  }

  @Test
  void everyPostHasAnIdOfItsOwn() {
    MetaStory story = new MetaStory();
    List<String> ids =
        ExampleQuarter.all().stream()
            .flatMap(
                quarter ->
                    Stream.of(Network.values())
                        .flatMap(network -> Posts.meta(network, quarter, story).stream()))
            .map(MetaPost::id)
            .toList();

    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void theReadingsInTheStrategyAreTheStorys() throws IOException {
    String strategy = Files.readString(ExampleWorkspaceTest.committed().resolve("strategy.yaml"));

    example
        .readings()
        .forEach(
            (channel, readings) ->
                readings.forEach(
                    (day, followers) ->
                        assertThat(strategy)
                            .contains(
                                "{date: %s, channel: \"%s\", followers: %d}"
                                    .formatted(day, channel, followers))));
  }

  /** Of the files below exports/ that a pattern fits. */
  private List<Truth> truths(String pattern) {
    return example.truths().stream()
        .filter(truth -> truth.file().matches("exports/" + pattern))
        .toList();
  }

  private byte[] bytes(Truth truth) {
    return example.files().getOrDefault(truth.file(), new byte[0]);
  }

  /** The numbers under the header, which stands in the first or second row. */
  private static List<Double> column(Sheet sheet, String header) {
    int at = sheet.getRow(0).getLastCellNum() > 1 ? 0 : 1;
    Map<String, Integer> columns =
        IntStream.range(0, sheet.getRow(at).getLastCellNum())
            .boxed()
            .collect(
                Collectors.toMap(
                    cell -> sheet.getRow(at).getCell(cell).getStringCellValue(), cell -> cell));
    return IntStream.rangeClosed(at + 1, sheet.getLastRowNum())
        .mapToObj(row -> sheet.getRow(row).getCell(columns.getOrDefault(header, -1)))
        .filter(cell -> cell.getCellType() == CellType.NUMERIC)
        .map(Cell::getNumericCellValue)
        .toList();
  }
}
