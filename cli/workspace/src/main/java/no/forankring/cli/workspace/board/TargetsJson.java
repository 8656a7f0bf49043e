package no.forankring.cli.workspace.board;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.core.fact.TargetFact;

/** The targets alone, as they stand in the board report: {@code {"targets": […]}}. */
public record TargetsJson(List<TargetFact> targets) implements JsonText.Body {
  public TargetsJson {
    targets = List.copyOf(targets);
  }

  @Override
  public void writeTo(JsonGenerator json) throws IOException {
    json.writeStartObject();
    writeField(json, targets);
    json.writeEndObject();
  }

  static void writeField(JsonGenerator json, List<TargetFact> targets) throws IOException {
    json.writeArrayFieldStart("targets");
    for (TargetFact target : targets) {
      TargetJson.write(json, target);
    }
    json.writeEndArray();
  }
}
