package no.forankring.reports.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads a workbook back with another library than wrote it. */
public final class SheetReader {

  /**
   * What stands in a cell.
   *
   * @param text as text
   * @param number where it is one, to the digits it is kept with
   * @param format of numbers and days
   */
  public record Read(
      String text, Optional<Double> number, Optional<String> formula, Optional<String> format) {}

  /** A row: its cells by the heads of their columns, without empty ones. */
  public record Line(Map<String, Read> cells) {

    public Optional<Read> find(String head) {
      return Optional.ofNullable(cells.get(head));
    }

    /** The cell there has to be. */
    public Read cell(String head) {
      return find(head).orElseThrow(() -> new AssertionError("nothing under " + head));
    }
  }

  private SheetReader() {}

  /** The rows of a sheet there has to be. */
  public static List<Line> rows(byte[] file, String sheet) throws IOException {
    return Optional.ofNullable(read(file).get(sheet))
        .orElseThrow(() -> new AssertionError("no sheet " + sheet));
  }

  /**
   * The sheets by name; each row as its cells by the heads of their columns, without empty ones.
   */
  public static Map<String, List<Line>> read(byte[] file) throws IOException {
    Map<String, List<Line>> sheets = new LinkedHashMap<>();
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        sheets.put(sheet.getName(), rows(sheet.read()));
      }
    }
    return sheets;
  }

  private static List<Line> rows(List<Row> rows) {
    List<Line> read = new ArrayList<>();
    for (Row row : rows.subList(1, rows.size())) {
      Map<String, Read> cells = new LinkedHashMap<>();
      row.stream()
          .filter(cell -> cell != null && cell.getType() != CellType.EMPTY)
          .forEach(
              cell -> cells.put(rows.getFirst().getCellText(cell.getColumnIndex()), read(cell)));
      read.add(new Line(cells));
    }
    return read;
  }

  private static Read read(Cell cell) {
    boolean formula = cell.getType() == CellType.FORMULA;
    boolean number = formula || cell.getType() == CellType.NUMBER;
    return new Read(
        formula ? cell.getRawValue() : cell.getText(),
        number ? Optional.of(Double.valueOf(cell.getRawValue())) : Optional.empty(),
        formula ? Optional.of(cell.getFormula()) : Optional.empty(),
        Optional.ofNullable(cell.getDataFormatString()));
  }
}
