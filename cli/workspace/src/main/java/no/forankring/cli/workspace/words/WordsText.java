package no.forankring.cli.workspace.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.reports.content.vocabulary.OwnWord;
import no.forankring.reports.content.vocabulary.Vocabulary;

/**
 * {@code words.yaml} as text. Of a file that is there only the lines of changed words are written;
 * all others stay, comments too. What that comes to is read again, and where it is not what was
 * meant, the whole is written anew.
 *
 * @param text of the file
 * @param anew whether nothing of the old text is left
 */
record WordsText(String text, boolean anew) {
  private static final String HEAD =
      "# What our leaders call what is measured. See: forankring words --help\n";

  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} -]*");

  private static final Set<String> SPECIAL =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  /** The whole file. */
  static String of(Vocabulary vocabulary) {
    StringBuilder text = new StringBuilder(HEAD);
    vocabulary
        .own()
        .forEach(
            (language, words) -> {
              if (!words.isEmpty()) {
                text.append(language).append(":\n");
                words.forEach((id, word) -> text.append(line("  ", id, word)).append('\n'));
              }
            });
    if (!vocabulary.ours().isEmpty()) {
      text.append("ours: [")
          .append(
              vocabulary.ours().stream().map(WordsText::scalar).collect(Collectors.joining(", ")))
          .append("]\n");
    }
    return text.toString();
  }

  /** The old text with the changed words in it. */
  static WordsText of(String old, WordsChange change) {
    String edited = edited(old, change);
    try {
      Vocabulary read = WordsFile.read("words.yaml", edited, change.vocabulary().set());
      if (read.equals(change.vocabulary())) {
        return new WordsText(edited, false);
      }
    } catch (DocumentException e) {
      // The old text is laid out in a way that no line can be added to.
    }
    return new WordsText(of(change.vocabulary()), true);
  }

  private static String edited(String old, WordsChange change) {
    String body = old.startsWith("\uFEFF") ? old.substring(1) : old;
    List<String> lines = new ArrayList<>(List.of(body.split("\r?\n", -1)));
    while (!lines.isEmpty() && lines.getLast().isBlank()) {
      lines.removeLast();
    }
    int begin = language(lines, change.language());
    if (begin < 0) {
      lines.add(change.language() + ":");
      begin = lines.size() - 1;
    }
    Map<String, OwnWord> words =
        change.vocabulary().own().getOrDefault(change.language(), Map.of());
    for (WordsChange.Change each : change.changes()) {
      OwnWord word = words.get(each.id());
      if (word != null) {
        put(lines, begin, each.id(), word);
      }
    }
    return String.join("\n", lines) + "\n";
  }

  /** The line its words are below, or -1. */
  private static int language(List<String> lines, String language) {
    Pattern head = Pattern.compile(language + ":\\s*(#.*)?");
    for (int i = 0; i < lines.size(); i++) {
      if (head.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  private static void put(List<String> lines, int begin, String id, OwnWord word) {
    Pattern entry = Pattern.compile("( +)([\\w-]+):.*");
    int last = begin;
    Optional<String> indent = Optional.empty();
    for (int i = begin + 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith(" ") && !line.startsWith("#")) {
        break;
      }
      Matcher key = entry.matcher(line);
      if (key.matches()) {
        indent = indent.or(() -> Optional.of(key.group(1)));
        if (key.group(2).equals(id) && key.group(1).equals(indent.get())) {
          lines.set(i, line(indent.get(), id, word));
          return;
        }
      }
      if (line.startsWith(" ")) {
        last = i;
      }
    }
    lines.add(last + 1, line(indent.orElse("  "), id, word));
  }

  private static String line(String indent, String id, OwnWord word) {
    String name = word.name().map(WordsText::scalar).orElse("");
    if (word.one().isEmpty() && word.meaning().isEmpty()) {
      return indent + id + ": " + name;
    }
    List<String> parts = new ArrayList<>();
    word.name().ifPresent(text -> parts.add("name: " + scalar(text)));
    word.one().ifPresent(text -> parts.add("one: " + scalar(text)));
    word.meaning().ifPresent(text -> parts.add("meaning: " + scalar(text)));
    return indent + id + ": {" + String.join(", ", parts) + "}";
  }

  /** A text on one line, in quotes where YAML would take it for something else. */
  private static String scalar(String text) {
    if (PLAIN.matcher(text).matches()
        && !text.endsWith(" ")
        && !SPECIAL.contains(text.toLowerCase(Locale.ROOT))) {
      return text;
    }
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            point -> {
              if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
              } else if (point == '\n') {
                quoted.append("\\n");
              } else {
                quoted.appendCodePoint(point);
              }
            });
    return quoted.append('"').toString();
  }
}
