package no.forankring.cli.workspace.board;

import static no.forankring.cli.workspace.json.JsonText.optional;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import no.forankring.cli.workspace.json.Plain;
import no.forankring.core.fact.ExpectationFact;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Target;

/** One target as an object. */
final class TargetJson {
  private TargetJson() {}

  static void write(JsonGenerator json, TargetFact fact) throws IOException {
    json.writeStartObject();
    fields(json, fact);
    json.writeEndObject();
  }

  /** Who expects it, and where it was said, is nobody's but the author's. */
  static void write(JsonGenerator json, ExpectationFact fact) throws IOException {
    json.writeStartObject();
    json.writeStringField("stage", FactJson.id(fact.stage()));
    json.writeStringField("said", fact.expectation().said().toString());
    optional(json, "agreedTarget", fact.expectation().target());
    fields(json, fact.outlook());
    json.writeEndObject();
  }

  static void fields(JsonGenerator json, TargetFact fact) throws IOException {
    json.writeStringField("id", fact.target().id());
    json.writeStringField("metric", fact.target().metric());
    json.writeStringField("scope", fact.target().scope().toString());
    span(json, fact.span());
    json.writeStringField("sense", FactJson.id(fact.target().sense()));
    optional(json, "currency", fact.target().currency());
    json.writeStringField("deadline", fact.deadline().toString());
    json.writeStringField("target", Plain.text(fact.value()));
    optional(json, "actual", fact.actual().map(Plain::text));
    optional(json, "gap", fact.gap().map(Plain::text));
    json.writeObjectFieldStart("ahead");
    json.writeStringField("from", fact.ahead().first().toString());
    json.writeStringField("to", fact.ahead().last().toString());
    json.writeEndObject();
    optional(json, "probability", fact.probability().map(Plain::text));
    forecast(json, fact);
    optional(json, "expectedGap", fact.expectedGap().map(Plain::text));
    optional(json, "reachedBy", fact.reachedBy().map(LocalDate::toString));
    json.writeBooleanField("notWithinFiveYears", fact.notWithinFiveYears());
    optional(json, "paceNow", fact.paceNow().map(Plain::text));
    optional(json, "paceNeeded", fact.paceNeeded().map(Plain::text));
    json.writeStringField("paceUnit", FactJson.id(fact.paceUnit()));
    json.writeStringField("status", fact.status().id());
    optional(json, "tooEarlyUntil", fact.tooEarlyUntil().map(LocalDate::toString));
    optional(json, "silence", fact.silence().map(TargetFact.Silence::id));
    json.writeStringField("believable", fact.believable().id());
    proposal(json, "realistic", fact.realistic());
    proposal(json, "stretching", fact.stretching());
    optional(json, "path", fact.path().map(Plain::text));
    optional(json, "objective", fact.target().serves().objective());
    wanted(json, fact);
  }

  /** What has been aimed for so far, oldest first; the last stands. */
  private static void wanted(JsonGenerator json, TargetFact fact) throws IOException {
    json.writeArrayFieldStart("wanted");
    for (Target.Wanted wanted : fact.wanted()) {
      json.writeStartObject();
      json.writeStringField("since", wanted.since().toString());
      json.writeStringField("value", Plain.text(wanted.value()));
      span(json, wanted.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void proposal(
      JsonGenerator json, String name, Optional<TargetFact.Proposal> proposal) throws IOException {
    if (proposal.isEmpty()) {
      json.writeNullField(name);
      return;
    }
    json.writeObjectFieldStart(name);
    json.writeStringField("value", Plain.text(proposal.get().value()));
    json.writeStringField("chance", Plain.text(proposal.get().chance()));
    json.writeEndObject();
  }

  private static void span(JsonGenerator json, Span span) throws IOException {
    json.writeObjectFieldStart("span");
    switch (span) {
      case Span.At at -> json.writeStringField("at", at.deadline().toString());
      case Span.Each each -> json.writeStringField("each", FactJson.id(each.step()));
      case Span.FromTo run -> {
        json.writeStringField("from", run.period().first().toString());
        json.writeStringField("to", run.period().last().toString());
      }
    }
    json.writeEndObject();
  }

  private static void forecast(JsonGenerator json, TargetFact fact) throws IOException {
    if (fact.forecast().isEmpty()) {
      json.writeNullField("forecast");
      return;
    }
    TargetFact.Range range = fact.forecast().get();
    json.writeObjectFieldStart("forecast");
    json.writeStringField("p10", Plain.text(range.p10()));
    json.writeStringField("p50", Plain.text(range.p50()));
    json.writeStringField("p90", Plain.text(range.p90()));
    json.writeEndObject();
  }
}
