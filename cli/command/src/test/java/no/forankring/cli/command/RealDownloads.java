package no.forankring.cli.command;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import jxl.Cell;
import jxl.NumberCell;
import jxl.Sheet;
import jxl.Workbook;
import jxl.read.biff.BiffException;

/**
 * The real downloads of one company, where they lie beside the project, read by another library
 * than the program's.
 */
final class RealDownloads {
  static final Path FOLDER =
      Path.of(System.getProperty("project.root", ".")).resolve("../shared/exports/files/linkedin");

  static final List<String> FILES =
      List.of(
          "shorthills-ai_content_1766385907708.xls",
          "shorthills-ai_followers_1766385928211.xls",
          "shorthills-ai_visitors_1766385917155.xls");

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MM/dd/uuuu");

  private final Map<String, Workbook> workbooks = new HashMap<>();

  /** A column of figures by day, as METRICS.md names it. */
  record Column(String file, String sheet, String header) {}

  static final Map<String, Column> COLUMNS =
      Map.of(
          "impressions", new Column(FILES.get(0), "Metrics", "Impressions (total)"),
          "reach", new Column(FILES.get(0), "Metrics", "Unique impressions (organic)"),
          "clicks", new Column(FILES.get(0), "Metrics", "Clicks (total)"),
          "reactions", new Column(FILES.get(0), "Metrics", "Reactions (total)"),
          "comments", new Column(FILES.get(0), "Metrics", "Comments (total)"),
          "shares", new Column(FILES.get(0), "Metrics", "Reposts (total)"),
          "followers_net", new Column(FILES.get(1), "New followers", "Total followers"),
          "page_views", new Column(FILES.get(2), "Visitor metrics", "Total page views (total)"),
          "visitors", new Column(FILES.get(2), "Visitor metrics", "Total unique visitors (total)"));

  RealDownloads() throws IOException {
    for (String name : FILES) {
      File file = FOLDER.resolve(name).toFile();
      try {
        workbooks.put(name, Workbook.getWorkbook(file));
      } catch (BiffException e) {
        throw new IOException(name, e);
      }
    }
  }

  static boolean areThere() {
    return FILES.stream().allMatch(name -> Files.isRegularFile(FOLDER.resolve(name)));
  }

  /** Every value of a column by its row's date. */
  NavigableMap<LocalDate, BigDecimal> days(String metric) {
    Column column = Objects.requireNonNull(COLUMNS.get(metric), metric);
    Sheet sheet = sheet(column.file(), column.sheet());
    int head = headRow(sheet, column.header());
    int at = columnOf(sheet, head, column.header());
    NavigableMap<LocalDate, BigDecimal> days = new TreeMap<>();
    for (int row = head + 1; row < sheet.getRows(); row++) {
      days.put(date(sheet, row), number(sheet.getCell(at, row)));
    }
    return days;
  }

  /** The value in a row, counted from 1, under a header. */
  BigDecimal value(String file, String sheetName, int row, String header) {
    Sheet sheet = sheet(file, sheetName);
    return number(sheet.getCell(columnOf(sheet, headRow(sheet, header), header), row - 1));
  }

  /** The date a row, counted from 1, begins with. */
  LocalDate day(String file, String sheetName, int row) {
    return date(sheet(file, sheetName), row - 1);
  }

  private Sheet sheet(String file, String name) {
    return Objects.requireNonNull(
        Objects.requireNonNull(workbooks.get(file), file).getSheet(name), name);
  }

  private static int headRow(Sheet sheet, String header) {
    for (int row = 0; row < sheet.getRows(); row++) {
      for (Cell cell : sheet.getRow(row)) {
        if (cell.getContents().equals(header)) {
          return row;
        }
      }
    }
    throw new IllegalStateException("no header " + header + " in " + sheet.getName());
  }

  private static int columnOf(Sheet sheet, int row, String header) {
    for (Cell cell : sheet.getRow(row)) {
      if (cell.getContents().equals(header)) {
        return cell.getColumn();
      }
    }
    throw new IllegalStateException("no column " + header);
  }

  private static LocalDate date(Sheet sheet, int row) {
    return LocalDate.parse(sheet.getCell(0, row).getContents(), DATE);
  }

  private static BigDecimal number(Cell cell) {
    return BigDecimal.valueOf(((NumberCell) cell).getValue());
  }
}
