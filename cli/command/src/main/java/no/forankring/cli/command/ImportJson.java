package no.forankring.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import no.forankring.cli.workspace.intake.FileOutcome;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Diagnostic;
import no.forankring.reports.content.language.Texts;

/** What became of files, for other programs. */
record ImportJson(List<FileOutcome> outcomes, Texts texts) implements JsonText.Body {
  @Override
  public void writeTo(JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (FileOutcome outcome : outcomes) {
      json.writeStartObject();
      json.writeStringField("file", outcome.file());
      switch (outcome.result()) {
        case FileOutcome.Imported imported -> {
          json.writeStringField("result", "imported");
          json.writeArrayFieldStart("channels");
          for (ChannelId channel : imported.channels()) {
            json.writeString(channel.toString());
          }
          json.writeEndArray();
          json.writeNumberField("rowsRead", imported.rows().read());
          json.writeNumberField("rowsImported", imported.rows().imported());
          json.writeNumberField("rowsSkipped", imported.rows().skipped());
        }
        case FileOutcome.Known known -> json.writeStringField("result", "known");
        case FileOutcome.Stray stray -> json.writeStringField("result", "stray");
        case FileOutcome.HeldBack held -> json.writeStringField("result", "held-back");
        case FileOutcome.Refused refused -> {
          json.writeStringField("result", "refused");
          json.writeStringField("code", refused.code());
          json.writeStringField("message", texts.message(refused.code(), refused.arguments()));
        }
      }
      json.writeArrayFieldStart("diagnostics");
      for (Diagnostic diagnostic : outcome.diagnostics()) {
        diagnostic(json, diagnostic);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void diagnostic(JsonGenerator json, Diagnostic diagnostic) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", diagnostic.code());
    json.writeStringField("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringField("sheet", diagnostic.sheet());
    if (diagnostic.row().isPresent()) {
      json.writeNumberField("row", diagnostic.row().get());
    }
    JsonText.optional(json, "header", diagnostic.header());
    JsonText.optional(json, "value", diagnostic.value());
    json.writeStringField("message", texts.message(diagnostic.code(), diagnostic.arguments()));
    json.writeEndObject();
  }
}
