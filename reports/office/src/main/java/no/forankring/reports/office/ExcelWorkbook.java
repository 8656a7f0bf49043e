package no.forankring.reports.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import no.forankring.reports.content.workbook.Sheet;
import no.forankring.reports.content.workbook.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook as {@code .xlsx}. Formulas are live and carry their value too, for readers that do not
 * calculate. Texts are never formulas, whatever they begin with.
 */
public final class ExcelWorkbook {

  /** How many rows stand in memory before they are written. */
  private static final int ROWS_IN_MEMORY = 200;

  private ExcelWorkbook() {}

  /**
   * Writes the workbook to {@code out}, which stays open. The same workbook and instant give the
   * same bytes on the same Java runtime.
   *
   * @param created written into the file
   * @throws IOException if {@code out} or a temporary file cannot be written to
   */
  public static void write(Workbook workbook, Instant created, OutputStream out)
      throws IOException {
    Path unpinned = Files.createTempFile("workbook", ".zip");
    try {
      save(workbook, created, unpinned);
      PinnedZip.copy(unpinned, out);
    } finally {
      Files.deleteIfExists(unpinned);
    }
  }

  private static void save(Workbook workbook, Instant created, Path place) throws IOException {
    try (OutputStream out = Files.newOutputStream(place);
        SXSSFWorkbook file = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY)) {
      FileProperties.write(
          file.getXSSFWorkbook(),
          workbook.title(),
          workbook.subject(),
          workbook.organisation(),
          workbook.language(),
          created);
      CellStyles styles = new CellStyles(file);
      FormulaText formulas = new FormulaText(workbook);
      for (Sheet sheet : workbook.sheets()) {
        new SheetWriter(workbook, sheet, new CellWriter(styles, formulas, sheet))
            .write(file.createSheet(sheet.name()));
      }
      file.write(out);
    }
  }
}
