package no.forankring.importers.strategy.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import no.forankring.importers.strategy.document.Editable;
import no.forankring.importers.strategy.document.Written;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook that cells are written into: no other cell, format, width, comment, list or sheet
 * changes. A new row comes below the last one and looks like it.
 */
public final class WorkbookText implements Editable {

  private static final String ID = "id";

  private final byte[] bytes;

  public WorkbookText(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  @Override
  public Optional<byte[]> append(String list, Written.Keys item) {
    return edited(workbook -> append(workbook, Layout.of().sheet(list), Optional.empty(), item));
  }

  @Override
  public Optional<byte[]> append(String list, String id, String part, Written.Keys item) {
    return edited(workbook -> append(workbook, Layout.of().sheet(part), Optional.of(id), item));
  }

  @Override
  public Optional<byte[]> put(String list, String id, Written.Keys values) {
    return edited(workbook -> put(workbook, Layout.of().sheet(list), id, values));
  }

  /** What is done to an open workbook. */
  private interface Edit {
    boolean in(XSSFWorkbook workbook);
  }

  private Optional<byte[]> edited(Edit edit) {
    try (XSSFWorkbook workbook = WorkbookPackage.open(bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      if (!edit.in(workbook)) {
        return Optional.empty();
      }
      workbook.write(out);
      return Optional.of(out.toByteArray());
    } catch (IOException | UnusableWorkbookException e) {
      return Optional.empty();
    }
  }

  private static boolean append(
      XSSFWorkbook workbook, SheetLayout layout, Optional<String> owner, Written.Keys item) {
    XSSFSheet sheet = Sheets.find(workbook, layout).orElseGet(() -> NewSheet.in(workbook, layout));
    RowWriter writer = new RowWriter(sheet, layout);
    int last = writer.lastRow();
    XSSFRow row = sheet.getRow(last + 1);
    if (row == null) {
      row = sheet.createRow(last + 1);
    }
    writer.dress(row, sheet.getRow(last));
    return writer.fill(row, owner, item);
  }

  private static boolean put(
      XSSFWorkbook workbook, SheetLayout layout, String id, Written.Keys values) {
    Optional<XSSFSheet> sheet = Sheets.find(workbook, layout);
    if (sheet.isEmpty()) {
      return false;
    }
    RowWriter writer = new RowWriter(sheet.get(), layout);
    Optional<Integer> column = layout.column(ID).flatMap(writer.headings()::number);
    if (column.isEmpty()) {
      return false;
    }
    for (int number = writer.headings().row(); number <= sheet.get().getLastRowNum(); number++) {
      XSSFRow row = sheet.get().getRow(number);
      XSSFCell cell = row == null ? null : row.getCell(column.get() - 1);
      if (row != null && cell != null && RowWriter.shown(cell).equals(id)) {
        return writer.fill(row, Optional.empty(), values);
      }
    }
    return false;
  }
}
