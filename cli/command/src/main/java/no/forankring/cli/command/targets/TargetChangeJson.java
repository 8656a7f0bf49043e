package no.forankring.cli.command.targets;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.cli.workspace.json.Plain;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Target;

/** A change of a target for other programs. */
final class TargetChangeJson {
  private TargetChangeJson() {}

  /**
   * @param backup where what stood in the file is kept; absent where nothing was written
   */
  static void write(JsonGenerator json, Target before, Target after, Optional<Path> backup)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("target", before.id());
    json.writeFieldName("before");
    state(json, before);
    json.writeFieldName("after");
    state(json, after);
    json.writeBooleanField("written", backup.isPresent());
    JsonText.optional(json, "backup", backup.map(Path::toString));
    json.writeEndObject();
  }

  private static void state(JsonGenerator json, Target target) throws IOException {
    json.writeStartObject();
    json.writeStringField(
        "sense", target.sense().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    json.writeStringField("value", Plain.text(target.valueOn(LocalDate.MAX)));
    json.writeStringField("span", span(target.spanOn(LocalDate.MAX)));
    JsonText.optional(json, "retired", target.retired().map(end -> end.date().toString()));
    json.writeEndObject();
  }

  /** A day, two days with a slash between, or what it repeats over. */
  private static String span(Span span) {
    return switch (span) {
      case Span.At(var day) -> day.toString();
      case Span.Each(var step) -> step.name().toLowerCase(Locale.ROOT);
      case Span.FromTo(var days) -> days.first() + "/" + days.last();
    };
  }
}
