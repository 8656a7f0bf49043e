package no.forankring.importers.strategy.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * The comments of a document.
 *
 * @param notes by list, then by the id of an item, or its place from 0 where it has none: what
 *     stands right above it and within it
 * @param others how many lines of comments belong to no item
 */
public record YamlComments(Map<String, Map<String, String>> notes, int others) {

  public YamlComments {
    notes = Collections.unmodifiableMap(new TreeMap<>(notes));
  }

  /** The lines of one item, from 0, both included. */
  record Span(String list, String name, int first, int last) {}

  static YamlComments of(String text, List<Span> items) {
    Map<String, Map<String, String>> notes = new TreeMap<>();
    Set<Integer> whole = new HashSet<>();
    List<CommentEvent> comments = comments(text);
    comments.stream()
        .filter(comment -> comment.getCommentType() == CommentType.BLOCK)
        .forEach(comment -> whole.add(line(comment)));
    int others = 0;
    for (CommentEvent comment : comments) {
      int line = line(comment);
      Span owner = null;
      for (Span item : items) {
        if ((item.first() <= line && line <= item.last()) || isAbove(line, item, whole)) {
          owner = item;
        }
      }
      if (owner == null) {
        others++;
      } else {
        notes
            .computeIfAbsent(owner.list(), key -> new TreeMap<>())
            .merge(owner.name(), comment.getValue().strip(), (one, next) -> one + "\n" + next);
      }
    }
    return new YamlComments(notes, others);
  }

  /** Whether there is nothing but comments from a line down to an item. */
  private static boolean isAbove(int line, Span item, Set<Integer> whole) {
    for (int each = line; each < item.first(); each++) {
      if (!whole.contains(each)) {
        return false;
      }
    }
    return line < item.first();
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
