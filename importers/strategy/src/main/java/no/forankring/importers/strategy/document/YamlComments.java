package no.forankring.importers.strategy.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * The comments of a document, each with what it belongs to: the item it stands in or right above,
 * else the key at the top that it stands right above, else the one it stands below.
 */
final class YamlComments {

  private final NavigableMap<Integer, Span> items = new TreeMap<>();
  private final NavigableMap<Integer, String> keys = new TreeMap<>();

  /** Of each line that is a comment alone, the first line below it that is none. */
  private final Map<Integer, Integer> below = new HashMap<>();

  private YamlComments() {}

  /** The lines of one item, from 0, both included. */
  record Span(String list, String name, int first, int last) {}

  /** A key at the top, and its line from 0. */
  record Key(String name, int line) {}

  /** The comments of a text. */
  static Notes of(String text, List<Span> items, List<Key> keys) {
    YamlComments owners = new YamlComments();
    items.forEach(item -> owners.items.put(item.first(), item));
    keys.forEach(key -> owners.keys.put(key.line(), key.name()));
    List<CommentEvent> comments = comments(text);
    comments.reversed().stream()
        .filter(comment -> comment.getCommentType() == CommentType.BLOCK)
        .map(YamlComments::line)
        .forEach(line -> owners.below.put(line, owners.below.getOrDefault(line + 1, line + 1)));
    Notes notes = new Notes();
    for (CommentEvent comment : comments) {
      Span owner = owners.of(line(comment));
      notes.add(owner.list(), owner.name(), said(comment.getValue()));
    }
    return notes;
  }

  /** Without the blank behind the sign; those after it may set an example apart. */
  private static String said(String comment) {
    return (comment.startsWith(" ") ? comment.substring(1) : comment).stripTrailing();
  }

  private Span of(int line) {
    int next = below.getOrDefault(line, line);
    Map.Entry<Integer, Span> item = items.floorEntry(next);
    if (item != null && (item.getKey() == next || line <= item.getValue().last())) {
      return item.getValue();
    }
    Map.Entry<Integer, String> key = keys.floorEntry(next);
    return new Span(key == null ? Notes.WHOLE : key.getValue(), Notes.WHOLE, line, line);
  }

  private static List<CommentEvent> comments(String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setParseComments(true)
            .setCodePointLimit(DocumentText.LONGEST)
            .build();
    List<CommentEvent> comments = new ArrayList<>();
    for (Event event : new Parse(settings).parseString(text)) {
      if (event instanceof CommentEvent comment
          && comment.getCommentType() != CommentType.BLANK_LINE) {
        comments.add(comment);
      }
    }
    return comments;
  }

  private static int line(CommentEvent comment) {
    return comment.getStartMark().map(Mark::getLine).orElse(0);
  }
}
