package no.forankring.importers.strategy.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values as lines of YAML. */
final class YamlWriter {

  /** What fits on one line is written on one, between braces. */
  private static final int WIDTH = 100;

  private static final Pattern PLAIN =
      Pattern.compile(
          "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N} ._/%()'\u2019\u2013\u2014!?;+=-]*[^ ])?");

  private static final Pattern ENDS_PLAIN =
      Pattern.compile(".*[\\p{L}\\p{M}\\p{N}._/%()'\u2019!?;-]");

  /** What some reader or other takes for no text. */
  private static final Set<String> SPECIAL =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  private YamlWriter() {}

  /** On one line, between braces where it has parts. */
  static String flow(Written value) {
    return switch (value) {
      case Written.Text(String text) -> scalar(text);
      case Written.Word(String word) -> word;
      case Written.Amount(var number) -> number.toPlainString();
      case Written.Day(var day) -> day.toString();
      case Written.Items(List<Written> items) ->
          items.stream().map(YamlWriter::flow).collect(Collectors.joining(", ", "[", "]"));
      case Written.Keys(Map<String, Written> values) ->
          values.entrySet().stream()
              .map(entry -> entry.getKey() + ": " + flow(entry.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  /**
   * Keys, each on a line of its own.
   *
   * @param indent blanks before each key
   * @param step blanks from a key to the dashes of its list
   */
  static List<String> block(Written.Keys keys, int indent, int step) {
    List<String> lines = new ArrayList<>();
    keys.values().forEach((key, value) -> lines.addAll(entry(key, value, indent, step)));
    return lines;
  }

  /** One key with its value. */
  static List<String> entry(String key, Written value, int indent, int step) {
    List<String> lines = new ArrayList<>();
    String start = " ".repeat(indent) + key + ":";
    String whole = start + " " + flow(value);
    if (value instanceof Written.Items list
        && list.items().stream().anyMatch(Written.Keys.class::isInstance)) {
      lines.add(start);
      list.items().forEach(item -> lines.addAll(item(item, indent + step, step)));
    } else if (value instanceof Written.Keys keys && whole.length() > WIDTH) {
      lines.add(start);
      lines.addAll(block(keys, indent + 2, step));
    } else {
      lines.add(whole);
    }
    return lines;
  }

  /** An item of a list: on one line where it fits there. */
  static List<String> item(Written item, int indent, int step) {
    String whole = " ".repeat(indent) + "- " + flow(item);
    return item instanceof Written.Keys keys && whole.length() > WIDTH
        ? blockItem(keys, indent, step)
        : List.of(whole);
  }

  /** An item of a list, each key on a line of its own. */
  static List<String> blockItem(Written.Keys keys, int indent, int step) {
    List<String> lines = new ArrayList<>(block(keys, indent + 2, step));
    lines.set(0, " ".repeat(indent) + "- " + lines.getFirst().substring(indent + 2));
    return lines;
  }

  /** In quotes where it could be taken for something else, inside braces or out of them. */
  private static String scalar(String text) {
    if (PLAIN.matcher(text).matches()
        && ENDS_PLAIN.matcher(text).matches()
        && !SPECIAL.contains(text.toLowerCase(Locale.ROOT))) {
      return text;
    }
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '"', '\\' -> quoted.append('\\').appendCodePoint(point);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                case 0x85 -> quoted.append("\\N");
                case 0x2028 -> quoted.append("\\L");
                case 0x2029 -> quoted.append("\\P");
                default -> quoted.appendCodePoint(point);
              }
            });
    return quoted.append('"').toString();
  }
}
