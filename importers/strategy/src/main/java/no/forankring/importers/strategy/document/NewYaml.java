package no.forankring.importers.strategy.document;

import java.util.ArrayList;
import java.util.List;

/** A document of YAML that is written anew: lists with their notes as comments above them. */
public final class NewYaml {

  private static final int STEP = 2;

  private NewYaml() {}

  /**
   * The whole text.
   *
   * @param head its first lines, told as comments
   */
  public static String of(Written.Keys values, Notes notes, List<String> head) {
    List<String> lines = new ArrayList<>();
    head.forEach(line -> lines.addAll(comments(line, 0)));
    lines.add("");
    lines.addAll(comments(notes.of(Notes.WHOLE, Notes.WHOLE), 0));
    values
        .values()
        .forEach(
            (key, value) -> {
              lines.add("");
              lines.addAll(comments(notes.of(key, Notes.WHOLE), 0));
              if (value instanceof Written.Items list) {
                lines.add(key + ":");
                lines.addAll(items(key, list, notes));
              } else {
                lines.addAll(YamlWriter.entry(key, value, 0, STEP));
              }
            });
    notes.lists().stream()
        .filter(list -> !list.equals(Notes.WHOLE) && !values.values().containsKey(list))
        .forEach(
            list -> {
              lines.add("");
              lines.addAll(comments(notes.of(list, Notes.WHOLE), 0));
              lines.add(list + ":");
            });
    return String.join("\n", lines).replaceAll("\n{3,}", "\n\n").strip() + "\n";
  }

  private static List<String> items(String key, Written.Items list, Notes notes) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      Written item = list.items().get(i);
      boolean named = item instanceof Written.Keys keys && keys.values().containsKey("id");
      if (named && i > 0) {
        lines.add("");
      }
      lines.addAll(comments(notes.of(key, Notes.name(item, i)), STEP));
      lines.addAll(
          named && item instanceof Written.Keys keys
              ? YamlWriter.blockItem(keys, STEP, STEP)
              : YamlWriter.item(item, STEP, STEP));
    }
    return lines;
  }

  private static List<String> comments(String text, int indent) {
    return text.lines()
        .map(DocumentText::oneLine)
        .map(line -> " ".repeat(indent) + (line.isBlank() ? "#" : "# " + line))
        .toList();
  }
}
