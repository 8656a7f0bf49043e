package no.forankring.cli.command.strategy;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import no.forankring.cli.workspace.strategy.StrategyBook;
import no.forankring.importers.strategy.StrategyConversion;

/** A conversion for other programs. */
final class ConvertedJson {
  private ConvertedJson() {}

  static void write(JsonGenerator json, StrategyBook.Converted converted) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", converted.file().toString());
    json.writeStringField("backup", converted.backup().toString());
    json.writeArrayFieldStart("losses");
    for (StrategyConversion.Loss loss : converted.losses()) {
      json.writeStartObject();
      json.writeStringField("code", loss.code());
      json.writeStringField("what", loss.what());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
