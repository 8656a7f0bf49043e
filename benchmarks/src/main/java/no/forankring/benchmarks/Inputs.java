package no.forankring.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import no.forankring.importers.formats.ExportFormats;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Invented exports, the same on every machine; made once and kept. */
final class Inputs {
  private static final long SEED = 2026;
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final int DAYS = 9_000;

  /** Of an own format: a day and fourteen numbers. */
  static final List<String> METRICS =
      List.of(
          "impressions",
          "engagements",
          "reactions",
          "comments",
          "shares",
          "saves",
          "followers_gained",
          "followers_lost",
          "profile_visits",
          "page_views",
          "video_views",
          "link_clicks",
          "mentions",
          "hours");

  private static final int HOURS = METRICS.indexOf("hours");

  private Inputs() {}

  @FunctionalInterface
  private interface Writer {
    void write(OutputStream out) throws IOException;
  }

  /** The program's formats, and the one the days are written in. */
  static ExportFormats formats() {
    StringBuilder document =
        new StringBuilder(
            """
            format: own/days
            version: 1
            platform: linkedin
            evidence: {en: invented}
            tables:
              - name: Days
                kind: channel-day
                require: [Date, hours]
                dates: iso-day
                columns:
                  Date: {means: day}
            """);
    METRICS.forEach(
        metric ->
            document
                .append("      ")
                .append(metric)
                .append(": {metric: ")
                .append(metric)
                .append("}\n"));
    return ExportFormats.standard().with(Map.of("days.yaml", document.toString()));
  }

  /** CSV of a day and fourteen numbers, each of which is read. */
  static Path days(int rows) {
    return kept("days-" + rows + ".csv", out -> writeDays(out, rows));
  }

  private static void writeDays(OutputStream bytes, int rows) {
    Random random = new Random(SEED);
    PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    out.print("Date," + String.join(",", METRICS) + "\r\n");
    StringBuilder line = new StringBuilder();
    for (int row = 0; row < rows; row++) {
      line.setLength(0);
      line.append(FIRST.plusDays(row % DAYS));
      for (int column = 0; column < METRICS.size(); column++) {
        line.append(',').append(number(random, column));
      }
      out.print(line.append("\r\n"));
    }
    out.flush();
  }

  /** Counts, most of them small, and hours with two decimals. */
  private static String number(Random random, int column) {
    int size = random.nextInt(4);
    int count = random.nextInt(size == 0 ? 10 : size == 1 ? 100 : size == 2 ? 10_000 : 1_000_000);
    return column == HOURS
        ? count / 100 + "." + (char) ('0' + count / 10 % 10) + (char) ('0' + count % 10)
        : Integer.toString(count);
  }

  /** X's own "Content", fifteen columns: a post with id, day, text and link, and its numbers. */
  static Path posts(int rows) {
    return kept("posts-" + rows + ".csv", out -> writePosts(out, rows));
  }

  private static void writePosts(OutputStream bytes, int rows) {
    Random random = new Random(SEED);
    DateTimeFormatter english = DateTimeFormatter.ofPattern("EEE, MMM d, yyyy", Locale.ENGLISH);
    PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    out.print(
        "Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,"
            + "New follows,Replies,Reposts,Profile visits,Detail Expands,URL Clicks\r\n");
    for (int row = 0; row < rows; row++) {
      // X's ids hold the time: milliseconds since November 2010, shifted.
      long id = (450_000_000_000L + row * 60_000L) << 22;
      LocalDate day = LocalDate.ofEpochDay((1_288_834_974_657L + (id >> 22)) / 86_400_000L);
      StringBuilder line = new StringBuilder();
      line.append(id).append(",\"").append(english.format(day)).append("\",\"");
      line.append("Tog nr. ").append(row).append(" går i rute, med kaffe om bord\",");
      line.append("https://x.com/fjordtog/status/").append(id);
      for (int column = 0; column < 11; column++) {
        line.append(',').append(number(random, column));
      }
      out.print(line.append("\r\n"));
    }
    out.flush();
  }

  /** The days as a workbook, written by POI: a day as text, and fourteen numbers. */
  static Path workbook(int rows) {
    return kept("days-" + rows + ".xlsx", out -> writeWorkbook(out, rows));
  }

  private static void writeWorkbook(OutputStream out, int rows) throws IOException {
    Random random = new Random(SEED);
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, true, true)) {
      Sheet sheet = workbook.createSheet("Days");
      Row header = sheet.createRow(0);
      header.createCell(0).setCellValue("Date");
      for (int column = 0; column < METRICS.size(); column++) {
        header.createCell(column + 1).setCellValue(METRICS.get(column));
      }
      for (int number = 1; number <= rows; number++) {
        Row row = sheet.createRow(number);
        Cell day = row.createCell(0);
        day.setCellValue(FIRST.plusDays(number % DAYS).toString());
        for (int column = 0; column < METRICS.size(); column++) {
          row.createCell(column + 1).setCellValue(Double.parseDouble(number(random, column)));
        }
      }
      workbook.write(out);
    }
  }

  private static Path kept(String name, Writer writer) {
    Path folder = Path.of(System.getProperty("benchmarks.folder", "target"), "input");
    Path file = folder.resolve(name);
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, name, ".tmp");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
          writer.write(out);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      }
      return file;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
