package no.forankring.cli.workspace.board;

import static no.forankring.cli.workspace.json.JsonText.optional;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import no.forankring.cli.workspace.json.Plain;
import no.forankring.core.fact.Bounds;
import no.forankring.core.fact.Fact;
import no.forankring.core.observation.Break;
import no.forankring.core.period.Period;

/** One fact as an object. */
final class FactJson {
  private FactJson() {}

  static void write(JsonGenerator json, Fact fact, String label, FactOrigins origins)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", fact.id());
    json.writeStringField("metric", fact.metric());
    json.writeStringField("kind", fact.kind().name());
    json.writeStringField("scope", fact.scope().toString());
    period(json, fact.period());
    json.writeStringField("scenario", fact.scenario().name());
    optional(json, "value", fact.value().map(Plain::text));
    bounds(json, fact.bounds());
    json.writeStringField("unit", fact.unit().name().toLowerCase(Locale.ROOT));
    optional(json, "currency", fact.currency());
    json.writeStringField("label", label);
    optional(json, "coverage", fact.coverage().map(Plain::text));
    json.writeBooleanField("derived", fact.derived());
    json.writeStringField("computation", id(fact.computation()));
    breaks(json, fact);
    json.writeArrayFieldStart("origins");
    for (FactOrigin origin : origins.of(fact)) {
      origin(json, origin);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** {@code derived-level}. */
  static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static void period(JsonGenerator json, Period period) throws IOException {
    json.writeObjectFieldStart("period");
    json.writeStringField("from", period.first().toString());
    json.writeStringField("to", period.last().toString());
    json.writeEndObject();
  }

  private static void bounds(JsonGenerator json, Optional<Bounds> bounds) throws IOException {
    if (bounds.isEmpty()) {
      json.writeNullField("bounds");
      return;
    }
    json.writeObjectFieldStart("bounds");
    json.writeStringField("low", Plain.text(bounds.get().low()));
    optional(json, "high", bounds.get().high().map(Plain::text));
    json.writeEndObject();
  }

  private static void breaks(JsonGenerator json, Fact fact) throws IOException {
    json.writeArrayFieldStart("breaks");
    for (Break change : fact.breaks()) {
      json.writeStartObject();
      json.writeStringField("scope", change.scope().toString());
      json.writeStringField("metric", change.metric());
      json.writeStringField("day", change.day().toString());
      json.writeStringField("code", change.code());
      optional(json, "words", change.words());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void origin(JsonGenerator json, FactOrigin origin) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", origin.file());
    optional(json, "sha256", origin.sha256());
    json.writeStringField("sheet", origin.sheet());
    json.writeStringField("column", origin.column());
    json.writeStringField("format", origin.format());
    json.writeStringField("rows", origin.rows());
    json.writeEndObject();
  }
}
