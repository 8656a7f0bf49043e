package no.forankring.importers.formats.mutation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** What somebody does to a sheet in a spreadsheet program before saving it. */
final class SheetChange {
  private SheetChange() {}

  /** Changes a sheet's rows. */
  interface OfSheet {
    /** False where this cannot happen to the sheet. */
    boolean change(Sheet sheet, RandomGenerator random);
  }

  static boolean isWorkbook(byte[] file) {
    boolean binary = file.length > 1 && file[0] == (byte) 0xD0 && file[1] == (byte) 0xCF;
    return binary
        || (ArchivedChange.isArchive(file)
            && new String(file, StandardCharsets.ISO_8859_1).contains("xl/workbook.xml"));
  }

  static Optional<byte[]> apply(byte[] file, RandomGenerator random, OfSheet change) {
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(file));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.getSheetAt(random.nextInt(workbook.getNumberOfSheets()));
      if (sheet.getLastRowNum() < 1 || !change.change(sheet, random)) {
        return Optional.empty();
      }
      workbook.write(out);
      return Optional.of(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A workbook that ends inside a row cannot be opened, and is cut as bytes. */
  static boolean none(Sheet sheet, RandomGenerator random) {
    return false;
  }

  /** Two rows change places. */
  static boolean rows(Sheet sheet, RandomGenerator random) {
    int one = random.nextInt(sheet.getLastRowNum() + 1);
    int other = random.nextInt(sheet.getLastRowNum() + 1);
    boolean blankBetween =
        IntStream.rangeClosed(Math.min(one, other), Math.max(one, other))
            .mapToObj(sheet::getRow)
            .anyMatch(row -> row == null || values(row).stream().allMatch(each -> each.equals("")));
    if (blankBetween) {
      return false;
    }
    List<Object> moved = values(sheet.getRow(one));
    fill(sheet, one, values(sheet.getRow(other)));
    fill(sheet, other, moved);
    return true;
  }

  /** A cell of words gets others. */
  static boolean words(Sheet sheet, RandomGenerator random) {
    Row row = sheet.getRow(random.nextInt(sheet.getLastRowNum() + 1));
    if (row == null || row.getLastCellNum() < 1) {
      return false;
    }
    Cell cell = row.getCell(random.nextInt(row.getLastCellNum()));
    if (cell == null
        || cell.getCellType() != CellType.STRING
        || cell.getStringCellValue().strip().matches("[\\d.,%/-]*")) {
      return false;
    }
    cell.setCellValue("Noe annet");
    return true;
  }

  /** A column goes, of every row that has it. */
  static boolean column(Sheet sheet, RandomGenerator random) {
    int column = random.nextInt(20);
    for (int row = 0; row <= sheet.getLastRowNum(); row++) {
      if (sheet.getRow(row) != null) {
        List<Object> values = new ArrayList<>(values(sheet.getRow(row)));
        if (values.size() > 1 && column < values.size()) {
          values.remove(column);
          fill(sheet, row, values);
        }
      }
    }
    return true;
  }

  /** Texts and numbers; a cell that is not there is an empty text. */
  private static List<Object> values(Row row) {
    List<Object> values =
        new ArrayList<>(Collections.nCopies(Math.max(0, row.getLastCellNum()), ""));
    for (Cell cell : row) {
      values.set(
          cell.getColumnIndex(),
          switch (cell.getCellType()) {
            case NUMERIC -> (Object) cell.getNumericCellValue();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case BLANK -> "";
            default -> cell.getStringCellValue();
          });
    }
    return values;
  }

  private static void fill(Sheet sheet, int at, List<Object> values) {
    Row old = sheet.getRow(at);
    if (old != null) {
      sheet.removeRow(old);
    }
    Row row = sheet.createRow(at);
    for (int column = 0; column < values.size(); column++) {
      if (values.get(column) instanceof Double number) {
        row.createCell(column).setCellValue(number);
      } else if (!values.get(column).equals("")) {
        row.createCell(column).setCellValue(values.get(column).toString());
      }
    }
  }
}
