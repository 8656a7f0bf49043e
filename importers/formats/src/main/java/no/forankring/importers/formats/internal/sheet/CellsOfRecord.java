package no.forankring.importers.formats.internal.sheet;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import java.util.List;

/** Makes cells of what the parser cuts out of its buffer, without a text for each number. */
final class CellsOfRecord extends AbstractBaseCsvCallbackHandler<List<Cell>> {

  private Cell[] cells = new Cell[16];
  private int count;
  private int longest;

  /** What is thrown while the parser reads is wrapped by it, so that this is asked afterwards. */
  void checkLimits() {
    Limits.cells(count);
    Limits.characters(longest);
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    count = 0;
    longest = 0;
  }

  @Override
  protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
    count++;
    longest = Math.max(longest, length);
    if (count <= Limits.CELLS) {
      add(Cell.of(buffer, offset, length));
    }
  }

  @Override
  protected void handleEmpty() {
    count = 1;
    add(Cell.blank());
  }

  private void add(Cell cell) {
    if (count > cells.length) {
      cells = Arrays.copyOf(cells, count * 2);
    }
    cells[count - 1] = cell;
  }

  @Override
  protected List<Cell> buildRecord() {
    int kept = Math.min(count, Limits.CELLS);
    // Mostly as long as the one above, and copied once.
    if (kept != cells.length) {
      cells = Arrays.copyOf(cells, kept);
    }
    return List.of(cells);
  }
}
