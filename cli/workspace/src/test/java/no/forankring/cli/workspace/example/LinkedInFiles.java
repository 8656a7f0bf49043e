package no.forankring.cli.workspace.example;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.WriteAccessRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * LinkedIn's workbooks: BIFF8, and OOXML for competitors. LinkedIn writes them with POI, as we do
 * here; what POI takes from its surroundings (user, clock, zip) is pinned.
 */
final class LinkedInFiles {
  private LinkedInFiles() {}

  /**
   * A sheet.
   *
   * @param preamble rows above the header
   * @param rows cells are text or whole or floating numbers
   */
  record Table(
      String name,
      List<List<String>> preamble,
      List<String> header,
      List<? extends List<? extends Object>> rows) {}

  static byte[] xls(List<Table> tables) {
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      fill(workbook, tables);
      // POI would write the name of the user who runs it.
      for (var each : workbook.getInternalWorkbook().getRecords()) {
        if (each instanceof WriteAccessRecord access) {
          access.setUsername("app");
        }
      }
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] xlsx(Table table, Instant created) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      fill(workbook, List.of(table));
      workbook
          .getProperties()
          .getCoreProperties()
          .getUnderlyingProperties()
          .setCreatedProperty(Optional.of(Date.from(created)));
      workbook.write(bytes);
      return pinned(bytes.toByteArray(), created);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(Workbook workbook, List<Table> tables) {
    Font bold = workbook.createFont();
    bold.setBold(true);
    CellStyle head = workbook.createCellStyle();
    head.setFont(bold);
    head.setAlignment(HorizontalAlignment.CENTER);
    for (Table table : tables) {
      Sheet sheet = workbook.createSheet(table.name());
      int at = 0;
      for (List<String> line : table.preamble()) {
        fill(sheet.createRow(at++), line);
      }
      Row header = sheet.createRow(at++);
      fill(header, table.header());
      header.forEach(cell -> cell.setCellStyle(head));
      for (List<? extends Object> row : table.rows()) {
        fill(sheet.createRow(at++), row);
      }
      for (int column = 0; column < table.header().size(); column++) {
        sheet.setColumnWidth(column, 256 * (table.header().get(column).length() + 4));
      }
    }
  }

  private static void fill(Row row, List<? extends Object> cells) {
    for (int column = 0; column < cells.size(); column++) {
      if (cells.get(column) instanceof Number number) {
        row.createCell(column).setCellValue(number.doubleValue());
      } else {
        row.createCell(column).setCellValue(cells.get(column).toString());
      }
    }
  }

  /**
   * The same archive with the time of the export in every entry, stored: what deflate makes of the
   * same bytes depends on the zlib of the JDK.
   */
  private static byte[] pinned(byte[] archive, Instant created) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry stored = new ZipEntry(entry.getName());
        stored.setMethod(ZipEntry.STORED);
        stored.setSize(content.length);
        stored.setCrc(sum.getValue());
        stored.setTimeLocal(created.atZone(ZoneOffset.UTC).toLocalDateTime().withNano(0));
        out.putNextEntry(stored);
        out.write(content);
      }
    }
    return bytes.toByteArray();
  }

  /** As LinkedIn writes a day: text, month first. */
  static String day(LocalDate day) {
    return "%02d/%02d/%d".formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear());
  }
}
