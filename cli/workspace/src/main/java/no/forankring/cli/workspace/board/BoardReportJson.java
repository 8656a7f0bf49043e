package no.forankring.cli.workspace.board;

import static no.forankring.cli.workspace.json.JsonText.optional;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.cli.workspace.json.Plain;
import no.forankring.core.analysis.change.Change;
import no.forankring.core.fact.ExpectationFact;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.InitiativeFact;
import no.forankring.core.fact.Notice;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.fact.RelationFact;
import no.forankring.core.fact.Restatement;
import no.forankring.core.fact.TrendFact;
import no.forankring.core.fact.UnusualFact;
import no.forankring.core.observation.Observation;
import no.forankring.core.observation.Post;

/**
 * The board report's facts for other programs. Its schema is {@code board-report.schema.json}
 * beside this module's classes.
 *
 * @param language of the labels
 * @param program name and version of the writing program
 * @param labels what a leader calls a fact, in that language
 */
public record BoardReportJson(
    String organisation,
    String language,
    String program,
    QuarterFacts facts,
    Function<Fact, String> labels)
    implements JsonText.Body {

  @Override
  public void writeTo(JsonGenerator json) throws IOException {
    FactOrigins origins = new FactOrigins(facts);
    json.writeStartObject();
    json.writeStringField("organisation", organisation);
    json.writeStringField("quarter", facts.quarter().toString());
    FactJson.period(json, facts.period());
    json.writeStringField("asOf", facts.asOf().toString());
    json.writeStringField("language", language);
    json.writeStringField("program", program);
    json.writeArrayFieldStart("facts");
    for (Fact fact : facts.all()) {
      FactJson.write(json, fact, labels.apply(fact), origins);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("changes");
    for (Fact fact : facts.all()) {
      Optional<Change.Verdict> verdict = facts.verdict(fact);
      if (verdict.isPresent()) {
        change(json, fact, verdict.get());
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("trends");
    for (TrendFact trend : facts.trends().values()) {
      trend(json, trend);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("unusual");
    for (UnusualFact unusual : facts.unusual()) {
      unusual(json, unusual);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("relations");
    for (RelationFact relation : facts.relations()) {
      relation(json, relation);
    }
    json.writeEndArray();
    TargetsJson.writeField(json, facts.targets());
    json.writeFieldName("expectations");
    writeExpectations(json, facts);
    json.writeArrayFieldStart("initiatives");
    for (InitiativeFact initiative : facts.initiatives()) {
      InitiativeJson.write(json, initiative, facts);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("restatements");
    for (Restatement restatement : facts.restatements()) {
      restatement(json, restatement);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("notices");
    for (Notice notice : facts.notices()) {
      notice(json, notice);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** As a list. */
  public static void writeExpectations(JsonGenerator json, QuarterFacts facts) throws IOException {
    json.writeStartArray();
    for (ExpectationFact expectation : facts.expectations()) {
      TargetJson.write(json, expectation);
    }
    json.writeEndArray();
  }

  private static void change(JsonGenerator json, Fact delta, Change.Verdict verdict)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("fact", delta.id());
    json.writeStringField("verdict", FactJson.id(verdict));
    json.writeEndObject();
  }

  private static void trend(JsonGenerator json, TrendFact trend) throws IOException {
    json.writeStartObject();
    json.writeStringField("fact", trend.factId());
    json.writeStringField("verdict", FactJson.id(trend.verdict()));
    optional(json, "doubt", trend.doubt().map(FactJson::id));
    json.writeStringField("step", trend.step().id());
    json.writeNumberField("values", trend.values());
    json.writeBooleanField("season", trend.season());
    FactJson.period(json, trend.period());
    json.writeEndObject();
  }

  private static void unusual(JsonGenerator json, UnusualFact unusual) throws IOException {
    json.writeStartObject();
    json.writeStringField("fact", unusual.id());
    json.writeStringField("direction", FactJson.id(unusual.direction()));
    json.writeStringField("rarity", FactJson.id(unusual.rarity()));
    json.writeBooleanField("shift", unusual.shift());
    FactJson.period(json, unusual.days());
    optional(json, "post", unusual.post().map(Post::id));
    json.writeEndObject();
  }

  private static void relation(JsonGenerator json, RelationFact relation) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", relation.id());
    json.writeStringField("scope", relation.scope().toString());
    json.writeStringField("first", relation.first());
    json.writeStringField("second", relation.second());
    json.writeStringField("grade", FactJson.id(relation.grade()));
    optional(json, "way", relation.way().map(FactJson::id));
    optional(json, "reason", relation.reason().map(FactJson::id));
    json.writeEndObject();
  }

  private static void restatement(JsonGenerator json, Restatement restatement) throws IOException {
    Observation before = restatement.before();
    Observation after = restatement.after();
    json.writeStartObject();
    json.writeStringField("metric", after.metric());
    FactJson.period(json, after.period());
    json.writeStringField("before", Plain.text(before.value()));
    json.writeStringField("after", Plain.text(after.value()));
    json.writeStringField("beforeFile", before.origin().file());
    json.writeStringField("afterFile", after.origin().file());
    json.writeEndObject();
  }

  private static void notice(JsonGenerator json, Notice notice) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", notice.code());
    json.writeArrayFieldStart("arguments");
    for (String argument : notice.arguments()) {
      json.writeString(argument);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
