package no.forankring.cli.command;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.forankring.cli.workspace.identify.IgnoredTable;
import no.forankring.cli.workspace.intake.FileOutcome;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.period.Period;
import no.forankring.importers.formats.identification.IdentifiedTable;
import no.forankring.importers.formats.identification.MetricSummary;
import no.forankring.reports.content.language.Texts;

/** What became of files, for a person. */
final class ImportText {
  private final Texts texts;

  ImportText(Texts texts) {
    this.texts = texts;
  }

  void print(List<FileOutcome> outcomes, boolean dryRun, PrintStream out) {
    for (FileOutcome outcome : outcomes) {
      // A folder holds years of downloads; those of old are counted, not listed.
      if (!(outcome.result() instanceof FileOutcome.Known)) {
        out.println(line(outcome));
      }
      new DiagnosticText(texts).print(outcome.diagnostics(), "  ", out);
    }
    out.println(
        texts.say(
            dryRun ? "commands.import.would" : "commands.import.summary",
            count(outcomes, FileOutcome.Imported.class),
            count(outcomes, FileOutcome.Known.class),
            count(outcomes, FileOutcome.Refused.class),
            count(outcomes, FileOutcome.Stray.class)));
    if (count(outcomes, FileOutcome.HeldBack.class) > 0) {
      out.println(texts.say("commands.import.strict"));
    }
  }

  private static long count(List<FileOutcome> outcomes, Class<? extends FileOutcome.Result> kind) {
    return outcomes.stream().filter(outcome -> kind.isInstance(outcome.result())).count();
  }

  private String line(FileOutcome outcome) {
    String file = outcome.file();
    return switch (outcome.result()) {
      case FileOutcome.Imported imported when unread(imported).isPresent() ->
          texts.say(
              "commands.import.unread", file, IgnoredTable.reason(unread(imported).get(), texts));
      case FileOutcome.Imported imported ->
          texts.say(
              "commands.import.imported",
              file,
              imported.channels().stream()
                  .map(ChannelId::toString)
                  .collect(Collectors.joining(", ")),
              imported.rows().read(),
              imported.rows().imported(),
              imported.rows().skipped(),
              days(imported).map(days -> days.first().toString()).orElse(""),
              days(imported).map(days -> days.last().toString()).orElse(""));
      case FileOutcome.Known known -> texts.say("commands.import.known", file);
      case FileOutcome.Stray stray -> texts.say("commands.import.stray", file);
      case FileOutcome.HeldBack held -> texts.say("commands.import.held", file);
      case FileOutcome.Refused refused ->
          texts.say(
              "commands.import.refused", file, texts.message(refused.code(), refused.arguments()));
    };
  }

  /** Why nothing of it is counted, where nothing is: the code of its first table. */
  private static Optional<String> unread(FileOutcome.Imported imported) {
    boolean all = imported.tables().stream().allMatch(table -> table.ignored().isPresent());
    return all
        ? imported.tables().stream().findFirst().flatMap(IdentifiedTable::ignored)
        : Optional.empty();
  }

  /** From the first day to the last that the file holds figures of. */
  private static Optional<Period> days(FileOutcome.Imported imported) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (IdentifiedTable table : imported.tables()) {
      for (MetricSummary metric : table.metrics()) {
        metric.first().ifPresent(days::add);
        metric.last().ifPresent(days::add);
      }
    }
    return days.isEmpty() ? Optional.empty() : Optional.of(new Period(days.first(), days.last()));
  }
}
