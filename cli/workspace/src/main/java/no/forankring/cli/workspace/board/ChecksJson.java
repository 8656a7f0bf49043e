package no.forankring.cli.workspace.board;

import static no.forankring.cli.workspace.json.JsonText.optional;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.cli.workspace.json.Plain;
import no.forankring.core.fact.TargetCheck;

/** What is proposed for each target: {@code {"targets": […]}}, each with its {@code proposal}. */
public record ChecksJson(List<TargetCheck> checks) implements JsonText.Body {
  public ChecksJson {
    checks = List.copyOf(checks);
  }

  @Override
  public void writeTo(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("targets");
    for (TargetCheck check : checks) {
      write(json, check);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, TargetCheck check) throws IOException {
    json.writeStartObject();
    TargetJson.fields(json, check.target());
    json.writeObjectFieldStart("proposal");
    json.writeStringField("action", check.action().id());
    optional(json, "value", check.value().map(Plain::text));
    json.writeStringField("reason", check.reason().id());
    optional(json, "until", check.until().map(LocalDate::toString));
    json.writeArrayFieldStart("evidence");
    for (TargetCheck.Finding finding : check.evidence()) {
      json.writeString(finding.id());
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }
}
