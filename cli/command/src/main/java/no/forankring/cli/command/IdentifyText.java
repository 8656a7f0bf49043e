package no.forankring.cli.command;

import java.io.PrintStream;
import java.time.LocalDate;
import no.forankring.cli.workspace.identify.IgnoredTable;
import no.forankring.cli.workspace.json.Plain;
import no.forankring.importers.formats.identification.Identification;
import no.forankring.importers.formats.identification.IdentifiedTable;
import no.forankring.importers.formats.identification.MetricSummary;
import no.forankring.reports.content.language.Texts;

/** What a file is, for a person. */
final class IdentifyText {
  private final Texts texts;

  IdentifyText(Texts texts) {
    this.texts = texts;
  }

  void print(Identification file, PrintStream out) {
    out.println(texts.say("commands.identify.file", file.file()));
    file.refused()
        .ifPresent(
            why ->
                out.println(
                    "  "
                        + texts.say(
                            "commands.identify.refused",
                            texts.message(why.code(), why.arguments()))));
    for (IdentifiedTable table : file.tables()) {
      table(table, out);
    }
  }

  private void table(IdentifiedTable table, PrintStream out) {
    if (table.ignored().isPresent()) {
      out.println(
          "  "
              + texts.say(
                  "commands.identify.ignored",
                  table.table(),
                  IgnoredTable.reason(table.ignored().get(), texts)));
    } else {
      out.println(
          "  "
              + texts.say(
                  "commands.identify.table",
                  table.table(),
                  table
                      .kind()
                      .map(kind -> texts.say("commands.identify.kind." + kind.code()))
                      .orElse("-"),
                  table.format().orElse("-"),
                  table.rowsRead(),
                  table.rowsImported(),
                  table.rowsSkipped()));
    }
    for (MetricSummary metric : table.metrics()) {
      out.println(
          "    "
              + texts.say(
                  "commands.identify.metric",
                  metric.metric(),
                  metric.observations(),
                  metric.first().map(LocalDate::toString).orElse(""),
                  metric.last().map(LocalDate::toString).orElse(""),
                  Plain.text(metric.sum())));
    }
    new DiagnosticText(texts).print(table.diagnostics(), "    ", out);
  }
}
