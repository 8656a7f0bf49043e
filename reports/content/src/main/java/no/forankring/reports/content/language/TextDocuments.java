package no.forankring.reports.content.language;

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

  private static final String FOLDER = "/no/forankring/reports/content/";

  /** One document per topic and language. */
  static final List<String> TOPICS =
      List.of(
          "metrics",
          "breaks",
          "report",
          "messages",
          "commands",
          "help",
          "exports",
          "chapter",
          "workbook",
          "dictionary",
          "strategy");

  /** Those of a language that nothing but the words for leaders is written in. */
  static final List<String> WORD_TOPICS = List.of("metrics", "dictionary");

  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());

  private TextDocuments() {}

  /** All sentences of a language by key, with a company's words. */
  static Map<String, String> read(String language) {
    return read(language, TOPICS, WordSet.COMPANY);
  }

  /**
   * Sentences of a language by key.
   *
   * @throws IllegalStateException if a document is missing or holds anything but texts, or a set
   *     has a word for what nobody speaks of
   */
  static Map<String, String> read(String language, List<String> topics, WordSet set) {
    Map<String, String> texts = new TreeMap<>();
    for (String topic : topics) {
      String path = language + "/" + topic + ".yaml";
      flatten(path, topic, document(path), texts);
    }
    if (set == WordSet.PUBLIC) {
      readInstead(language).forEach((key, text) -> replace(texts, key, text));
    }
    return texts;
  }

  /** What the public sector says instead, by the keys of what a company says. */
  static Map<String, String> readInstead(String language) {
    Map<String, String> instead = new TreeMap<>();
    String path = language + "/public.yaml";
    document(path)
        .properties()
        .forEach(topic -> flatten(path, topic.getKey(), topic.getValue(), instead));
    return instead;
  }

  private static void replace(Map<String, String> texts, String key, String text) {
    if (texts.replace(key, text) == null) {
      throw new IllegalStateException("nothing to say instead of: " + key);
    }
  }

  private static JsonNode document(String path) {
    try (InputStream in = TextDocuments.class.getResourceAsStream(FOLDER + path)) {
      if (in == null) {
        throw new IllegalStateException("no such document of texts: " + path);
      }
      return YAML.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
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
