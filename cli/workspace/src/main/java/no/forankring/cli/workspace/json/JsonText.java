package no.forankring.cli.workspace.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;

/** JSON as every output of the program writes it: UTF-8, two spaces, a line feed at the end. */
public final class JsonText {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private JsonText() {}

  /** What is written. */
  @FunctionalInterface
  public interface Body {
    void writeTo(JsonGenerator json) throws IOException;
  }

  /** Writes to a stream, which stays open. */
  public static void write(OutputStream target, Body body) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(target)) {
      write(json, body);
    }
  }

  /** The text. */
  public static String of(Body body) {
    Writer text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      write(json, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, Body body) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    json.setPrettyPrinter(
        new DefaultPrettyPrinter()
            .withSeparators(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter));
    body.writeTo(json);
    json.writeRaw('\n');
  }

  /** A text, or null where there is none. */
  public static void optional(JsonGenerator json, String name, Optional<String> text)
      throws IOException {
    json.writeStringField(name, text.orElse(null));
  }
}
