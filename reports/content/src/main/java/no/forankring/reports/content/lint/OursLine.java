package no.forankring.reports.content.lint;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.forankring.reports.content.vocabulary.Vocabulary;

/** The line of {@code words.yaml} that says which words of the platforms are ours. */
final class OursLine {

  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} -]*");

  /** What YAML would take for something else. */
  private static final Set<String> SPECIAL =
      Set.of("true", "false", "null", "yes", "no", "on", "off");

  private OursLine() {}

  /** The line with what stands in it already and some more: {@code ours: [CTR, rekkevidde]}. */
  static String of(Vocabulary vocabulary, List<String> more) {
    Set<String> all = new TreeSet<>(vocabulary.ours());
    all.addAll(more);
    return all.stream().map(OursLine::scalar).collect(Collectors.joining(", ", "ours: [", "]"));
  }

  /** A text as YAML writes it, on one line. */
  static String scalar(String text) {
    return PLAIN.matcher(text).matches()
            && !text.endsWith(" ")
            && !SPECIAL.contains(text.toLowerCase(Locale.ROOT))
        ? text
        : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
