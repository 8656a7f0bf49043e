package no.forankring.importers.strategy.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.importers.strategy.document.Notes;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What a workbook holds that is no part of the strategy.
 *
 * @param notes texts beside, above and below the rows, and comments on cells
 * @param columns a person's own, {@code Mål: Farge}
 * @param sheets a person's own
 * @param drawings the sheets of the strategy and of notes that hold pictures
 * @param formulas how many values of the strategy and of notes are calculated
 */
public record WorkbookExtras(
    Notes notes, List<String> columns, List<String> sheets, List<String> drawings, int formulas) {

  public WorkbookExtras {
    columns = List.copyOf(columns);
    sheets = List.copyOf(sheets);
    drawings = List.copyOf(drawings);
  }

  /**
   * What else a workbook holds.
   *
   * @throws IOException if the file cannot be read
   * @throws DocumentException if it is no sound workbook
   */
  public static WorkbookExtras of(Path file) throws IOException, DocumentException {
    return WorkbookDocument.use(file, WorkbookExtras::of);
  }

  private static WorkbookExtras of(XSSFWorkbook workbook) {
    Notes notes = new Notes();
    List<String> columns = new ArrayList<>();
    List<String> sheets = new ArrayList<>();
    List<String> drawings = new ArrayList<>();
    int formulas = 0;
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      XSSFSheet sheet = workbook.getSheetAt(i);
      String name = sheet.getSheetName();
      Optional<SheetLayout> layout = Layout.of().named(name);
      if (layout.isPresent()) {
        SheetExtras extras = new SheetExtras(sheet, layout.get(), notes);
        extras.read();
        extras.columns().forEach(column -> columns.add(name + ": " + column));
        formulas += extras.formulas();
        if (extras.hasDrawings()) {
          drawings.add(name);
        }
      } else if (NoteSheet.is(sheet)) {
        formulas += new NoteSheet(sheet, notes).read();
        if (Cells.hasDrawings(sheet)) {
          drawings.add(name);
        }
      } else {
        sheets.add(name);
      }
    }
    return new WorkbookExtras(notes, columns, sheets, drawings, formulas);
  }
}
