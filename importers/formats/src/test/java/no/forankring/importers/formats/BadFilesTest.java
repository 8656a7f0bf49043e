package no.forankring.importers.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.forankring.core.observation.Diagnostic;
import no.forankring.importers.formats.identification.Identification;
import no.forankring.importers.formats.identification.MetricSummary;
import no.forankring.importers.formats.identification.Refusal;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing a file holds may do more than be refused. */
class BadFilesTest {

  private static final Set<String> DECLARED =
      Set.of(
          "empty-file",
          "not-a-spreadsheet",
          "truncated",
          "damaged",
          "encrypted",
          "too-large",
          "unknown-format",
          "ambiguous-format",
          "excel-damaged-numbers",
          "rows-per-day",
          "repeated-posts");

  @TempDir private Path folder;

  @Test
  void aFileCutAnywhereIsReadShorterOrRefusedAndNeverMore() throws IOException {
    Map<String, byte[]> files = new java.util.TreeMap<>(Fixtures.all());
    files.put("competitors.xlsx", xlsx());
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      byte[] whole = file.getValue();
      int step = Math.max(1, whole.length / 25);
      for (int length = 0; length < whole.length; length += step) {
        refusal(Arrays.copyOf(whole, length))
            .ifPresent(refusal -> assertThat(DECLARED).as(file.getKey()).contains(refusal.code()));
      }
    }
  }

  @Test
  void aCutWorkbookIsNeverReadAsAWholeOne() throws IOException {
    byte[] whole = xlsx();
    for (int length = 1; length < whole.length; length += 397) {
      assertThat(refusal(Arrays.copyOf(whole, length))).isPresent();
    }
  }

  /** The last sector is padded; nothing is lost where only padding is. */
  @Test
  void aCutBinaryWorkbookIsToldAsCutAndNeverReadInPart() throws IOException {
    byte[] whole = binary();
    Identification all = identify(whole);
    assertThat(all.refused()).isEmpty();
    for (int length = 8; length < whole.length; length += 97) {
      Identification cut = identify(Arrays.copyOf(whole, length));
      assertThat(cut.refused().map(Refusal::code).orElse("truncated"))
          .as("%d of %d bytes", length, whole.length)
          .isEqualTo("truncated");
      assertThat(cut.refused().isPresent() || cut.tables().equals(all.tables())).isTrue();
    }
  }

  private static byte[] binary() {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of("Date", "Organic followers", "Total followers"));
    for (int day = 1; day <= 30; day++) {
      rows.add(List.of("09/%02d/2025".formatted(day), day, day));
    }
    return Fixtures.workbook(List.of("New followers"), List.of(rows));
  }

  @Test
  void bytesChangedAtRandomAreReadOrRefused() throws IOException {
    Random random = new Random(20260930);
    List<byte[]> files = new ArrayList<>(Fixtures.all().values());
    files.add(xlsx());
    for (byte[] file : files) {
      for (int round = 0; round < 8; round++) {
        byte[] changed = file.clone();
        for (int flip = 0; flip < 4; flip++) {
          changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        refusal(changed).ifPresent(refusal -> assertThat(DECLARED).contains(refusal.code()));
      }
    }
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    assertThat(refusal(new byte[0])).contains(new Refusal("empty-file", List.of()));
    assertThat(code(bytes("\n\n\n"))).isEqualTo("empty-file");
  }

  @Test
  void whatIsNoSpreadsheetIsRefused() throws IOException {
    assertThat(code(bytes("%PDF-1.7\n"))).isEqualTo("not-a-spreadsheet");
    assertThat(code(bytes("<!DOCTYPE html><html></html>"))).isEqualTo("not-a-spreadsheet");
    assertThat(code(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}))
        .isEqualTo("not-a-spreadsheet");
    assertThat(code(zip(Map.of("holiday.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0}))))
        .isEqualTo("not-a-spreadsheet");
    assertThat(code(zip(Map.of("holiday.txt", bytes("sun"))))).isEqualTo("unknown-format");
  }

  @Test
  void manySmallBombsInOneArchiveAreOneLargeOne() throws IOException {
    byte[] bomb = zip(Map.of("a.csv", new byte[7 << 20]));
    Map<String, byte[]> bombs = new TreeMap<>();
    for (int i = 0; i < 200; i++) {
      bombs.put("bomb" + i + ".zip", bomb);
    }
    byte[] archive = zip(bombs);
    assertThat(archive.length).isLessThan(4 << 20);
    assertThat(code(archive)).isEqualTo("too-large");
  }

  @Test
  void anEntryThatClimbsOutRefusesTheArchive() throws IOException {
    byte[] table = bytes("Date,Clicks,Impressions,CTR,Position\n2025-09-30,1,2,50%,3\n");
    assertThat(refusal(zip(Map.of("Dates.csv", table)))).isEmpty();
    for (String name :
        List.of("../Dates.csv", "a/../../Dates.csv", "/etc/Dates.csv", "C:\\x.csv")) {
      assertThat(refusal(zip(Map.of(name, table))))
          .as(name)
          .contains(new Refusal("entry-outside", List.of(name)));
    }
  }

  @Test
  void archivesInArchivesAreReadTwoDeepAndNoDeeper() throws IOException {
    byte[] table = bytes("Date,Clicks,Impressions,CTR,Position\n2025-09-30,1,2,50%,3\n");
    byte[] once = zip(Map.of("Dates.csv", table));
    byte[] twice = zip(Map.of("once.zip", once));
    assertThat(refusal(twice)).isEmpty();
    assertThat(code(zip(Map.of("twice.zip", twice)))).isEqualTo("too-large");
  }

  @Test
  void anUnknownFormatNamesTheNearestAndTheHeadersThatDiffer() throws IOException {
    Refusal refusal =
        refusal(bytes("Dato,Impressions (total),Clicks (total)\n1,2,3\n")).orElseThrow();
    assertThat(refusal.code()).isEqualTo("unknown-format");
    assertThat(refusal.arguments().get(0)).contains("Dato");
    assertThat(refusal.arguments().get(1)).startsWith("linkedin/content (Metrics)");
    assertThat(refusal.arguments().get(2)).isEqualTo("Date");
    assertThat(refusal.arguments().get(3)).isEqualTo("Dato");
  }

  @Test
  void aTitleLostWithItsRowIsAnUnknownFormat() throws IOException {
    assertThat(code(bytes("Date,Primary\n2025-09-30T00:00:00,4\n"))).isEqualTo("unknown-format");
  }

  @Test
  void numbersThatBecameDaysRefuseTheWholeFile() throws IOException {
    Refusal refusal =
        refusal(
                "Age & gender;;\n;Women;Men\n18-24;3.апр;1.6\n"
                    .getBytes(Charset.forName("windows-1251")))
            .orElseThrow();
    assertThat(refusal.code()).isEqualTo("excel-damaged-numbers");
    assertThat(refusal.arguments()).containsExactly("-", "3", "Women", "3.апр");
  }

  @Test
  void aRowPerPostAndDayIsRefused() throws IOException {
    String header = "Post ID,Page ID,Publish time,Date,Views\n";
    assertThat(code(bytes(header + "1,7,09/30/2025 10:00,09/30/2025,5\n")))
        .isEqualTo("rows-per-day");
    assertThat(
            code(
                bytes(
                    header + "1,7,09/30/2025 10:00,Lifetime,5\n1,7,09/30/2025 10:00,Lifetime,6\n")))
        .isEqualTo("repeated-posts");
  }

  @Test
  void aBombIsRefusedBeforeItIsUnpacked() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 64; i++) {
        zip.write(zeros);
      }
    }
    assertThat(out.size()).isLessThan(200_000);
    assertThat(code(out.toByteArray())).isEqualTo("too-large");
  }

  @Test
  void aDocumentTypeInAWorkbookIsRefused() throws IOException {
    Path secret = folder.resolve("secret.txt");
    Files.writeString(secret, "Fjordtog");
    byte[] evil =
        replaced(
            "xl/worksheets/sheet1.xml",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \""
                + secret.toUri()
                + "\">]><worksheet"
                + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row"
                + " r=\"1\"><c t=\"inlineStr\"><is><t>&e;</t></is></c></row>"
                + "</sheetData></worksheet>");
    assertThat(refusal(evil)).contains(new Refusal("damaged", List.of()));
  }

  @Test
  void whatAWorkbookLinksToIsNeverFetched() throws IOException {
    try (ServerSocket elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      elsewhere.setSoTimeout(200);
      String link = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/x.xlsx";
      byte[] linked = linkedTo(link);

      assertThat(identify(linked).tables())
          .singleElement()
          .satisfies(table -> assertThat(table.rowsImported()).isEqualTo(1));

      assertThatThrownBy(elsewhere::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void tenThousandSheetsAreRefused() throws IOException {
    StringBuilder sheets = new StringBuilder();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 1; i <= 10_000; i++) {
        sheets.append("<sheet name=\"s").append(i).append("\" sheetId=\"").append(i);
        sheets.append("\" r:id=\"r").append(i).append("\"/>");
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + i + ".xml"));
        zip.write(bytes("<worksheet/>"));
      }
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write(bytes("<workbook><sheets>" + sheets + "</sheets></workbook>"));
    }
    assertThat(code(out.toByteArray())).isEqualTo("too-large");
  }

  @Test
  void bytesOfZeroInATextThatSaysItsEncodingNeverBecomePartOfANumber() throws IOException {
    String header = "Date,Clicks,Impressions,CTR,Position\n";
    byte[] marked =
        bytes("\uFEFF" + header + "2025-09-29,1,2,50%,3\n2025-09-30,1\u00002,4,50%,3\n");

    Identification found = identify(marked);

    assertThat(found.refused()).isEmpty();
    assertThat(found.tables())
        .singleElement()
        .satisfies(
            table -> {
              assertThat(table.diagnostics())
                  .extracting(Diagnostic::code)
                  .contains("cell-not-a-number");
              assertThat(table.metrics())
                  .filteredOn(metric -> metric.metric().equals("clicks"))
                  .extracting(MetricSummary::sum)
                  .containsExactly(BigDecimal.ONE);
            });
  }

  @Test
  void moreSheetsThanAnyExportHasAreRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (org.apache.poi.hssf.usermodel.HSSFWorkbook workbook =
        new org.apache.poi.hssf.usermodel.HSSFWorkbook()) {
      for (int i = 0; i < 1_200; i++) {
        workbook.createSheet("s" + i);
      }
      workbook.write(out);
    }
    assertThat(code(out.toByteArray())).isEqualTo("too-large");
  }

  @Test
  void theLongestCellExcelHasIsRead() throws IOException {
    byte[] file =
        Fixtures.workbook(
            List.of("All posts"),
            List.of(
                List.of(
                    List.of("Post title", "Post link", "Created date", "Likes"),
                    List.of(
                        "x".repeat(32_767),
                        "https://www.linkedin.com/feed/update/urn:li:share:12",
                        "09/30/2025",
                        3))));
    assertThat(identify(file).tables())
        .singleElement()
        .satisfies(table -> assertThat(table.rowsImported()).isEqualTo(1));
  }

  @Test
  void aCellLongerThanAnyProgramWritesIsRefused() throws IOException {
    assertThat(code(bytes("Date,x\n" + "y".repeat(200_000) + ",1\n"))).isEqualTo("too-large");
  }

  /** A competitor export as a package, written by another way than it is read. */
  private static byte[] xlsx() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      var sheet = workbook.createSheet("COMPETITORS");
      List<List<String>> rows =
          List.of(
              List.of("09/01/2025", "09/30/2025"),
              List.of("Page", "Total Followers", "New Followers"),
              List.of("Fjordtog", "12", "1"));
      for (int r = 0; r < rows.size(); r++) {
        var row = sheet.createRow(r);
        for (int c = 0; c < rows.get(r).size(); c++) {
          row.createCell(c).setCellValue(rows.get(r).get(c));
        }
      }
      workbook.write(out);
    }
    return out.toByteArray();
  }

  private byte[] replaced(String part, String content) throws IOException {
    Path file = folder.resolve("replaced.xlsx");
    Files.write(file, xlsx());
    try (var zip = java.nio.file.FileSystems.newFileSystem(file)) {
      Files.writeString(zip.getPath(part), content);
    }
    return Files.readAllBytes(file);
  }

  /** The workbook with a formula's cell that takes its value from somewhere else. */
  private byte[] linkedTo(String link) throws IOException {
    Path file = folder.resolve("linked.xlsx");
    Files.write(file, xlsx());
    try (var zip = java.nio.file.FileSystems.newFileSystem(file)) {
      Path sheet = zip.getPath("xl/worksheets/sheet1.xml");
      Files.writeString(
          sheet,
          Files.readString(sheet)
              .replace(
                  "</sheetData>",
                  "<row r=\"9\"><c r=\"Z9\"><f>[1]Sheet1!$A$1</f><v>7</v></c></row></sheetData>"));
      Path workbook = zip.getPath("xl/workbook.xml");
      Files.writeString(
          workbook,
          Files.readString(workbook)
              .replace(
                  "</sheets>",
                  "</sheets><externalReferences><externalReference r:id=\"rId99\"/>"
                      + "</externalReferences>"));
      relation(
          zip.getPath("xl/_rels/workbook.xml.rels"),
          "rId99",
          "externalLink",
          "externalLinks/externalLink1.xml",
          "");
      Files.createDirectories(zip.getPath("xl/externalLinks/_rels"));
      Files.writeString(
          zip.getPath("xl/externalLinks/externalLink1.xml"),
          "<externalLink xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
              + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
              + "<externalBook r:id=\"rId1\"/></externalLink>");
      Path links = zip.getPath("xl/externalLinks/_rels/externalLink1.xml.rels");
      Files.writeString(
          links,
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + "</Relationships>");
      relation(links, "rId1", "externalLinkPath", link, " TargetMode=\"External\"");
    }
    return Files.readAllBytes(file);
  }

  private static void relation(Path file, String id, String type, String target, String mode)
      throws IOException {
    Files.writeString(
        file,
        Files.readString(file)
            .replace(
                "</Relationships>",
                "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"%s/></Relationships>"
                    .formatted(id, type, target, mode)));
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String code(byte[] bytes) throws IOException {
    return refusal(bytes).map(Refusal::code).orElse("read");
  }

  private Optional<Refusal> refusal(byte[] bytes) throws IOException {
    return identify(bytes).refused();
  }

  private Identification identify(byte[] bytes) throws IOException {
    Path file = folder.resolve("file");
    Files.write(file, bytes);
    return ExportFormats.standard().identify(file, "file");
  }
}
