package no.forankring.importers.formats.internal.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.forankring.importers.formats.internal.document.HeaderKey;

/** Names of countries in the languages of exports, as ISO 3166-1 codes. */
final class Countries {

  private static final String TABLE = "/no/forankring/importers/formats/countries.tsv";
  private static final Map<String, String> CODES = load();

  private Countries() {}

  static Optional<String> code(String name) {
    String code = name.strip();
    return CODES.containsValue(code)
        ? Optional.of(code)
        : Optional.ofNullable(CODES.get(HeaderKey.of(name)));
  }

  private static Map<String, String> load() {
    Map<String, String> codes = new HashMap<>();
    try (InputStream in = Countries.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + TABLE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(
              line -> {
                String[] cells = line.split("\t", -1);
                for (int i = 1; i < cells.length; i++) {
                  codes.put(HeaderKey.of(cells[i]), cells[0]);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(codes);
  }
}
