package no.forankring.cli.workspace.example;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Zips whose bytes are the same in every run: the time of the export in every entry, and stored,
 * for what deflate makes of the same bytes depends on the zlib of the JDK.
 */
final class Archives {
  private Archives() {}

  /** A zip of texts in UTF-8, in the map's order. */
  static byte[] zip(Map<String, String> texts, Instant created) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    texts.forEach((name, text) -> entries.put(name, text.getBytes(StandardCharsets.UTF_8)));
    try {
      return stored(entries, created);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same archive, pinned. */
  static byte[] pinned(byte[] archive, Instant created) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    return stored(entries, created);
  }

  private static byte[] stored(Map<String, byte[]> entries, Instant created) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        byte[] content = entry.getValue();
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry stored = new ZipEntry(entry.getKey());
        stored.setMethod(ZipEntry.STORED);
        stored.setSize(content.length);
        stored.setCrc(sum.getValue());
        stored.setTimeLocal(created.atZone(ZoneOffset.UTC).toLocalDateTime().withNano(0));
        out.putNextEntry(stored);
        out.write(content);
      }
    }
    return bytes.toByteArray();
  }
}
