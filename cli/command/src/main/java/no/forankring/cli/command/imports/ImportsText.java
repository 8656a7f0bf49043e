package no.forankring.cli.command.imports;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.forankring.cli.command.invocation.TextTable;
import no.forankring.reports.content.language.Texts;

/**
 * The import log for a person: a table for each day of import. A file's name may be longer than a
 * line, and stands above what is said of it.
 */
record ImportsText(Texts texts, ZoneId zone) {
  private static final String HEAD = "commands.imports.head.";
  private static final Set<Integer> NUMBERS = Set.of(3, 4, 5);

  void print(List<LoggedImport> imports, PrintStream out) {
    if (imports.isEmpty()) {
      out.println(texts.say("commands.imports.none"));
      return;
    }
    Map<LocalDate, List<LoggedImport>> days =
        imports.stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.entry().header().imported(), TreeMap::new, Collectors.toList()));
    days.forEach((day, files) -> print(day, files, out));
    out.println(
        texts.say(
            "commands.imports.summary",
            imports.size(),
            imports.stream().mapToLong(LoggedImport::observations).sum()));
  }

  private void print(LocalDate day, List<LoggedImport> files, PrintStream out) {
    TextTable table = new TextTable(NUMBERS);
    table.row(
        texts.say(HEAD + "exported"),
        texts.say(HEAD + "channel"),
        texts.say(HEAD + "format"),
        texts.say(HEAD + "rows"),
        texts.say(HEAD + "values"),
        texts.say(HEAD + "remarks"));
    for (LoggedImport each : files) {
      table.row(
          each.exported(zone).toString(),
          String.join(", ", each.channels()),
          String.join(", ", each.formats()),
          Long.toString(each.entry().rows().read()),
          Long.toString(each.observations()),
          Long.toString(each.entry().rows().diagnostics()));
    }
    List<String> lines = table.lines();
    out.println(texts.say("commands.imports.day", day, files.size()));
    out.println("  " + lines.getFirst());
    for (int i = 0; i < files.size(); i++) {
      out.println(texts.say("commands.imports.file", files.get(i).file()));
      out.println("  " + lines.get(i + 1));
    }
    out.println();
  }
}
