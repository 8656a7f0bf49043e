package no.forankring.importers.strategy.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.importers.strategy.document.YamlDocument;
import no.forankring.importers.strategy.document.YamlMapping;
import no.forankring.importers.strategy.document.YamlValue;

/**
 * How a strategy lies in a workbook: knowledge, read from {@code layout.yaml}.
 *
 * @param sheets in the order a person gets them
 * @param notes what the column is called whose texts are no part of the strategy
 */
record Layout(List<SheetLayout> sheets, Names notes) {

  private static final Layout ONLY = read();

  Layout {
    sheets = List.copyOf(sheets);
  }

  /** The one there is. */
  static Layout of() {
    return ONLY;
  }

  /**
   * The sheet of a list, by the list's key.
   *
   * @throws IllegalArgumentException if there is none
   */
  SheetLayout sheet(String key) {
    return sheets.stream()
        .filter(sheet -> sheet.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no sheet " + key));
  }

  /** The sheet that is called this, in any language or as its key. */
  Optional<SheetLayout> named(String name) {
    return sheets.stream().filter(sheet -> sheet.names().include(name)).findFirst();
  }

  private static Layout read() {
    try (InputStream in = Objects.requireNonNull(Layout.class.getResourceAsStream("layout.yaml"))) {
      YamlDocument document =
          YamlDocument.parse("layout.yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
      Layout layout = read(document.root());
      document.check();
      return layout;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DocumentException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Layout read(YamlMapping root) {
    Map<String, Map<String, Names>> choices = new LinkedHashMap<>();
    YamlMapping lists = keys(root, "choices");
    for (String list : lists.keys()) {
      Map<String, Names> words = new LinkedHashMap<>();
      YamlMapping each = keys(lists, list);
      each.keys().forEach(word -> words.put(word, names(each, word)));
      choices.put(list, words);
    }
    List<SheetLayout> sheets =
        root.required("sheets").orElseThrow().list().stream()
            .map(sheet -> sheet(sheet.mapping().orElseThrow(), choices))
            .toList();
    return new Layout(sheets, names(root, "notes"));
  }

  private static SheetLayout sheet(YamlMapping sheet, Map<String, Map<String, Names>> choices) {
    return new SheetLayout(
        text(sheet, "key"),
        sheet.optional("of").flatMap(YamlValue::text),
        names(sheet, "heading"),
        sheet.required("columns").orElseThrow().list().stream()
            .map(column -> column(column.mapping().orElseThrow(), choices))
            .toList());
  }

  private static ColumnLayout column(YamlMapping column, Map<String, Map<String, Names>> choices) {
    String is = text(column, "is");
    return new ColumnLayout(
        text(column, "key"),
        choices.containsKey(is) ? ColumnLayout.Kind.CHOICE : kind(column),
        column.has("required"),
        names(column, "heading"),
        choices.getOrDefault(is, Map.of()),
        column.optional("pick").flatMap(YamlValue::text));
  }

  private static ColumnLayout.Kind kind(YamlMapping column) {
    return column.required("is").flatMap(is -> is.oneOf(ColumnLayout.Kind.class)).orElseThrow();
  }

  private static Names names(YamlMapping mapping, String key) {
    YamlMapping languages = keys(mapping, key);
    Map<String, String> names = new LinkedHashMap<>();
    languages.keys().forEach(language -> names.put(language, text(languages, language)));
    return new Names(key.equals("heading") ? text(mapping, "key") : key, names);
  }

  private static YamlMapping keys(YamlMapping mapping, String key) {
    return mapping.required(key).flatMap(YamlValue::mapping).orElseThrow();
  }

  private static String text(YamlMapping mapping, String key) {
    return mapping.required(key).flatMap(YamlValue::text).orElseThrow();
  }
}
