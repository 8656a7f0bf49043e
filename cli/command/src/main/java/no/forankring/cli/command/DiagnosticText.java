package no.forankring.cli.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import no.forankring.core.observation.Diagnostic;
import no.forankring.core.observation.Severity;
import no.forankring.reports.content.Texts;

/** What was odd inside a file, for a person: the severity, the place, what it is. */
final class DiagnosticText {
  /** Nobody reads more of one table. */
  private static final int MOST = 10;

  private final Texts texts;

  DiagnosticText(Texts texts) {
    this.texts = texts;
  }

  /** What was as expected is left to {@code --json}. */
  void print(List<Diagnostic> diagnostics, String indent, PrintStream out) {
    List<Diagnostic> told =
        diagnostics.stream().filter(each -> each.severity() != Severity.INFO).toList();
    told.stream().limit(MOST).forEach(each -> out.println(indent + line(each)));
    if (told.size() > MOST) {
      out.println(indent + texts.say("commands.import.more", told.size() - MOST));
    }
  }

  private String line(Diagnostic diagnostic) {
    StringBuilder place = new StringBuilder(diagnostic.sheet());
    diagnostic
        .row()
        .ifPresent(
            row ->
                place.append(", ").append(texts.say("commands.import.row", String.valueOf(row))));
    diagnostic.header().ifPresent(header -> place.append(", ").append(header));
    return texts.say(
        "commands.import.diagnostic",
        texts.say("commands.severity." + diagnostic.severity().name().toLowerCase(Locale.ROOT)),
        place.toString(),
        texts.message(diagnostic.code(), diagnostic.arguments())
            + diagnostic.value().map(value -> " [" + value + "]").orElse(""));
  }
}
