package no.forankring.reports.content;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the documents of one language: nested keys become {@code topic.key.key}. */
final class TextDocuments {

  /** One document per topic and language. */
  static final List<String> TOPICS =
      List.of("metrics", "breaks", "report", "messages", "commands", "help", "exports", "workbook");

  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());

  private TextDocuments() {}

  /**
   * All sentences of a language by key.
   *
   * @throws IllegalStateException if a document is missing or holds anything but texts
   */
  static Map<String, String> read(String language) {
    Map<String, String> texts = new TreeMap<>();
    for (String topic : TOPICS) {
      String path = language + "/" + topic + ".yaml";
      try (InputStream in = TextDocuments.class.getResourceAsStream(path)) {
        if (in == null) {
          throw new IllegalStateException("no such document of texts: " + path);
        }
        flatten(path, topic, YAML.readTree(in), texts);
      } catch (IOException e) {
        throw new UncheckedIOException(path, e);
      }
    }
    return texts;
  }

  private static void flatten(
      String path, String prefix, JsonNode node, Map<String, String> texts) {
    if (node.isTextual()) {
      texts.put(prefix, node.textValue());
      return;
    }
    if (!node.isObject()) {
      throw new IllegalStateException(path + ": " + prefix + " is no text");
    }
    node.properties()
        .forEach(entry -> flatten(path, prefix + "." + entry.getKey(), entry.getValue(), texts));
  }
}
