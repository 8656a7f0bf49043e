package no.forankring.importers.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.forankring.importers.formats.identification.Identification;
import no.forankring.importers.formats.identification.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing a workbook holds, is packed in or links to may do more than be refused. */
class BadWorkbooksTest {

  @TempDir private Path folder;

  private Trial trial() {
    return new Trial(folder);
  }

  @Test
  void aCutWorkbookIsNeverReadAsAWholeOne() throws IOException {
    byte[] whole = Trial.workbook();
    for (int length = 1; length < whole.length; length += 397) {
      assertThat(trial().refusal(Arrays.copyOf(whole, length))).isPresent();
    }
  }

  /** The last sector is padded; nothing is lost where only padding is. */
  @Test
  void aCutBinaryWorkbookIsToldAsCutAndNeverReadInPart() throws IOException {
    byte[] whole = binary();
    Identification all = trial().identify(whole);
    assertThat(all.refused()).isEmpty();
    for (int length = 8; length < whole.length; length += 97) {
      Identification cut = trial().identify(Arrays.copyOf(whole, length));
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
    assertThat(trial().code(out.toByteArray())).isEqualTo("too-large");
  }

  /** Whether what it declares is used or not, lies elsewhere or multiplies. */
  @Test
  void aDocumentTypeInAWorkbookIsRefused() throws IOException {
    Path secret = folder.resolve("secret.txt");
    Files.writeString(secret, "Fjordtog");
    for (String declared :
        List.of(
            "",
            " [<!ENTITY e \"x\">]",
            " [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]",
            " SYSTEM \"" + secret.toUri() + "\"")) {
      for (String text : List.of("harmless", "&e;")) {
        byte[] evil =
            replaced(
                "xl/worksheets/sheet1.xml",
                "<!DOCTYPE worksheet"
                    + declared
                    + "><worksheet"
                    + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                    + "<sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>"
                    + text
                    + "</t></is></c></row></sheetData></worksheet>");
        assertThat(trial().refusal(evil))
            .as("%s, %s", declared, text)
            .contains(new Refusal("damaged", List.of()));
      }
    }
  }

  @Test
  void whatAWorkbookLinksToIsNeverFetched() throws IOException {
    try (ServerSocket elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      elsewhere.setSoTimeout(200);
      String link = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/x.xlsx";
      byte[] linked = linkedTo(link);

      assertThat(trial().identify(linked).tables())
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
        zip.write(Trial.bytes("<worksheet/>"));
      }
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write(Trial.bytes("<workbook><sheets>" + sheets + "</sheets></workbook>"));
    }
    assertThat(trial().code(out.toByteArray())).isEqualTo("too-large");
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
    assertThat(trial().code(out.toByteArray())).isEqualTo("too-large");
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
    assertThat(trial().identify(file).tables())
        .singleElement()
        .satisfies(table -> assertThat(table.rowsImported()).isEqualTo(1));
  }

  private byte[] replaced(String part, String content) throws IOException {
    Path file = folder.resolve("replaced.xlsx");
    Files.write(file, Trial.workbook());
    try (var zip = java.nio.file.FileSystems.newFileSystem(file)) {
      Files.writeString(zip.getPath(part), content);
    }
    return Files.readAllBytes(file);
  }

  /** The workbook with a formula's cell that takes its value from somewhere else. */
  private byte[] linkedTo(String link) throws IOException {
    Path file = folder.resolve("linked.xlsx");
    Files.write(file, Trial.workbook());
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
}
