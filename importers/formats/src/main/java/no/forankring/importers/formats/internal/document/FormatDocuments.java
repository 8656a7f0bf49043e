package no.forankring.importers.formats.internal.document;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.forankring.importers.formats.identification.FormatDocumentException;

/** Reads export-format documents. */
public final class FormatDocuments {

  private static final ObjectMapper YAML =
      YAMLMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))
          .build();

  private FormatDocuments() {}

  /**
   * Reads one document.
   *
   * @param file its name, for messages
   * @param known formats that the document may add headers to
   * @return a new format, or one of the known ones with the headers added
   * @throws FormatDocumentException if it is no YAML, has an unknown key, or says what cannot be
   */
  public static Format read(String file, String text, List<Format> known) {
    FormatDocument document;
    try {
      document = YAML.readValue(text, FormatDocument.class);
    } catch (UnrecognizedPropertyException e) {
      List<String> keys = e.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList();
      throw new FormatDocumentException(
          file,
          line(text, e.getPropertyName()),
          e.getPropertyName(),
          Nearest.of(e.getPropertyName(), keys).orElse(""),
          "unknown key " + e.getPropertyName());
    } catch (JsonProcessingException e) {
      throw new FormatDocumentException(file, line(e), "", "", e.getOriginalMessage());
    }
    FormatCompiler compiler = new FormatCompiler(file, text);
    return document.base().isEmpty()
        ? compiler.compile(document, known)
        : new FormatAliases(compiler, document).addTo(known);
  }

  /** The parser is at the object's end when it complains; the key itself stands above. */
  private static int line(String text, String key) {
    Matcher place = Pattern.compile("(?m)^[ -]*" + Pattern.quote(key) + " *:").matcher(text);
    return place.find()
        ? (int) text.substring(0, place.start()).chars().filter(c -> c == '\n').count() + 1
        : 0;
  }

  private static int line(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    return location == null ? 0 : Math.max(0, location.getLineNr());
  }
}
