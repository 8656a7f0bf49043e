package no.forankring.importers.formats.internal.sheet;

import java.util.List;

/**
 * One row with at least one cell.
 *
 * @param number from 1, as a spreadsheet program numbers it; a line break inside a cell does not
 *     count, a {@code sep=} line does
 */
public record Row(int number, List<Cell> cells) {

  public Row {
    cells = List.copyOf(cells);
  }

  /** The cell at a position from 0; blank beyond the row's end. */
  public Cell cell(int position) {
    return position < cells.size() ? cells.get(position) : Cell.blank();
  }

  public boolean isBlank() {
    for (Cell cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** How many cells hold something. */
  public int filled() {
    return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
  }
}
