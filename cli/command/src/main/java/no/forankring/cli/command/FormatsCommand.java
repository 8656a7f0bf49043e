package no.forankring.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.importers.formats.ExportFormat;
import no.forankring.importers.formats.ExportFormats;
import picocli.CommandLine.Command;

/** {@code forankring formats}. */
@Command(
    name = "formats",
    description = "List the exports that are understood, and in which languages.",
    footer = {"", "Example: forankring formats"})
final class FormatsCommand implements Callable<Integer> {
  private final Invocation invocation;

  FormatsCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    List<ExportFormat> formats = ExportFormats.standard().list();
    if (invocation.options().json()) {
      invocation
          .out()
          .print(
              JsonText.of(
                  json -> {
                    json.writeStartArray();
                    for (ExportFormat format : formats) {
                      json.writeStartObject();
                      json.writeStringField("id", format.id());
                      json.writeNumberField("version", format.version());
                      json.writeStringField("platform", format.platform().id());
                      json.writeArrayFieldStart("tables");
                      for (String table : format.tables()) {
                        json.writeString(table);
                      }
                      json.writeEndArray();
                      json.writeArrayFieldStart("languages");
                      for (String language : new TreeSet<>(format.evidence().keySet())) {
                        json.writeString(language);
                      }
                      json.writeEndArray();
                      json.writeEndObject();
                    }
                    json.writeEndArray();
                  }));
    } else {
      for (ExportFormat format : formats) {
        invocation
            .out()
            .printf(
                Locale.ROOT,
                "%-24s %-10s %-14s %s%n",
                format.id(),
                format.platform(),
                String.join(", ", new TreeSet<>(format.evidence().keySet())),
                String.join(", ", format.tables()));
      }
    }
    return ExitCode.DONE;
  }
}
