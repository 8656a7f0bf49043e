package no.forankring.importers.formats.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("locale")
class SpreadsheetTest {

  @TempDir private Path folder;

  @Test
  void theByteOrderMarkDecidesThenStrictUtf8ThenAWindowsCodePage() throws IOException {
    String text = "Dato;Følgere\nå;1\n";
    for (byte[] bytes :
        List.of(
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
            text.getBytes(StandardCharsets.UTF_8),
            text.getBytes(Charset.forName("windows-1252")))) {
      assertThat(rows(bytes)).containsExactly("1: Dato|Følgere", "2: å|1");
    }
    assertThat(rows("Месец;Брой\nмай;1\n".getBytes(Charset.forName("windows-1251"))))
        .containsExactly("1: Месец|Брой", "2: май|1");
  }

  @Test
  void aSepLineSaysTheDelimiterAndCountsAsARow() throws IOException {
    assertThat(rows("sep=\t\t\na,b\tc;d\n")).containsExactly("2: a,b|c;d");
  }

  @Test
  void withoutASepLineTheDelimiterIsWhatCutsMostLinesAlike() throws IOException {
    assertThat(rows("Pleven, Bulgaria;Sofia, Bulgaria\n74.3;1\n2;3\n").getFirst())
        .isEqualTo("1: Pleven, Bulgaria|Sofia, Bulgaria");
  }

  @Test
  void aLineBreakInsideQuotesDoesNotCountAsARow() throws IOException {
    assertThat(rows("a,\"b\nc\"\nd,e\n")).containsExactly("1: a|b\nc", "2: d|e");
  }

  @Test
  void rowsMayBeLongerAndShorterThanTheOneAbove() throws IOException {
    String wide = "x,".repeat(40);
    assertThat(rows("a,b\n\nc\n" + wide + "\nd,e,f\n"))
        .containsExactly("1: a|b", "2: ", "3: c", "4: " + "x|".repeat(40), "5: d|e|f");
  }

  @Test
  void aQuoteThatNeverClosesIsATruncatedFileAndOneInTheWrongPlaceADamagedOne() {
    assertThatThrownBy(() -> rows("a,b\nc,\"d"))
        .isInstanceOfSatisfying(
            UnusableFileException.class, e -> assertThat(e.code()).isEqualTo("truncated"));
    assertThatThrownBy(() -> rows("a,b\nc,\"d\"e\n"))
        .isInstanceOfSatisfying(
            UnusableFileException.class, e -> assertThat(e.code()).isEqualTo("damaged"));
  }

  @Test
  void anEncryptedWorkbookIsRefused() throws IOException {
    byte[] bytes;
    Biff8EncryptionKey.setCurrentUserPassword("hemmelig");
    try {
      bytes = workbook(new HSSFWorkbook());
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThatThrownBy(() -> rows(bytes))
        .isInstanceOfSatisfying(
            UnusableFileException.class, e -> assertThat(e.code()).isEqualTo("encrypted"));
  }

  @Test
  void numbersAndDatesOfBothKindsOfWorkbookAreTheSame() throws IOException {
    List<Cell> expected =
        List.of(
            new Cell.Text("æ"),
            new Cell.Numeric(new BigDecimal("0.14"), java.util.Optional.empty()),
            new Cell.Numeric(
                new BigDecimal("45930.0"),
                java.util.Optional.of(LocalDateTime.of(2025, 9, 30, 0, 0))));
    for (byte[] bytes : List.of(workbook(new HSSFWorkbook()), workbook(new XSSFWorkbook()))) {
      assertThat(cells(bytes)).isEqualTo(expected);
    }
  }

  @Test
  void daysCountFrom1904WhereTheWorkbookSaysSo() throws IOException {
    Path file = folder.resolve("mac.xlsx");
    Files.write(file, workbook(new XSSFWorkbook()));
    try (var zip = java.nio.file.FileSystems.newFileSystem(file)) {
      Path part = zip.getPath("xl/workbook.xml");
      String before = Files.readString(part);
      String after = before.replace("date1904=\"false\"", "date1904=\"true\"");
      assertThat(after).isNotEqualTo(before);
      Files.writeString(part, after);
    }
    assertThat(cells(Files.readAllBytes(file)).get(2))
        .isInstanceOfSatisfying(
            Cell.Numeric.class,
            cell -> assertThat(cell.date()).contains(LocalDateTime.of(2029, 10, 1, 0, 0)));
  }

  @Test
  void anotherLibraryReadsTheSameCells() throws IOException {
    byte[] bytes = workbook(new XSSFWorkbook());
    List<String> other = new ArrayList<>();
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new java.io.ByteArrayInputStream(bytes))) {
      workbook
          .getFirstSheet()
          .read()
          .forEach(row -> row.forEach(cell -> other.add(cell.getText())));
    }
    assertThat(other).hasSize(3).startsWith("æ", "0.14");
    assertThat(cells(bytes).stream().limit(2).map(Cell::text)).containsExactly("æ", "0.14");
  }

  private static byte[] workbook(Workbook workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (workbook) {
      CellStyle day = workbook.createCellStyle();
      day.setDataFormat((short) 14);
      var row = workbook.createSheet("Ark").createRow(3);
      row.createCell(0).setCellValue("æ");
      row.createCell(1).setCellValue(0.14);
      row.createCell(2).setCellValue(45930);
      row.getCell(2).setCellStyle(day);
      workbook.write(out);
    }
    return out.toByteArray();
  }

  private List<Cell> cells(byte[] bytes) throws IOException {
    List<Cell> cells = new ArrayList<>();
    read(bytes, row -> cells.addAll(row.cells()));
    return cells;
  }

  private List<String> rows(String text) throws IOException {
    return rows(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> rows(byte[] bytes) throws IOException {
    List<String> rows = new ArrayList<>();
    read(
        bytes,
        row ->
            rows.add(
                row.number()
                    + ": "
                    + String.join("|", row.cells().stream().map(Cell::text).toList())));
    return rows;
  }

  private void read(byte[] bytes, java.util.function.Consumer<Row> consumer) throws IOException {
    Path file = folder.resolve("file");
    Files.write(file, bytes);
    Spreadsheet.read(
        file,
        new RowConsumer() {
          @Override
          public void sheet(String name) {
            assertThat(name).isNotEmpty();
          }

          @Override
          public void row(Row row) {
            consumer.accept(row);
          }
        });
  }
}
