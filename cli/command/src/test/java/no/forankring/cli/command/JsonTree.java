package no.forankring.cli.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A JSON text, taken apart.
 *
 * @param value a {@code Map}, a {@code List}, a text, a number as text, or absent as {@code ""}
 */
record JsonTree(Object value) {

  static JsonTree of(String json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      JsonTree tree = new JsonTree(read(parser));
      if (parser.nextToken() != null) {
        throw new IOException("more than one value");
      }
      return tree;
    }
  }

  private static Object read(JsonParser parser) throws IOException {
    return switch (Objects.requireNonNull(parser.currentToken())) {
      case START_OBJECT -> {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          fields.put(name, read(parser));
        }
        yield fields;
      }
      case START_ARRAY -> {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(read(parser));
        }
        yield items;
      }
      case VALUE_NULL -> "";
      default -> parser.getText();
    };
  }

  /** A field; empty where it is null or not there. */
  JsonTree get(String name) {
    Object field = ((Map<?, ?>) value).get(name);
    return new JsonTree(field == null ? "" : field);
  }

  boolean has(String name) {
    return value instanceof Map<?, ?> fields && fields.containsKey(name);
  }

  boolean isAbsent() {
    return value.equals("");
  }

  List<JsonTree> items() {
    List<JsonTree> items = new ArrayList<>();
    ((List<?>) value).forEach(item -> items.add(new JsonTree(item)));
    return items;
  }

  String text() {
    return (String) value;
  }

  double number() {
    return Double.parseDouble(text());
  }
}
