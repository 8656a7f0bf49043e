package no.forankring.cli.workspace.identify;

import static no.forankring.cli.workspace.json.JsonText.optional;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.cli.workspace.json.Plain;
import no.forankring.core.observation.Diagnostic;
import no.forankring.core.observation.Platform;
import no.forankring.importers.formats.identification.Identification;
import no.forankring.importers.formats.identification.IdentifiedTable;
import no.forankring.importers.formats.identification.MetricSummary;
import no.forankring.importers.formats.identification.Refusal;
import no.forankring.importers.formats.identification.TableKind;
import no.forankring.reports.content.language.Texts;

/**
 * What files are and what would be read from them. Its schema is {@code identify.schema.json}.
 *
 * @param texts the language of the messages; the codes beside them are the same in all
 */
public record IdentifyJson(List<Identification> files, Texts texts) implements JsonText.Body {
  public IdentifyJson {
    files = List.copyOf(files);
  }

  @Override
  public void writeTo(JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Identification file : files) {
      json.writeStartObject();
      json.writeStringField("file", file.file());
      refused(json, file.refused());
      json.writeArrayFieldStart("tables");
      for (IdentifiedTable table : file.tables()) {
        table(json, table);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void refused(JsonGenerator json, Optional<Refusal> refused) throws IOException {
    if (refused.isEmpty()) {
      json.writeNullField("refused");
      return;
    }
    json.writeObjectFieldStart("refused");
    json.writeStringField("code", refused.get().code());
    json.writeStringField(
        "message", texts.message(refused.get().code(), refused.get().arguments()));
    json.writeEndObject();
  }

  private void table(JsonGenerator json, IdentifiedTable table) throws IOException {
    json.writeStartObject();
    json.writeStringField("table", table.table());
    optional(json, "format", table.format());
    optional(json, "platform", table.platform().map(Platform::id));
    optional(json, "kind", table.kind().map(TableKind::code));
    json.writeNumberField("rowsRead", table.rowsRead());
    json.writeNumberField("rowsImported", table.rowsImported());
    json.writeNumberField("rowsSkipped", table.rowsSkipped());
    ignored(json, table.ignored());
    json.writeArrayFieldStart("metrics");
    for (MetricSummary metric : table.metrics()) {
      metric(json, metric);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("diagnostics");
    for (Diagnostic diagnostic : table.diagnostics()) {
      diagnostic(json, diagnostic);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void ignored(JsonGenerator json, Optional<String> code) throws IOException {
    if (code.isEmpty()) {
      json.writeNullField("ignored");
      return;
    }
    json.writeObjectFieldStart("ignored");
    json.writeStringField("code", code.get());
    json.writeStringField("reason", IgnoredTable.reason(code.get(), texts));
    json.writeEndObject();
  }

  private static void metric(JsonGenerator json, MetricSummary metric) throws IOException {
    json.writeStartObject();
    json.writeStringField("metric", metric.metric());
    json.writeNumberField("observations", metric.observations());
    optional(json, "first", metric.first().map(LocalDate::toString));
    optional(json, "last", metric.last().map(LocalDate::toString));
    json.writeStringField("sum", Plain.text(metric.sum()));
    json.writeEndObject();
  }

  private void diagnostic(JsonGenerator json, Diagnostic diagnostic) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", diagnostic.code());
    json.writeStringField("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringField("sheet", diagnostic.sheet());
    if (diagnostic.row().isPresent()) {
      json.writeNumberField("row", diagnostic.row().get());
    } else {
      json.writeNullField("row");
    }
    optional(json, "header", diagnostic.header());
    optional(json, "value", diagnostic.value());
    json.writeStringField("message", texts.message(diagnostic.code(), diagnostic.arguments()));
    json.writeEndObject();
  }
}
