package no.forankring.cli.workspace.board;

import static no.forankring.cli.workspace.json.JsonText.optional;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import no.forankring.cli.workspace.json.Plain;
import no.forankring.core.analysis.effect.Effect;
import no.forankring.core.analysis.effect.Reason;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.InitiativeFact;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.strategy.Initiative;

/** One initiative as an object. Its numbers are those of its facts. */
final class InitiativeJson {
  private InitiativeJson() {}

  static void write(JsonGenerator json, InitiativeFact fact, QuarterFacts facts)
      throws IOException {
    Initiative initiative = fact.initiative();
    json.writeStartObject();
    json.writeStringField("id", initiative.id());
    json.writeStringField("state", FactJson.id(fact.state()));
    json.writeStringField("from", initiative.from().toString());
    optional(json, "to", initiative.lastAsOf(facts.period().last()).map(LocalDate::toString));
    optional(json, "objective", initiative.serves().objective());
    optional(json, "plan", facts.strategy().planOf(initiative.serves()).map(plan -> plan.id()));
    optional(json, "metric", initiative.expected().map(Initiative.Expected::metric));
    optional(
        json, "scope", initiative.expected().map(Initiative.Expected::scope).map(Object::toString));
    for (String what : new String[] {"cost", "hours", "expected"}) {
      optional(json, what, facts.find(fact.factId(what)).flatMap(Fact::value).map(Plain::text));
    }
    if (fact.effect().isEmpty()) {
      json.writeNullField("effect");
    } else {
      effect(json, fact.effect().get());
    }
    json.writeEndObject();
  }

  private static void effect(JsonGenerator json, Effect effect) throws IOException {
    json.writeObjectFieldStart("effect");
    json.writeStringField("grade", FactJson.id(effect.grade()));
    optional(json, "basis", effect.basis().map(FactJson::id));
    json.writeArrayFieldStart("comparedWith");
    for (String name : effect.comparedWith()) {
      json.writeString(name);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("reasons");
    for (Reason reason : effect.reasons()) {
      json.writeString(FactJson.id(reason));
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
