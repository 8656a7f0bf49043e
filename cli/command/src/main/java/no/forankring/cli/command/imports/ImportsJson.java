package no.forankring.cli.command.imports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.importers.ledger.ImportHeader;
import no.forankring.importers.ledger.RowCounts;

/** The import log for other programs. */
record ImportsJson(List<LoggedImport> imports) implements JsonText.Body {
  @Override
  public void writeTo(JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (LoggedImport each : imports) {
      ImportHeader header = each.entry().header();
      RowCounts rows = each.entry().rows();
      json.writeStartObject();
      json.writeNumberField("sequence", each.entry().sequence());
      json.writeStringField("imported", header.imported().toString());
      json.writeStringField("exported", header.exported().at().toString());
      json.writeStringField(
          "exportedBasis",
          header.exported().basis().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      json.writeStringField("file", each.file());
      json.writeStringField("sha256", header.delivered().sha256());
      json.writeArrayFieldStart("channels");
      for (String channel : each.channels()) {
        json.writeString(channel);
      }
      json.writeEndArray();
      json.writeObjectFieldStart("formats");
      for (Map.Entry<String, Integer> format : header.formats().entrySet()) {
        json.writeNumberField(format.getKey(), format.getValue());
      }
      json.writeEndObject();
      json.writeNumberField("rowsRead", rows.read());
      json.writeNumberField("rowsImported", rows.imported());
      json.writeNumberField("rowsSkipped", rows.skipped());
      json.writeNumberField("observations", each.observations());
      json.writeNumberField("diagnostics", rows.diagnostics());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
