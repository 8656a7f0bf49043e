package no.forankring.reports.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document with styles, one list and settings, and nothing in it; its parts are resources. */
final class EmptyDocument {

  /** Where each part stands in the file, and which resource it is. */
  private static final Map<String, String> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("[Content_Types].xml", "content-types.xml");
    PARTS.put("_rels/.rels", "package-relations.xml");
    PARTS.put("word/document.xml", "document.xml");
    PARTS.put("word/_rels/document.xml.rels", "document-relations.xml");
    PARTS.put("word/styles.xml", "styles.xml");
    PARTS.put("word/numbering.xml", "numbering.xml");
    PARTS.put("word/settings.xml", "settings.xml");
  }

  private EmptyDocument() {}

  /**
   * The document.
   *
   * @param language BCP 47 tag: {@code nb}, {@code en}
   */
  static byte[] in(String language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : PARTS.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(
            resource(part.getValue())
                .replace("{language}", spellchecked(language))
                .replace("{decimal}", language.equals("en") ? "." : ",")
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  /** Word checks spelling by language and country. */
  private static String spellchecked(String language) {
    return switch (language) {
      case "nb" -> "nb-NO";
      case "nn" -> "nn-NO";
      case "en" -> "en-GB";
      default -> language;
    };
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = EmptyDocument.class.getResourceAsStream("word/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no such document: word/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
