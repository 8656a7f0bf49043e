package no.forankring.importers.strategy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook written as text: {@code [Mål]} begins a sheet, every other line is a row of cells with
 * {@code |} between. A cell is a number ({@code #0.85}), a day ({@code @2026-09-30}), a formula
 * ({@code =1+1}, with its value as a program leaves it after a colon, {@code =1+1:2}) or a text.
 */
final class Book {

  private Book() {}

  static byte[] of(String text) {
    return of(text, false);
  }

  static byte[] of(String text, boolean from1904) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      if (from1904) {
        workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
      }
      CellStyle day = workbook.createCellStyle();
      day.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
      XSSFSheet sheet = null;
      for (String line : text.lines().toList()) {
        if (line.startsWith("[")) {
          sheet = workbook.createSheet(line.substring(1, line.length() - 1));
        } else if (sheet != null) {
          XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
          List<String> cells = List.of(line.split("\\|", -1));
          for (int i = 0; i < cells.size(); i++) {
            fill(row.createCell(i), cells.get(i).strip(), day);
          }
        }
      }
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(XSSFCell cell, String text, CellStyle day) {
    if (text.startsWith("#") && !text.equals("#")) {
      cell.setCellValue(Double.parseDouble(text.substring(1)));
    } else if (text.startsWith("@")) {
      cell.setCellValue(LocalDate.parse(text.substring(1)));
      cell.setCellStyle(day);
    } else if (text.startsWith("=")) {
      String[] parts = text.substring(1).split(":", 2);
      cell.setCellFormula(parts[0]);
      if (parts.length > 1 && parts[1].startsWith("!")) {
        cell.getCTCell().setT(org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType.E);
        cell.getCTCell().setV(parts[1].substring(1));
      } else if (parts.length > 1) {
        cell.setCellValue(Double.parseDouble(parts[1]));
      }
    } else if (!text.isEmpty()) {
      cell.setCellValue(text.replace("\\n", "\n"));
    }
  }
}
