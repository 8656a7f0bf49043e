package no.forankring.importers.strategy.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.forankring.importers.strategy.document.Written;

/** An item's values by the columns of its sheet, nested keys with a point between. */
final class FlatItem {

  private static final String VALUE = "value";

  private final SheetLayout layout;
  private final Map<String, Written> values = new LinkedHashMap<>();

  private FlatItem(SheetLayout layout) {
    this.layout = layout;
  }

  /**
   * Takes an item apart.
   *
   * @param owner the id of what it belongs to
   */
  static Map<String, Written> of(SheetLayout layout, Optional<String> owner, Written.Keys item) {
    FlatItem flat = new FlatItem(layout);
    owner.ifPresent(id -> flat.values.put(ColumnLayout.OF, new Written.Text(id)));
    flat.put("", item);
    return flat.values;
  }

  private void put(String path, Written.Keys keys) {
    keys.values()
        .forEach(
            (key, value) -> {
              String name = path + key;
              if (value instanceof Written.Keys below && !isWords(name)) {
                put(name + ".", below);
              } else {
                // A revision has one value, whichever side of it is good.
                boolean side = layout.column(name).isEmpty() && name.startsWith("at-");
                values.put(side ? VALUE : name, value);
              }
            });
  }

  private boolean isWords(String name) {
    return layout
        .column(name)
        .filter(column -> column.kind() == ColumnLayout.Kind.WORDS)
        .isPresent();
  }
}
