package no.forankring.cli.command.need;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.cli.workspace.need.ChannelNeed;
import no.forankring.cli.workspace.need.ExportNeed;
import no.forankring.cli.workspace.need.QuarterNeed;
import no.forankring.core.period.Period;
import no.forankring.reports.content.language.Texts;

/** What a quarter needs, for other programs; titles and ways in the language asked for. */
record NeedJson(QuarterNeed need, Texts texts) implements JsonText.Body {
  @Override
  public void writeTo(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("quarter", need.quarter().toString());
    json.writeStringField("asOf", need.asOf().toString());
    json.writeBooleanField("over", need.isOver());
    json.writeFieldName("days");
    period(json, need.wanted());
    json.writeBooleanField("complete", need.isMet());
    json.writeArrayFieldStart("channels");
    for (ChannelNeed channel : need.channels()) {
      json.writeStartObject();
      json.writeStringField("channel", channel.channel().toString());
      json.writeBooleanField("complete", channel.isMet());
      json.writeArrayFieldStart("exports");
      for (ExportNeed export : channel.exports()) {
        export(json, export);
      }
      json.writeEndArray();
      JsonText.optional(
          json, "followersMissingOn", channel.levelMissingOn().map(LocalDate::toString));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void export(JsonGenerator json, ExportNeed export) throws IOException {
    json.writeStartObject();
    json.writeStringField("export", export.id());
    JsonText.optional(json, "title", export.guide().map(guide -> guide.title(texts)));
    json.writeStringField("state", export.state().id());
    json.writeNumberField("daysWanted", export.wanted().days());
    json.writeNumberField("daysKnown", export.daysKnown());
    json.writeArrayFieldStart("missing");
    for (Period days : export.missing()) {
      period(json, days);
    }
    json.writeEndArray();
    JsonText.optional(json, "exported", export.exported().map(LocalDate::toString));
    JsonText.optional(json, "where", export.guide().map(guide -> guide.where(texts)));
    json.writeEndObject();
  }

  private static void period(JsonGenerator json, Period days) throws IOException {
    json.writeStartObject();
    json.writeStringField("from", days.first().toString());
    json.writeStringField("to", days.last().toString());
    json.writeEndObject();
  }
}
