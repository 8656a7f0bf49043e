package no.forankring.importers.strategy.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.forankring.importers.strategy.document.Notes;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of what is noted of a list or of the whole, and belongs to no row: the list's sheet,
 * and the note. What a person writes beside a note, or under a name of their own, is noted too.
 */
final class NoteSheet {

  private static final int NOTE = 1;

  private final XSSFSheet sheet;
  private final Notes notes;
  private final CellText cells;

  /**
   * @param notes which those of this sheet are added to
   */
  NoteSheet(XSSFSheet sheet, Notes notes) {
    this.sheet = sheet;
    this.notes = notes;
    this.cells = new CellText(new Found(""), Sheets.isFrom1904(sheet.getWorkbook()));
  }

  /** The lists that something is noted of as a whole, in the order of their sheets. */
  static List<String> lists(Notes notes) {
    return Stream.concat(
            Stream.of(Notes.WHOLE), Layout.of().sheets().stream().map(SheetLayout::key))
        .filter(list -> !notes.of(list, Notes.WHOLE).isEmpty())
        .toList();
  }

  /**
   * Whether a sheet is one of these; a person's own, with other headings, may be called the same.
   */
  static boolean is(XSSFSheet sheet) {
    XSSFRow head = sheet.getRow(0);
    return Layout.of().notes().include(sheet.getSheetName())
        && head != null
        && head.getCell(NOTE) != null
        && Layout.of().notes().include(Cells.shown(head.getCell(NOTE)))
        && said(head).stream().allMatch(cell -> cell.getColumnIndex() <= NOTE);
  }

  /**
   * Takes up what stands there.
   *
   * @return how many of its cells are calculated
   */
  int read() {
    int formulas = 0;
    for (Row row : sheet) {
      if (row.getRowNum() > 0 && row instanceof XSSFRow each) {
        List<XSSFCell> said = said(each);
        formulas +=
            (int) said.stream().filter(cell -> cell.getCellType() == CellType.FORMULA).count();
        read(each, said);
      }
    }
    Cells.comments(sheet)
        .forEach(comment -> note(list(sheet.getRow(comment.row())), comment.text()));
    return formulas;
  }

  /** A name of a list tells where the note belongs; any other stands before it. */
  private void read(XSSFRow row, List<XSSFCell> said) {
    Optional<SheetLayout> of = named(row);
    List<String> texts =
        new ArrayList<>(
            said.stream().filter(cell -> cell.getColumnIndex() > 0).map(this::text).toList());
    if (of.isEmpty() && Cells.says(row.getCell(0))) {
      String label = cells.seen(row.getCell(0));
      texts.add(0, texts.isEmpty() ? label : label + ": " + texts.removeFirst());
    }
    texts.forEach(text -> note(of.map(SheetLayout::key).orElse(Notes.WHOLE), text));
  }

  private void note(String list, String text) {
    notes.add(list, Notes.WHOLE, text);
  }

  private String list(@Nullable XSSFRow row) {
    return row == null ? Notes.WHOLE : named(row).map(SheetLayout::key).orElse(Notes.WHOLE);
  }

  private Optional<SheetLayout> named(XSSFRow row) {
    return Optional.ofNullable(row.getCell(0)).map(cells::seen).flatMap(Layout.of()::named);
  }

  private static List<XSSFCell> said(XSSFRow row) {
    List<XSSFCell> said = new ArrayList<>();
    for (Cell cell : row) {
      if (cell instanceof XSSFCell each && Cells.says(each)) {
        said.add(each);
      }
    }
    return said;
  }

  /** Blanks before the first line may set an example apart. */
  private String text(XSSFCell cell) {
    String text = Cells.raw(cell).stripTrailing();
    return text.isEmpty() ? cells.seen(cell) : text;
  }
}
