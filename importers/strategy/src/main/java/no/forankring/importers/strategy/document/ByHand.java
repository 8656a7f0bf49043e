package no.forankring.importers.strategy.document;

import java.util.List;
import java.util.Optional;

/** What a person writes into a document where a program is not sure of a place. */
public sealed interface ByHand {

  /** What it comes to. */
  Edit edit();

  /**
   * Lines of a text.
   *
   * @param lines of a new item as they stand in its list, with its dash; of values as they stand in
   *     their item
   */
  record Lines(Edit edit, List<String> lines) implements ByHand {
    public Lines {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Cells of one row.
   *
   * @param sheet as the workbook calls it, or would
   * @param row from 1; absent where no row is known to hold the item
   * @param cells in the order they are thought of
   */
  record Cells(Edit edit, String sheet, Optional<Integer> row, List<Cell> cells) implements ByHand {
    public Cells {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One cell.
   *
   * @param column its letters; absent where the sheet has no such column yet
   * @param heading of the column
   * @param value as a person types it
   */
  record Cell(Optional<String> column, String heading, String value) {}
}
