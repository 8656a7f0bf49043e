package no.forankring.reports.pdf.layout;

import java.util.List;

/** One to four large numbers beside each other, each over a sentence that says what it is. */
public record KeyFigures(List<Item> items) implements Block {

  /** One number and its sentence. */
  public record Item(List<Run> number, List<Run> sentence) {
    public Item {
      number = List.copyOf(number);
      sentence = List.copyOf(sentence);
    }
  }

  public KeyFigures {
    items = List.copyOf(items);
    if (items.isEmpty() || items.size() > 4) {
      throw new IllegalArgumentException(items.size() + " key figures beside each other");
    }
  }
}
