package no.forankring.reports.pdf.layout;

import java.util.List;

/** A list with a label before each item. An empty one leaves nothing on the page. */
public record ItemList(Numbering numbering, List<List<Run>> items) implements Block {

  /** What stands before an item. */
  public enum Numbering {
    BULLETS,
    DECIMAL
  }

  public ItemList {
    items = items.stream().map(List::copyOf).toList();
  }

  public static ItemList bullets(List<List<Run>> items) {
    return new ItemList(Numbering.BULLETS, items);
  }
}
