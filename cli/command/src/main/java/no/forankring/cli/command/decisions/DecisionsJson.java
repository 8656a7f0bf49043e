package no.forankring.cli.command.decisions;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.forankring.cli.command.writing.StrategyWriter;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.core.strategy.Decision;
import no.forankring.core.strategy.Wording;

/** Decisions for other programs; {@code text} and {@code followed} by language. */
final class DecisionsJson {
  private DecisionsJson() {}

  /** All of them, in the order they were asked for. */
  static void write(JsonGenerator json, List<Decision> decisions) throws IOException {
    json.writeStartObject();
    list(json, decisions);
    json.writeEndObject();
  }

  /** Those a command has written or tried to. */
  static void write(JsonGenerator json, List<Decision> decisions, StrategyWriter.Done done)
      throws IOException {
    json.writeStartObject();
    list(json, decisions);
    json.writeBooleanField("written", done.place().isPresent());
    JsonText.optional(json, "backup", done.place().map(place -> place.backup().toString()));
    json.writeEndObject();
  }

  private static void list(JsonGenerator json, List<Decision> decisions) throws IOException {
    json.writeArrayFieldStart("decisions");
    for (Decision decision : decisions) {
      json.writeStartObject();
      json.writeStringField("id", decision.id());
      json.writeStringField("asked", decision.asked().toString());
      words(json, "text", Optional.of(decision.text()));
      JsonText.optional(json, "about", decision.about());
      JsonText.optional(json, "decided", decision.decided().map(LocalDate::toString));
      JsonText.optional(
          json, "answer", decision.answer().map(answer -> answer.name().toLowerCase(Locale.ROOT)));
      JsonText.optional(json, "by", decision.by());
      JsonText.optional(json, "due", decision.due().map(LocalDate::toString));
      words(json, "followed", decision.followed());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void words(JsonGenerator json, String key, Optional<Wording> words)
      throws IOException {
    if (words.isPresent()) {
      json.writeObjectFieldStart(key);
      for (Map.Entry<String, String> each : words.get().byLanguage().entrySet()) {
        json.writeStringField(each.getKey(), each.getValue());
      }
      json.writeEndObject();
    }
  }
}
