package no.forankring.cli.workspace.trace;

import static no.forankring.cli.workspace.json.JsonText.optional;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.cli.workspace.json.Plain;
import no.forankring.cli.workspace.strategy.StrategyLine;
import no.forankring.core.observation.Observation;
import no.forankring.core.observation.Origin;
import no.forankring.core.period.Period;
import no.forankring.reports.content.language.Texts;

/**
 * Traces for other programs.
 *
 * @param texts the language of the formulas
 */
public record TraceJson(List<Trace> traces, Texts texts) implements JsonText.Body {
  public TraceJson {
    traces = List.copyOf(traces);
  }

  @Override
  public void writeTo(JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Trace trace : traces) {
      trace(json, trace);
    }
    json.writeEndArray();
  }

  private void trace(JsonGenerator json, Trace trace) throws IOException {
    json.writeStartObject();
    json.writeStringField("fact", trace.fact().id());
    optional(json, "value", trace.fact().value().map(Plain::text));
    json.writeStringField(
        "computation",
        trace.fact().computation().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    json.writeStringField("formula", new TraceFormula(texts).of(trace));
    json.writeStringField("days", days(trace.fact().period()));
    optional(json, "coverage", trace.fact().coverage().map(Plain::text));
    json.writeArrayFieldStart("parts");
    for (Trace.Part part : trace.parts()) {
      part(json, part);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void part(JsonGenerator json, Trace.Part part) throws IOException {
    switch (part) {
      case Trace.OfFact fact -> trace(json, fact.trace());
      case Trace.Mentioned other -> {
        json.writeStartObject();
        json.writeStringField("fact", other.id());
        json.writeEndObject();
      }
      case Trace.Cell cell -> cell(json, cell.observation());
      case Trace.Zeros zeros -> {
        json.writeStartObject();
        json.writeStringField("declaredZero", days(zeros.days()));
        json.writeStringField("subject", TraceGroup.name(zeros.zero().subject()));
        json.writeStringField("metric", zeros.zero().metric());
        origin(json, zeros.zero().origin());
        json.writeEndObject();
      }
      case Trace.Read read -> {
        json.writeStartObject();
        json.writeStringField("reading", read.reading().date().toString());
        json.writeStringField("subject", read.reading().channel().toString());
        json.writeStringField("metric", "followers");
        json.writeStringField("value", Long.toString(read.reading().followers()));
        line(json, StrategyLine.of(read.reading().file(), read.reading().line()));
        json.writeEndObject();
      }
      case Trace.Said said -> {
        json.writeStartObject();
        json.writeStringField(said.kind(), said.id());
        line(json, StrategyLine.of(said.file(), said.line()));
        json.writeEndObject();
      }
    }
  }

  private static void line(JsonGenerator json, StrategyLine line) throws IOException {
    json.writeStringField("file", line.file());
    if (line.sheet().isPresent()) {
      json.writeStringField("sheet", line.sheet().get());
      json.writeNumberField("row", line.number());
    } else {
      json.writeNumberField("line", line.number());
    }
  }

  private static void cell(JsonGenerator json, Observation observation) throws IOException {
    json.writeStartObject();
    json.writeStringField("days", days(observation.period()));
    json.writeStringField("subject", TraceGroup.name(observation.subject()));
    json.writeStringField("metric", observation.metric());
    json.writeStringField("value", Plain.text(observation.value()));
    json.writeStringField("exported", observation.exported().at().toString());
    origin(json, observation.origin());
    json.writeEndObject();
  }

  private static void origin(JsonGenerator json, Origin origin) throws IOException {
    json.writeStringField("file", origin.file());
    json.writeStringField("sha256", origin.sha256());
    json.writeStringField("sheet", origin.sheet());
    json.writeNumberField("row", origin.row());
    json.writeStringField("column", origin.column());
    json.writeStringField("format", origin.format() + "@" + origin.formatVersion());
  }

  static String days(Period period) {
    return period.isDay() ? period.first().toString() : period.first() + "/" + period.last();
  }
}
