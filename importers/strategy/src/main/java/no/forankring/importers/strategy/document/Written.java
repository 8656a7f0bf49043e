package no.forankring.importers.strategy.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is to be written into a document, in the shape it is read in. */
public sealed interface Written {

  /** A person's text. */
  record Text(String text) implements Written {}

  /** One of the words a document may hold at its place. */
  record Word(String word) implements Written {}

  /** An exact number. */
  record Amount(BigDecimal number) implements Written {}

  record Day(LocalDate day) implements Written {}

  /** Keys with their values, in their order. */
  record Keys(Map<String, Written> values) implements Written {
    public Keys {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }

  /** Values in their order. */
  record Items(List<Written> items) implements Written {
    public Items {
      items = List.copyOf(items);
    }
  }
}
