package no.forankring.reports.content.workbook;

import java.util.Map;

/**
 * Where each fact stands once: a row of one sheet, found by the fact's id.
 *
 * @param sheet from 0
 * @param id the column of the ids, from 0
 * @param parts the column of each part, from 0
 */
public record FactColumns(int sheet, int id, Map<FactPart, Integer> parts) {

  /**
   * @throws IllegalArgumentException if a part has no column
   */
  public FactColumns {
    parts = Map.copyOf(parts);
    if (parts.size() != FactPart.values().length) {
      throw new IllegalArgumentException("only " + parts.keySet() + " have columns");
    }
  }

  /** The column of a part. */
  public int column(FactPart part) {
    Integer column = parts.get(part);
    if (column == null) {
      throw new IllegalStateException(part + " has no column");
    }
    return column;
  }
}
