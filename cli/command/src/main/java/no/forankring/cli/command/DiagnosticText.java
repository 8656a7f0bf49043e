package no.forankring.cli.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.observation.Diagnostic;
import no.forankring.core.observation.Severity;
import no.forankring.reports.content.language.Texts;

/**
 * What was odd inside a file, for a person: the severity, the place, what it is. What is said of
 * many rows of one column is said once.
 */
final class DiagnosticText {
  /** Nobody reads more of one file. */
  private static final int MOST = 10;

  private static final int MOST_ROWS = 5;
  private static final int MOST_VALUES = 3;

  private final Texts texts;

  DiagnosticText(Texts texts) {
    this.texts = texts;
  }

  private record Remark(
      String code,
      Severity severity,
      String sheet,
      Optional<String> header,
      List<String> arguments) {}

  /** What was as expected is left to {@code --json}. */
  void print(List<Diagnostic> diagnostics, String indent, PrintStream out) {
    Map<Remark, List<Diagnostic>> remarks = new LinkedHashMap<>();
    for (Diagnostic each : diagnostics) {
      if (each.severity() != Severity.INFO) {
        remarks
            .computeIfAbsent(
                new Remark(
                    each.code(), each.severity(), each.sheet(), each.header(), each.arguments()),
                remark -> new ArrayList<>())
            .add(each);
      }
    }
    remarks.entrySet().stream()
        .limit(MOST)
        .forEach(each -> out.println(indent + line(each.getKey(), each.getValue())));
    if (remarks.size() > MOST) {
      out.println(indent + texts.say("commands.import.more", remarks.size() - MOST));
    }
  }

  private String line(Remark remark, List<Diagnostic> all) {
    StringBuilder place = new StringBuilder(remark.sheet());
    List<Integer> rows = all.stream().flatMap(each -> each.row().stream()).distinct().toList();
    if (!rows.isEmpty()) {
      place.append(", ").append(rows(rows));
    }
    remark.header().ifPresent(header -> place.append(", ").append(header));
    return texts.say(
        "commands.import.diagnostic",
        texts.say("commands.severity." + remark.severity().name().toLowerCase(Locale.ROOT)),
        place.toString(),
        texts.message(remark.code(), remark.arguments()) + values(all));
  }

  private String rows(List<Integer> rows) {
    if (rows.size() == 1) {
      return texts.say("commands.import.row", String.valueOf(rows.getFirst()));
    }
    int first = rows.getFirst();
    int last = rows.getLast();
    boolean unbroken = last - first == rows.size() - 1;
    String shown =
        unbroken
            ? first + "–" + last
            : String.join(
                    ", ", rows.stream().limit(MOST_ROWS).map(row -> Integer.toString(row)).toList())
                + (rows.size() > MOST_ROWS ? " …" : "");
    return texts.say("commands.import.rows", shown, rows.size());
  }

  private static String values(List<Diagnostic> all) {
    List<String> values = all.stream().flatMap(each -> each.value().stream()).distinct().toList();
    return values.isEmpty()
        ? ""
        : " ["
            + String.join(", ", values.subList(0, Math.min(values.size(), MOST_VALUES)))
            + (values.size() > MOST_VALUES ? " …" : "")
            + "]";
  }
}
