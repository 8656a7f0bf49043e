package no.forankring.reports.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.forankring.reports.office.SheetReader.Line;
import no.forankring.reports.office.SheetReader.Read;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("locale")
class ExcelWorkbookTest {

  @TempDir Path folder;

  @Test
  void everyNumberIsReadBackWithItsFormulaAndItsValue() throws IOException {
    List<Line> facts = facts(Sample.xlsx(Sample.workbook(3, "Facebook")));
    assertThat(facts).hasSize(9);
    Line delta = facts.get(5);
    assertThat(delta.cell("id").text()).isEqualTo(Sample.id(1, "delta"));
    assertThat(delta.cell("value"))
        .isEqualTo(
            new Read(
                "10.5",
                Optional.of(10.5),
                Optional.of("C7-D7"),
                Optional.of("+#,##0.0;-#,##0.0;#,##0.0")));
    assertThat(delta.cell("A").formula())
        .contains("INDEX($B$2:$B$10,MATCH(\"2026-Q3/linkedin:f1/clicks/AC\",$A$2:$A$10,0))");
    assertThat(delta.cell("A").number()).contains(13.5);
    assertThat(facts.get(3).cell("value").formula()).isEmpty();
  }

  @Test
  void anotherSheetLooksTheNumberUpWhereTheFactsStand() throws IOException {
    Read number =
        SheetReader.rows(Sample.xlsx(Sample.workbook(1, "x")), "Sammendrag")
            .getFirst()
            .cell("number");
    assertThat(number.formula())
        .contains(
            "INDEX('Alle tall'!$B$2:$B$4,MATCH(\"2026-Q3/linkedin:f0/clicks/delta\",'Alle"
                + " tall'!$A$2:$A$4,0))");
    assertThat(number.number()).contains(10.5);
  }

  @Test
  void daysAreDays() throws IOException {
    Read day = facts(Sample.xlsx(Sample.workbook(1, "x"))).getFirst().cell("day");
    assertThat(day.number()).as("days since 1899-12-30").contains(46204.0);
    assertThat(day.format()).contains("yyyy-mm-dd");
  }

  @Test
  void theFileSaysWhatItIsAndInWhichLanguage() throws IOException {
    String core = parts(Sample.xlsx(Sample.workbook(1, "Vi når målet"))).get("docProps/core.xml");
    assertThat(core)
        .contains(
            "<dc:title>Vi når målet</dc:title>",
            "<dc:language>nb</dc:language>",
            ">2026-10-05T00:00:00Z</dcterms:created>",
            ">2026-10-05T00:00:00Z</dcterms:modified>");
  }

  @Test
  void headsStayInSightAndOnEveryPageAndNothingIsMerged() throws IOException {
    Map<String, String> parts = parts(Sample.xlsx(Sample.workbook(1, "x")));
    assertThat(parts.get("xl/worksheets/sheet2.xml"))
        .contains("state=\"frozen\"", "<autoFilter ref=\"A1:F4\"", "orientation=\"landscape\"")
        .contains("fitToWidth=\"1\"", "fitToHeight=\"0\"", "Side &amp;P av &amp;N")
        .doesNotContain("mergeCell", "hyperlink");
    assertThat(parts.get("xl/workbook.xml")).contains("'Alle tall'!$1:$1", "Sammendrag!$1:$1");
  }

  @Test
  void theSameWorkbookGivesTheSameBytes() throws IOException {
    byte[] first = Sample.xlsx(Sample.workbook(30, "Facebook"));
    Sample.xlsx(Sample.workbook(2, "between"));
    assertThat(Sample.xlsx(Sample.workbook(30, "Facebook"))).isEqualTo(first);
    assertThat(Sample.xlsx(Sample.workbook(30, "Facebooc"))).isNotEqualTo(first);
  }

  @Test
  void anotherProcessGivesTheSameBytes() throws IOException, InterruptedException {
    Path file = folder.resolve("workbook.xlsx");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Duser.language=ar",
                    "-Duser.country=EG",
                    "-Duser.timezone=Pacific/Auckland",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Sample.class.getName(),
                    file.toString()))
            .inheritIO()
            .start();
    assertThat(process.waitFor()).isZero();
    assertThat(Files.readAllBytes(file)).isEqualTo(Sample.xlsx(Sample.workbook(30, "Facebook")));
  }

  private static List<Line> facts(byte[] file) throws IOException {
    return SheetReader.rows(file, "Alle tall");
  }

  static Map<String, String> parts(byte[] file) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        assertThat(entry.getTimeLocal()).hasYear(1980);
        parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
