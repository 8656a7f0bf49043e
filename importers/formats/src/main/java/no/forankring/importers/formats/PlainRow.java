package no.forankring.importers.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.forankring.importers.formats.identification.Refusal;
import no.forankring.importers.formats.internal.sheet.Cell;
import no.forankring.importers.formats.internal.sheet.Row;
import no.forankring.importers.formats.internal.sheet.RowConsumer;
import no.forankring.importers.formats.internal.sheet.Spreadsheet;
import no.forankring.importers.formats.internal.sheet.UnusableFileException;

/**
 * A row of a file that is no export: its cells as the texts they hold, untrusted. A formula is its
 * last value.
 *
 * @param number from 1, as a spreadsheet program numbers it
 */
public record PlainRow(int number, List<String> cells) {
  public PlainRow {
    cells = List.copyOf(cells);
  }

  /** The cell at a position from 0; empty beyond the row's end. */
  public String cell(int position) {
    return position < cells.size() ? cells.get(position) : "";
  }

  /**
   * The first rows of the first sheet of a file.
   *
   * @param most how many; what follows is not kept
   * @throws RefusedFileException if it is no spreadsheet, or one that cannot be used
   * @throws IOException if the file cannot be read at all
   */
  public static List<PlainRow> ofFirstSheet(Path file, int most)
      throws IOException, RefusedFileException {
    List<PlainRow> rows = new ArrayList<>();
    try {
      Spreadsheet.read(
          file,
          new RowConsumer() {
            private int sheets;

            @Override
            public void sheet(String name) {
              sheets++;
            }

            @Override
            public void row(Row row) {
              if (sheets <= 1 && rows.size() < most) {
                rows.add(new PlainRow(row.number(), row.cells().stream().map(Cell::text).toList()));
              }
            }
          });
    } catch (UnusableFileException e) {
      throw new RefusedFileException(
          String.valueOf(file.getFileName()), new Refusal(e.code(), e.arguments()));
    }
    return List.copyOf(rows);
  }
}
