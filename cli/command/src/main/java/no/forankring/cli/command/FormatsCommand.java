package no.forankring.cli.command;

import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.Here;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.command.invocation.Speech;
import no.forankring.cli.command.invocation.TextTable;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.importers.formats.ExportFormat;
import no.forankring.reports.content.language.Texts;
import picocli.CommandLine.Command;

/** {@code forankring formats}. */
@Command(name = "formats")
final class FormatsCommand implements Callable<Integer> {
  private final Invocation invocation;

  FormatsCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    List<ExportFormat> formats = Here.formats(invocation).list();
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
      Texts texts = Speech.of(invocation);
      TextTable table = new TextTable();
      table.row(
          texts.say("commands.formats.head.id"),
          texts.say("commands.formats.head.platform"),
          texts.say("commands.formats.head.languages"),
          texts.say("commands.formats.head.tables"));
      for (ExportFormat format : formats) {
        table.row(
            format.id(),
            format.platform().id(),
            String.join(", ", new TreeSet<>(format.evidence().keySet())),
            String.join(", ", format.tables()));
      }
      table.print(invocation.out());
    }
    return ExitCode.DONE;
  }
}
