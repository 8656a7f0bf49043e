package no.forankring.cli.workspace.example;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.WriteAccessRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Workbooks, BIFF8 and OOXML. LinkedIn writes its own with POI, as we do here; what POI takes from
 * its surroundings (user, clock, zip) is pinned.
 */
final class Workbooks {
  private Workbooks() {}

  /**
   * A sheet.
   *
   * @param preamble rows above the header
   * @param rows cells are text, numbers or days
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

  static byte[] xlsx(List<Table> tables, Instant created) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      fill(workbook, tables);
      workbook
          .getProperties()
          .getCoreProperties()
          .getUnderlyingProperties()
          .setCreatedProperty(Optional.of(Date.from(created)));
      workbook.write(bytes);
      return Archives.pinned(bytes.toByteArray(), created);
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
      Cell cell = row.createCell(column);
      switch (cells.get(column)) {
        case Number number -> cell.setCellValue(number.doubleValue());
        case LocalDate day -> {
          cell.setCellValue(day);
          cell.setCellStyle(days(row.getSheet().getWorkbook()));
        }
        case Object text -> cell.setCellValue(text.toString());
      }
    }
  }

  /** As a Norwegian writes a day; made with the first one, and last among the styles. */
  private static CellStyle days(Workbook workbook) {
    short format = workbook.createDataFormat().getFormat("dd.mm.yyyy");
    CellStyle last = workbook.getCellStyleAt(workbook.getNumCellStyles() - 1);
    if (last.getDataFormat() == format) {
      return last;
    }
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(format);
    return style;
  }
}
