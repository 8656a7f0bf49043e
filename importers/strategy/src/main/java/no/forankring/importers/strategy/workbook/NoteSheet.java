package no.forankring.importers.strategy.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.forankring.importers.strategy.document.Notes;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The sheet of what is noted of a list or of the whole, and belongs to no row: the list's sheet,
 * and the note.
 */
final class NoteSheet {

  private static final int NOTE = 1;

  private NoteSheet() {}

  /** The lists that something is noted of as a whole, in the order of their sheets. */
  static List<String> lists(Notes notes) {
    return Stream.concat(
            Stream.of(Notes.WHOLE), Layout.of().sheets().stream().map(SheetLayout::key))
        .filter(list -> !notes.of(list, Notes.WHOLE).isEmpty())
        .toList();
  }

  /** Whether a sheet is one of these; a person's own may be called the same. */
  static boolean is(XSSFSheet sheet) {
    XSSFRow head = sheet.getRow(0);
    return Layout.of().notes().include(sheet.getSheetName())
        && head != null
        && head.getLastCellNum() == NOTE + 1
        && Layout.of().notes().include(text(head, NOTE));
  }

  /** Takes up what stands there. */
  static void read(XSSFSheet sheet, Notes notes) {
    for (int number = 1; number <= sheet.getLastRowNum(); number++) {
      XSSFRow row = sheet.getRow(number);
      if (row != null && Cells.says(row.getCell(NOTE))) {
        String list = Layout.of().named(text(row, 0)).map(SheetLayout::key).orElse(Notes.WHOLE);
        notes.add(list, Notes.WHOLE, note(row.getCell(NOTE)));
      }
    }
  }

  /** Blanks before the first line may set an example apart. */
  private static String note(XSSFCell cell) {
    String text = Cells.raw(cell).stripTrailing();
    return text.isEmpty() ? Cells.shown(cell) : text;
  }

  private static String text(XSSFRow row, int column) {
    return Optional.ofNullable(row.getCell(column)).map(Cells::shown).orElse("");
  }
}
