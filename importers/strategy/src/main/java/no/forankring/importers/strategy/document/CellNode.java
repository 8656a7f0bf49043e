package no.forankring.importers.strategy.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the cells of a workbook stand for, in the shape a document of YAML has: whoever reads the
 * one reads the other.
 */
public sealed interface CellNode {

  /** Where a person finds it. */
  CellPlace place();

  /** One value. */
  record Value(CellPlace place, String text) implements CellNode {}

  /** A cell that holds no value, which has been told; nothing more is said of it. */
  record Broken(CellPlace place) implements CellNode {}

  /**
   * Keys with their values.
   *
   * @param place their row
   * @param headings what each key a value could stand under is called in the sheet
   */
  record Keys(CellPlace place, Map<String, CellNode> values, Map<String, Heading> headings)
      implements CellNode {
    public Keys {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
      headings = Map.copyOf(headings);
    }
  }

  /** Values in their order. */
  record Items(CellPlace place, List<CellNode> items) implements CellNode {
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * A column as a person sees it.
   *
   * @param column from 1; 0 where the sheet has none
   */
  record Heading(int column, String text) {}
}
