package no.forankring.importers.strategy.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a person has noted beside a strategy: comments in one of its files, cells beside the items
 * in the other. Each note belongs to an item, else to a list, else to the whole.
 */
public final class Notes {

  /** In place of a list where the whole is meant, and of an item where the list is. */
  public static final String WHOLE = "";

  private final Map<String, Map<String, String>> notes = new LinkedHashMap<>();

  /**
   * One more note, below those that are there.
   *
   * @param list a key at the top, or {@link #WHOLE}
   * @param item its id, its place from 0 where it has none, or {@link #WHOLE}
   */
  public void add(String list, String item, String text) {
    notes
        .computeIfAbsent(list, key -> new LinkedHashMap<>())
        .merge(item, text, (one, next) -> one + "\n" + next);
  }

  /** The same without some lines of what is noted of the whole. */
  public Notes without(List<String> lines) {
    Notes rest = new Notes();
    notes.forEach(
        (list, items) ->
            items.forEach(
                (item, text) ->
                    (list.equals(WHOLE)
                            ? text.lines().filter(line -> !lines.contains(line))
                            : Stream.of(text))
                        .forEach(kept -> rest.add(list, item, kept))));
    return rest;
  }

  /** What is noted; empty where nothing is. */
  public String of(String list, String item) {
    return notes.getOrDefault(list, Map.of()).getOrDefault(item, "");
  }

  /** The lists that something is noted of, {@link #WHOLE} among them, in the order it was added. */
  public List<String> lists() {
    return List.copyOf(notes.keySet());
  }

  /** What an item is known by among those of its list: its id, else its place, from 0. */
  public static String name(Written item, int index) {
    return item instanceof Written.Keys keys
            && keys.values().get("id") instanceof Written.Text(String id)
        ? id
        : Integer.toString(index);
  }
}
