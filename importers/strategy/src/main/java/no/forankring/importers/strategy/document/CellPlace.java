package no.forankring.importers.strategy.document;

import java.util.Optional;

/**
 * A spot in a workbook.
 *
 * @param row from 1
 * @param column from 1; 0 where the whole row is meant
 */
public record CellPlace(String sheet, int row, int column) {

  /** Another cell of the row. */
  public CellPlace in(int other) {
    return new CellPlace(sheet, row, other);
  }

  Place place() {
    return new Place(Optional.of(sheet), row, column);
  }
}
