package no.forankring.importers.strategy.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.forankring.importers.strategy.document.Notes;
import no.forankring.importers.strategy.document.Written;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a strategy as a new workbook, with what a person needs to go on in it. */
public final class WorkbookWriter {

  private final XSSFWorkbook workbook;
  private final WorkbookGuide guide;
  private final Notes notes;

  private WorkbookWriter(XSSFWorkbook workbook, WorkbookGuide guide, Notes notes) {
    this.workbook = workbook;
    this.guide = guide;
    this.notes = notes;
  }

  /**
   * Writes to {@code out}, which stays open.
   *
   * @param strategy in the shape of {@code strategy.yaml}
   * @return what could not be written, by sheet and item
   * @throws IOException if {@code out} cannot be written to
   */
  public static List<String> write(
      Written.Keys strategy, Notes notes, WorkbookGuide guide, OutputStream out)
      throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      List<String> lost = new WorkbookWriter(workbook, guide, notes).fill(strategy);
      workbook.forEach(sheet -> Fit.rows((XSSFSheet) sheet));
      workbook.write(out);
      return lost;
    }
  }

  private List<String> fill(Written.Keys strategy) {
    properties();
    XSSFCellStyle head = NewSheet.head(workbook);
    GuideSheets sheets = new GuideSheets(workbook, guide, head);
    sheets.explain();
    List<String> lost = new ArrayList<>();
    for (SheetLayout layout : Layout.of().sheets()) {
      List<Row> rows = rows(layout, strategy);
      XSSFSheet sheet =
          NewSheet.make(
              workbook, layout, guide.language(), head, column -> languages(column, rows));
      sheets.help(sheet, layout);
      RowWriter writer = new RowWriter(sheet, layout);
      for (Row row : rows) {
        if (!write(writer, sheet, row)) {
          lost.add(sheet.getSheetName() + ": " + row.name());
        }
      }
    }
    sheets.list();
    NoteSheet.lists(notes).stream()
        .filter(list -> !sheets.note(list, notes.of(list, Notes.WHOLE)))
        .forEach(list -> lost.add(sheets.nameOfNote(list)));
    return lost;
  }

  /**
   * One row.
   *
   * @param share whether its numbers are shares
   */
  private record Row(Optional<String> owner, Written.Keys item, String note, boolean share) {
    String name() {
      return owner.or(() -> text(item, "id")).orElse("?");
    }
  }

  private boolean write(RowWriter writer, XSSFSheet sheet, Row row) {
    XSSFRow cells = sheet.createRow(sheet.getLastRowNum() + 1);
    sheet
        .getRow(0)
        .forEach(
            cell ->
                cells
                    .createCell(cell.getColumnIndex())
                    .setCellStyle(sheet.getColumnStyle(cell.getColumnIndex())));
    boolean whole = writer.fill(cells, row.owner(), row.item());
    if (row.share()) {
      writer.percent(cells);
    } else {
      writer.grouped(cells);
    }
    return (row.note().isEmpty() || writer.note(cells, row.note())) && whole;
  }

  private List<Row> rows(SheetLayout layout, Written.Keys strategy) {
    if (layout.key().equals(Sheets.REVIEW)) {
      return strategy.values().get(Sheets.REVIEW) instanceof Written.Day day
          ? List.of(
              new Row(Optional.empty(), new Written.Keys(Map.of(Sheets.REVIEW, day)), "", false))
          : List.of();
    }
    List<Row> rows = new ArrayList<>();
    String list = layout.of().orElse(layout.key());
    List<Written.Keys> items = items(strategy, list);
    for (int i = 0; i < items.size(); i++) {
      Written.Keys item = items.get(i);
      boolean share = isShare(item);
      if (layout.of().isEmpty()) {
        String note = notes.of(list, Notes.name(item, i));
        rows.add(new Row(Optional.empty(), without(item, list), note, share));
      } else {
        for (Written.Keys part : items(item, layout.key())) {
          rows.add(new Row(text(item, "id"), part, "", share));
        }
      }
    }
    return rows;
  }

  private boolean isShare(Written.Keys item) {
    return text(item, "metric")
        .or(() -> keys(item, "expected").flatMap(expected -> text(expected, "metric")))
        .filter(guide::isShare)
        .isPresent();
  }

  /** What has a sheet of its own is not in its owner's row. */
  private static Written.Keys without(Written.Keys item, String list) {
    Map<String, Written> values = new LinkedHashMap<>(item.values());
    Layout.of().sheets().stream()
        .filter(sheet -> sheet.of().filter(list::equals).isPresent())
        .forEach(sheet -> values.remove(sheet.key()));
    return new Written.Keys(values);
  }

  /** The languages that texts of a column are in; one without where nobody said. */
  private static List<Optional<String>> languages(ColumnLayout column, List<Row> rows) {
    Set<Optional<String>> languages = new LinkedHashSet<>();
    for (Row row : rows) {
      Written value = row.item();
      for (String level : column.path()) {
        value = value instanceof Written.Keys keys ? keys.values().get(level) : null;
      }
      if (value instanceof Written.Keys texts) {
        texts.values().keySet().forEach(language -> languages.add(Optional.of(language)));
      } else if (value != null) {
        languages.add(Optional.empty());
      }
    }
    return languages.isEmpty() ? List.of(Optional.empty()) : List.copyOf(languages);
  }

  private static List<Written.Keys> items(Written.Keys keys, String list) {
    return keys.values().get(list) instanceof Written.Items items
        ? items.items().stream()
            .filter(Written.Keys.class::isInstance)
            .map(Written.Keys.class::cast)
            .toList()
        : List.of();
  }

  private static Optional<Written.Keys> keys(Written.Keys keys, String key) {
    return keys.values().get(key) instanceof Written.Keys below
        ? Optional.of(below)
        : Optional.empty();
  }

  private static Optional<String> text(Written.Keys keys, String key) {
    return keys.values().get(key) instanceof Written.Text(String text)
        ? Optional.of(text)
        : Optional.empty();
  }

  private void properties() {
    String instant = guide.created().truncatedTo(ChronoUnit.SECONDS).toString();
    try {
      PackageProperties properties = workbook.getPackage().getPackageProperties();
      properties.setTitleProperty(guide.title());
      properties.setLanguageProperty(guide.language());
      properties.setCreatorProperty("Forankring");
      properties.setCreatedProperty(instant);
      properties.setModifiedProperty(instant);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(instant + " is no instant", e);
    }
    workbook.getProperties().getExtendedProperties().setApplication("Forankring");
  }
}
