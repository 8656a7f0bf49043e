package no.forankring.cli.command.all;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.List;
import no.forankring.cli.workspace.json.JsonText;

/** What came of a command in many workspaces, for other programs. */
record AllJson(List<String> command, int code, List<WorkspaceRun> runs) implements JsonText.Body {
  private static final JsonFactory FACTORY = new JsonFactory();

  @Override
  public void writeTo(JsonGenerator json) throws IOException {
    json.writeStartObject();
    strings(json, "command", command);
    json.writeNumberField("exitCode", code);
    json.writeArrayFieldStart("workspaces");
    for (WorkspaceRun run : runs) {
      json.writeStartObject();
      json.writeStringField("workspace", run.folder());
      json.writeNumberField("exitCode", run.code());
      strings(json, "problems", run.problems());
      result(json, run.out());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** What the command gave: itself JSON, or, of a command that prints something else, its text. */
  private static void result(JsonGenerator json, String out) throws IOException {
    json.writeFieldName("result");
    if (out.isBlank()) {
      json.writeNull();
    } else if (isJson(out)) {
      try (JsonParser parser = FACTORY.createParser(out)) {
        parser.nextToken();
        json.copyCurrentStructure(parser);
      }
    } else {
      json.writeString(out);
    }
  }

  private static boolean isJson(String text) throws IOException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() == null) {
        return false;
      }
      parser.skipChildren();
      return parser.nextToken() == null;
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private static void strings(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
